/** Ids: short slugs, the same in file name, address, map and exports. */

/** Groups of small letters and digits, joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The most letters that an id has. */
export const LONGEST_SLUG = 80;

/** True for an id such as `sakhalin-hokkaido-pipeline`. */
export function isSlug(text: string): boolean {
  // "constructor" is a slug by its letters, but every JavaScript object already has one.
  return text.length <= LONGEST_SLUG && SLUG.test(text) && text !== 'constructor';
}
