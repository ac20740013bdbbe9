/** Checks on a ring by itself: closed, long enough, the right way round. */
import { isCounterClockwise } from '../geometry.ts';
import type { Fix, Report } from '../issues.ts';
import { spanOf } from '../jsonTree.ts';
import type { Path } from '../positions.ts';
import { isSamePosition, placeOf, placeOfPath, positionSpan } from './pathPlaces.ts';

/** The positions of a ring, the first once more at the end where it was forgotten. */
export function closedRing({ positions }: Path): Path['positions'] {
  const [first, last] = [positions[0], positions.at(-1)];
  return first && last && !isSamePosition(first, last) ? [...positions, first] : positions;
}

/** Notes a ring that does not end where it begins. */
export function checkRing(report: Report, path: Path): boolean {
  const { positions } = path;
  const closed = closedRing(path);
  const [first] = positions;
  if (closed.length === positions.length || !first) return true;
  const last = positions.length - 1;
  const { end } = positionSpan(path, last);
  const text = `,${lineBreakBefore(report, positionSpan(path, 0).start)}[${first.join(', ')}]`;
  report.add('unclosed-ring', positionSpan(path, last), 'The ring does not end where it begins.', {
    ...placeOf(path, last),
    // A ring of two positions would be closed, and still be none.
    ...(closed.length >= 4 ? { fix: { label: 'Close the ring', edits: [{ start: end, end, text }] } } : {}),
  });
  return false;
}

/** A new line as the one before an offset begins, or a space where positions stand behind each other. */
function lineBreakBefore({ text }: Report, offset: number): string {
  const from = text.lastIndexOf('\n', offset);
  const indent = /^[ \t]*$/.exec(text.slice(from + 1, offset))?.[0];
  return from === -1 || indent === undefined ? ' ' : `${text[from - 1] === '\r' ? '\r' : ''}\n${indent}`;
}

/** Notes a line or ring with too few different positions in a row. */
export function checkLength(report: Report, path: Path, what: 'line' | 'ring', least: number): boolean {
  const { length } = what === 'ring' ? closedRing(path) : path.positions;
  if (length >= least) return true;
  const cause = `The ${what} has ${path.positions.length} of the ${least} positions that it needs at least.`;
  report.add('too-few-positions', spanOf(path.node), cause, placeOfPath(path));
  return false;
}

/** Notes an outer ring that runs clockwise, or a hole that runs counter-clockwise. */
export function checkWinding(report: Report, path: Path, isHole: boolean): void {
  if (isCounterClockwise(closedRing(path)) !== isHole) return;
  const cause = isHole ? 'This hole runs counter-clockwise.' : 'This outer ring runs clockwise.';
  report.add('wrong-winding', spanOf(path.node), cause, {
    ...placeOfPath(path),
    fix: () => turnAround(report, path),
  });
}

/** Each position takes the place of the one that stands as far from the other end, so that the text keeps its form. */
function turnAround(report: Report, path: Path): Fix {
  const last = path.positions.length - 1;
  const edits = path.positions.map((_, index) => {
    const other = positionSpan(path, last - index);
    return { ...positionSpan(path, index), text: report.source.slice(other.start, other.end) };
  });
  return { label: 'Turn the ring around', edits };
}
