/** Proposing an id. */
import { fold } from '../fold.ts';
import { isSlug } from '../slug.ts';

/**
 * A slug made of a name: `Etorofu-tō (Iturup)` -> `etorofu-to-iturup`; whole words as far as `longest` characters reach,
 * and a number behind it where it is taken. Null where the name has no letter or figure that a slug can have.
 */
export function slugOf(name: string, longest: number, isTaken: (slug: string) => boolean): string | null {
  let kept = '';
  for (const word of fold(name).match(/[a-z0-9]+/g) ?? []) {
    const longer = kept === '' ? word : `${kept}-${word}`;
    if (longer.length > longest) break;
    kept = longer;
  }
  if (!isSlug(kept)) return null;
  let slug = kept;
  for (let number = 2; isTaken(slug); number += 1) slug = `${kept}-${number}`;
  return slug;
}
