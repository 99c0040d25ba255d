// Who a process is: its id together with its start time, because ids are used again.
import { readFileSync } from 'node:fs';

/**
 * The start time of a process in clock ticks since boot, where the system tells it (Linux).
 * @param {number} pid
 * @returns {string | undefined} undefined when there is no such process; '' where the time is not known
 */
function startTime(pid) {
  if (process.platform === 'linux') {
    try {
      // Field 2 is the command in brackets and may hold spaces; what follows the last bracket starts at field 3.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  try {
    process.kill(pid, 0);
    return '';
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM' ? '' : undefined;
  }
}

/**
 * A name for a running process that no later process will have.
 * @param {number} [pid]
 * @returns {string}
 */
export function identify(pid = process.pid) {
  return `${pid}-${startTime(pid) ?? 'gone'}`;
}

/**
 * Whether the process that once gave this name still runs.
 * @param {string} identity
 * @returns {boolean}
 */
export function isAlive(identity) {
  const pid = pidOf(identity);
  return pid > 0 && startTime(pid) !== undefined && identify(pid) === identity;
}

/**
 * @param {string} identity
 * @returns {number} 0 when the text is not an identity
 */
export function pidOf(identity) {
  return Number.parseInt(identity, 10) || 0;
}
