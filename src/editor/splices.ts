/** What changed between two texts, as one replacement: small enough to keep many of them. */

/** At an offset in UTF-16 code units, what stood there and what stands there now. */
export interface Splice {
  at: number;
  removed: string;
  inserted: string;
}

/** The smallest replacement that turns one text into the other; it never cuts a pair of surrogates. `'abc', 'adc'` -> `{ at: 1, removed: 'b', inserted: 'd' }` */
export function spliceBetween(before: string, after: string): Splice {
  const most = Math.min(before.length, after.length);
  let at = 0;
  if (before === after) at = most;
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  if (cutsPair(before, at) || cutsPair(after, at)) at -= 1;
  let end = 0;
  while (
    end < most - at &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  if (cutsPair(before, before.length - end) || cutsPair(after, after.length - end)) end -= 1;
  return {
    at,
    removed: before.slice(at, before.length - end),
    inserted: after.slice(at, after.length - end),
  };
}

/** True where a text has one half of a pair on either side of an offset. */
function cutsPair(text: string, offset: number): boolean {
  const isHigh = (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return isHigh && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}
