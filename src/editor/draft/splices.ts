/** The smallest single replacement between two texts. */

/** What stood at an offset (UTF-16 code units), and what stands there now. */
export interface Splice {
  at: number;
  removed: string;
  inserted: string;
}

/** What turns one text into the other: the stretch between their common beginning and their common end. */
export function spliceBetween(before: string, after: string): Splice {
  const least = Math.min(before.length, after.length);
  let at = 0;
  while (at < least && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  if (isInsidePair(before, at) || isInsidePair(after, at)) at -= 1;
  let end = 0;
  const most = least - at;
  while (
    end < most &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  if (isInsidePair(before, before.length - end) || isInsidePair(after, after.length - end)) end -= 1;
  return {
    at,
    removed: before.slice(at, before.length - end),
    inserted: after.slice(at, after.length - end),
  };
}

/** True where a cut would part the two halves of one character. */
function isInsidePair(text: string, at: number): boolean {
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before <= 0xdbff && behind >= 0xdc00 && behind <= 0xdfff;
}
