/** Keys in the list of places on the map: one stop of the Tab key, and arrows and letters within it. */

/** The time within which letters belong to one word (milliseconds). */
const WORD_MS = 800;

let typed = '';
let last = 0;

/** The link that a key leads to from the one it was pressed on; undefined where none is so named. */
export function linkFor(
  { key, timeStamp }: KeyboardEvent,
  links: readonly HTMLElement[],
): HTMLElement | undefined {
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0) return undefined;
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  if (by !== undefined) return links[(at + by + links.length) % links.length];
  if (key === 'Home') return links[0];
  if (key === 'End') return links.at(-1);
  return linkByName(key, timeStamp, links, at);
}

/** The next one whose name begins with what has been typed; the same letter again goes on to the next one. */
function linkByName(
  letter: string,
  time: number,
  links: readonly HTMLElement[],
  at: number,
): HTMLElement | undefined {
  typed = time - last < WORD_MS && letter !== typed ? typed + letter : letter;
  last = time;
  const from = typed.length > 1 ? at : at + 1;
  const inTurn = [...links.slice(from), ...links.slice(0, from)];
  const word = typed.toLocaleLowerCase();
  return inTurn.find((link) => link.textContent.trim().toLocaleLowerCase().startsWith(word));
}
