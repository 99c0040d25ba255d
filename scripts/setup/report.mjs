// Says what a command is doing and how long it took.

/**
 * @typedef {object} Report
 * @property {number} stream the file descriptor that is written to
 * @property {(text: string) => void} line
 * @property {<T>(title: string, work: () => T | Promise<T>) => Promise<T>} step prints the title and the time taken
 */

/**
 * @param {1 | 2} stream standard output, or standard error where standard output carries an answer
 * @returns {Report}
 */
export function createReport(stream) {
  const out = stream === 1 ? process.stdout : process.stderr;
  /** @param {string} text */
  const line = (text) => void out.write(`${text}\n`);
  return {
    stream,
    line,
    async step(title, work) {
      const start = performance.now();
      line(`${title} …`);
      const result = await work();
      line(`${title}: done in ${seconds(performance.now() - start)}`);
      return result;
    },
  };
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
