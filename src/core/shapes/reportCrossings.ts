/** Rings and lines that cross: from sides to issues. */
import type { Report } from '../issues.ts';
import { spanOf } from '../jsonTree.ts';
import type { Path } from '../positions.ts';
import { findCrossings, type Crossing } from './crossings.ts';
import { placeOf, positionSpan } from './pathPlaces.ts';
import { closedRing } from './rings.ts';

/** Notes rings that cross or touch themselves, or cross each other; false where there are some. */
export function checkRingCrossings(report: Report, paths: Path[]): boolean {
  const crossings = findCrossings(paths.map(closedRing));
  if (crossings === null) return reportTangle(report, paths);
  // A hole may touch its outer ring and islets may share a corner; there only a real crossing is a fault.
  const faults = crossings.filter(({ a, b, proper }) => proper || a.ring === b.ring);
  for (const crossing of onePerSide(faults)) {
    const code = crossing.a.ring === crossing.b.ring ? 'self-crossing-ring' : 'crossing-rings';
    reportCrossing(report, paths, crossing, code);
  }
  return faults.length === 0;
}

/** Notes where a line crosses itself; lines of a feature may cross each other, as routes do. */
export function checkLineCrossings(report: Report, paths: Path[]): void {
  const crossings = findCrossings(
    paths.map(({ positions }) => positions),
    'lines',
  );
  if (crossings === null) {
    reportTangle(report, paths);
    return;
  }
  const faults = crossings.filter(({ a, b, proper }) => proper && a.ring === b.ring);
  for (const crossing of onePerSide(faults)) reportCrossing(report, paths, crossing, 'self-crossing-line');
}

function onePerSide(crossings: Crossing[]): Iterable<Crossing> {
  return new Map(crossings.map((crossing) => [`${crossing.b.ring} ${crossing.b.from}`, crossing])).values();
}

function reportTangle(report: Report, paths: Path[]): false {
  const span = paths[0] ? spanOf(paths[0].node) : { start: 0, end: 0 };
  report.add('too-large', span, 'The lines are too tangled to be checked.');
  return false;
}

function reportCrossing(
  report: Report,
  paths: Path[],
  { a, b, proper }: Crossing,
  code: 'self-crossing-ring' | 'crossing-rings' | 'self-crossing-line',
): void {
  const [first, second] = [paths[a.ring]?.positions[a.from], paths[b.ring]];
  if (!first || !second) return;
  const other = {
    'self-crossing-ring': 'the same ring',
    'crossing-rings': 'another ring',
    'self-crossing-line': 'the same line',
  }[code];
  const verb = proper ? 'crosses' : 'touches';
  const cause = `This side ${verb} the side of ${other} that begins at [${first.join(', ')}].`;
  report.add(code, positionSpan(second, b.from), cause, placeOf(second, b.from));
}
