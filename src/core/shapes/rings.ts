/** Checks on the lines and rings of a shape. */
import { findCrossings, type Crossing, type Side } from './crossings.ts';
import { isCounterClockwise } from '../geometry.ts';
import type { Issue, Report, Span } from '../issues.ts';
import { pointerOf, spanOf } from '../jsonTree.ts';
import type { Position } from '../model.ts';
import type { Path, Shape } from '../positions.ts';

/**
 * Notes lines that are too short; rings that are open, crossing or the wrong way round; repeated positions. False
 * where a fault makes the shape useless.
 */
export function checkShape(report: Report, { type, parts }: Shape): boolean {
  const paths = parts.flat();
  if (type === 'Point' || type === 'MultiPoint') return true;
  for (const path of paths) checkRepeated(report, path);
  if (type === 'LineString' || type === 'MultiLineString') {
    const short = paths.filter((path) => path.positions.length < 2);
    for (const path of short) reportTooFew(report, path, 'line', 2);
    return short.length === 0;
  }
  const isClosed = paths.map((path) => checkRing(report, path)).every(Boolean);
  if (!isClosed) return false;
  for (const rings of parts) rings.forEach((ring, index) => checkWinding(report, ring, index > 0));
  return checkCrossings(report, paths);
}

function checkRing(report: Report, path: Path): boolean {
  const { node, positions } = path;
  const [first, last] = [positions[0], positions.at(-1)];
  if (first && last && !isSame(first, last)) {
    const end = positionSpan(path, positions.length - 1).end;
    const text = `,\n${indentAt(report.text, positionSpan(path, 0).start)}[${first.join(', ')}]`;
    report.add(
      'unclosed-ring',
      positionSpan(path, positions.length - 1),
      'The ring does not end where it begins.',
      {
        pointer: pointerOf(node),
        position: last,
        fix: { label: 'Close the ring', edits: [{ start: end, end, text }] },
      },
    );
    return false;
  }
  if (positions.length >= 4) return true;
  reportTooFew(report, path, 'ring', 4);
  return false;
}

function indentAt(text: string, offset: number): string {
  return /[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', offset) + 1, offset))?.[0] ?? '';
}

function reportTooFew(report: Report, { node, positions }: Path, what: string, least: number): void {
  const cause = `The ${what} has ${positions.length} of the ${least} positions that it needs at least.`;
  report.add('too-few-positions', spanOf(node), cause, {
    pointer: pointerOf(node),
    ...placeOf(positions[0]),
  });
}

function checkRepeated(report: Report, path: Path): void {
  path.positions.forEach((position, index) => {
    const before = path.positions[index - 1];
    if (!before || !isSame(before, position) || path.positions.length < 3) return;
    const span = positionSpan(path, index);
    const start = positionSpan(path, index - 1).end;
    const fix = { label: 'Remove the repeated position', edits: [{ start, end: span.end, text: '' }] };
    report.add('repeated-point', span, `[${position.join(', ')}] stands twice in a row.`, { position, fix });
  });
}

function checkWinding(report: Report, { node, positions }: Path, isHole: boolean): void {
  if (isCounterClockwise(positions) !== isHole) return;
  const cause = isHole ? 'This hole runs counter-clockwise.' : 'This outer ring runs clockwise.';
  report.add('wrong-winding', spanOf(node), cause, { pointer: pointerOf(node), ...placeOf(positions[0]) });
}

function checkCrossings(report: Report, paths: Path[]): boolean {
  const crossings = findCrossings(paths.map((path) => path.positions));
  if (crossings === null) {
    const span = paths[0] ? spanOf(paths[0].node) : { start: 0, end: 0 };
    report.add('too-large', span, 'The rings are too tangled to be checked.');
    return false;
  }
  // A hole may touch its outer ring and islets may share a corner; there only a real crossing is a fault.
  const faults = crossings.filter(({ a, b, proper }) => proper || a.ring === b.ring);
  const bySide = new Map(faults.map((crossing) => [`${crossing.b.ring} ${crossing.b.from}`, crossing]));
  for (const crossing of bySide.values()) reportCrossing(report, paths, crossing);
  return faults.length === 0;
}

function reportCrossing(report: Report, paths: Path[], { a, b, proper }: Crossing): void {
  const [first, second] = [sideOf(paths, a), sideOf(paths, b)];
  if (!first || !second) return;
  const code = a.ring === b.ring ? 'self-crossing-ring' : 'crossing-rings';
  const ring = a.ring === b.ring ? 'the same ring' : 'another ring';
  const verb = proper ? 'crosses' : 'touches';
  const cause = `This side ${verb} the side of ${ring} that begins at [${first.position.join(', ')}].`;
  report.add(code, second.span, cause, placeOf(second.position));
}

function sideOf(paths: Path[], side: Side): { position: Position; span: Span } | null {
  const path = paths[side.ring];
  const position = path?.positions[side.from];
  return path && position ? { position, span: positionSpan(path, side.from) } : null;
}

function positionSpan({ node }: Path, index: number): Span {
  return node.positions?.spanAt(index) ?? spanOf(node.children?.[index] ?? node);
}

function placeOf(position: Position | undefined): Pick<Issue, 'position'> {
  return position ? { position } : {};
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
