// One hash over files and folders, to see whether anything changed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root
 * @param {readonly string[]} places files or folders below the root; one that is not there counts as empty
 * @param {(path: string) => boolean} [counts] which files count; all of them by default
 * @returns {string} SHA-256 over paths and contents
 */
export function fingerprint(root, places, counts = () => true) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const path of filesBelow(root, place)) {
      if (!counts(path)) continue;
      hash.update(`${path}\0`).update(
        createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest(),
      );
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} place
 * @returns {string[]}
 */
function filesBelow(root, place) {
  const stat = statSync(join(root, place), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [place];
  return readdirSync(join(root, place))
    .sort()
    .flatMap((name) => filesBelow(root, `${place}/${name}`));
}
