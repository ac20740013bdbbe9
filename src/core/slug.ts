/** Ids: short slugs, the same in file name, address, map and exports. */

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_LENGTH = 80;

/** True for an id such as `sakhalin-hokkaido-pipeline`. */
export function isSlug(text: string): boolean {
  // "constructor" is a slug by its letters, but every JavaScript object already has one.
  return text.length <= MAX_LENGTH && SLUG.test(text) && text !== 'constructor';
}
