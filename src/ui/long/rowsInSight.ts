/** Which rows of a long list are in sight, and where keys lead in it. */

/** The rows from `from` up to `to`, without it. */
export interface RowRange {
  from: number;
  to: number;
}

/** Rows beyond what is in sight, so that quick scrolling finds some. */
const SPARE = 12;

/** What a list scrolls in. */
export function scrollerOf(element: HTMLElement): HTMLElement {
  let at = element.parentElement;
  while (at && !/auto|scroll/.test(getComputedStyle(at).overflowY)) at = at.parentElement;
  return at ?? document.documentElement;
}

/** The rows that are in sight, and some around them; those of before where they still do. */
export function rowsInSight(list: HTMLElement, rowPx: number, before: RowRange): RowRange {
  if (rowPx <= 0) return before;
  const { top, bottom } = scrollerOf(list).getBoundingClientRect();
  const begin = list.getBoundingClientRect().top;
  const first = Math.floor((Math.max(top, 0) - begin) / rowPx);
  const last = Math.ceil((Math.min(bottom, innerHeight) - begin) / rowPx);
  const isSpare = before.from <= Math.max(0, first - SPARE / 3) && before.to >= last + SPARE / 3;
  if (isSpare && before.to - before.from < last - first + 4 * SPARE) return before;
  const from = Math.max(0, first - SPARE);
  return { from, to: Math.max(from, last + SPARE) };
}

/** The row that a key leads to; undefined for other keys, and where there is none. */
export function stepTo(key: string, at: number, count: number, page: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
    PageDown: at + page,
    PageUp: at - page,
  };
  const goal = steps[key];
  return goal === undefined || count === 0 ? undefined : Math.max(0, Math.min(goal, count - 1));
}
