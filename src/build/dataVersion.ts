/** The version of a data folder: what citations and links name, so that it is found again in years. */
import { createHash } from 'node:crypto';

/** Marks a version that is made from the content; a tag of the same name in the repository keeps it. */
const PREFIX = 'data-';

/** Of the hash, in hexadecimal digits: two versions of one atlas are the same with a chance of one in a million millions. */
const DIGITS = 10;

/**
 * `VERSION` from the environment (the name of a tag), else `data-` and a hash of all texts with their paths: the same
 * files give the same version, wherever they are built.
 */
export function dataVersion(
  files: ReadonlyMap<string, string>,
  given: string | undefined = process.env['VERSION'],
): string {
  if (given !== undefined && given !== '') {
    if (/^[\w.-]{1,40}$/.test(given)) return given;
    throw new Error(
      `VERSION is "${given}". Give the name of a tag: up to 40 letters, digits, "-", "_" and ".".`,
    );
  }
  const hash = createHash('sha256');
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // With its length, so that no text can pass for two files.
    hash.update(`${path}\n${text.length}\n${text}`);
  }
  return PREFIX + hash.digest('hex').slice(0, DIGITS);
}
