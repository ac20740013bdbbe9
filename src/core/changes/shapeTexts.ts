/** Changes of a shape in words. */
import { plural } from '../plural.ts';
import type { ListChange, GeometryChange, Part, PartEdit, PathEdit } from './changes.ts';
import { familyOf } from './shapeParts.ts';
import { pathEditsIn } from './shapeChanges.ts';

/** The changes of a geometry as short phrases, the most telling first. */
export function geometryTexts({ type, parts, figures }: GeometryChange): string[] {
  const family = familyOf(type.after);
  const { areaKm2, lengthKm } = figures;
  return [
    ...(type.before === type.after ? [] : [`now a ${type.after}, before a ${type.before}`]),
    ...partTexts(parts, family),
    ...vertexTexts(parts, figures, family),
    ...pathEditsIn(parts).flatMap(turnTexts),
    ...(areaKm2 ? [measureText('area', areaKm2, 'km²')] : []),
    ...(lengthKm ? [measureText('length', lengthKm, 'km')] : []),
  ].filter((text) => text !== '');
}

const PART_NAMES = { area: 'part', line: 'line', points: 'set of points' };

function partTexts(parts: GeometryChange['parts'], family: keyof typeof PART_NAMES): string[] {
  const count = (list: readonly { change: string }[], change: string) =>
    list.filter((each) => each.change === change).length;
  const holes = parts.flatMap((part) => (part.change === 'edited' ? (part.edit ?? []) : []));
  return [
    counted(count(parts, 'added'), PART_NAMES[family], 'added'),
    counted(count(parts, 'removed'), PART_NAMES[family], 'removed'),
    counted(count(holes, 'added'), 'hole', 'added'),
    counted(count(holes, 'removed'), 'hole', 'removed'),
    parts.some((part) => part.change === 'edited' && part.moved) ? 'the parts in another order' : '',
    holes.some((hole) => hole.change === 'edited' && hole.moved) ? 'the holes in another order' : '',
  ];
}

function counted(count: number, noun: string, what: string): string {
  return count === 0 ? '' : `${plural(count, noun)} ${what}`;
}

/** `3 vertices moved (at most 212 m), 1 added` */
function vertexTexts(
  parts: ListChange<Part, PartEdit>[],
  figures: GeometryChange['figures'],
  family: keyof typeof PART_NAMES,
): string[] {
  const { moved, added, removed, farthestMoveM, farthestAddedM } = figures;
  const atMost = (count: number, metres: number) => `${count === 1 ? '' : 'at most '}${formatM(metres)}`;
  const [one, several] = family === 'points' ? ['point', 'points'] : ['vertex', 'vertices'];
  const isOff = family !== 'points' && farthestAddedM >= 0.5;
  const counts: [count: number, what: string][] = [
    [moved, `moved (${atMost(moved, farthestMoveM)})`],
    [added, `added${isOff ? ` (${atMost(added, farthestAddedM)} from the line before)` : ''}`],
    [removed, 'removed'],
  ];
  const told = counts.filter(([count]) => count > 0);
  const redrawn = pathEditsIn(parts).some(isRedrawn) ? ['redrawn'] : [];
  const [first, ...rest] = told.map(([count, what], index) =>
    index === 0 ? `${count} ${count === 1 ? one : several} ${what}` : `${count} ${what}`,
  );
  return first === undefined ? redrawn : [...redrawn, [first, ...rest].join(', ')];
}

/** True where whole stretches of a line have other vertices than before. */
export function isRedrawn({ added, removed }: PathEdit): boolean {
  return removed.length > 200 && added.length > 200;
}

function turnTexts({ closed, reversed, rotated }: PathEdit): string[] {
  return [
    reversed ? `the ${closed ? 'ring' : 'line'} runs the other way` : '',
    rotated > 0 ? `a ring begins at another vertex (${rotated} later)` : '',
  ];
}

/** Metres, as fine as they are small: `0.4 m`, `212 m`, `3.2 km`. */
export function formatM(metres: number): string {
  if (metres >= 9950) return `${Math.round(metres / 1000)} km`;
  if (metres >= 999.5) return `${(metres / 1000).toFixed(1)} km`;
  return `${metres < 9.95 ? metres.toFixed(1) : Math.round(metres)} m`;
}

/** `area 247.65 → 247.71 km² (+0.02 %)`; nothing where the figure is the same. */
function measureText(
  what: string,
  { before, after }: { before: number; after: number },
  unit: string,
): string {
  const share = before === 0 ? 0 : (after / before - 1) * 100;
  if (before === after || Math.abs(share) < 5e-7) return '';
  const decimals = decimalsFor(before, after);
  const [old, now] = [before.toFixed(decimals), after.toFixed(decimals)];
  return `${what} ${old} → ${now} ${unit}${before === 0 ? '' : ` (${formatPercent(share)})`}`;
}

/** Two decimals, or as many as it takes to tell the two apart. */
function decimalsFor(before: number, after: number): number {
  return [2, 3, 4, 5].find((decimals) => before.toFixed(decimals) !== after.toFixed(decimals)) ?? 6;
}

function formatPercent(share: number): string {
  const size = Math.abs(share);
  // Below a millionth, JavaScript would write the figure with an exponent.
  const small = Math.max(size, 1e-6).toPrecision(1);
  const figure = size >= 10 ? size.toFixed(0) : size >= 0.01 ? size.toFixed(2) : small;
  return `${share < 0 ? '−' : '+'}${figure} %`;
}
