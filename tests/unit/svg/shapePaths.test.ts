/** Land in pieces, and rougher lines for wide strokes. */
import type { LineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/svg/frame.ts';
import { shapePaths, type ShapePath } from '../../../src/svg/shapePaths.ts';
import type { ShapeProperties } from '../../../src/cartography/shapeCollection.ts';

const FRAME = frameOf({ kind: 'view', bbox: [140, 42, 150, 47], popup: false });

function paths(geometry: Polygon | LineString, properties: ShapeProperties): ShapePath[] {
  return shapePaths(
    { type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] },
    FRAME,
  );
}

/** Least and greatest coordinates of a path of one ring or more. */
function extent({ d }: ShapePath) {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, start, steps] of d.matchAll(/M([^l]*)l([^z]*)z/g)) {
    let [x = 0, y = 0] = numbers(start);
    xs.push(x);
    ys.push(y);
    const values = numbers(steps);
    for (let index = 0; index < values.length; index += 2) {
      x += values[index]!;
      y += values[index + 1]!;
      xs.push(x);
      ys.push(y);
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function numbers(text = ''): number[] {
  return [...text.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
}

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]], // prettier-ignore
});

describe('land', () => {
  const pieces = new Map(
    paths(box(-170, -60, 170, 70), { kind: 'land' }).map((path) => [path.key, extent(path)]),
  );
  const near = pieces.get('land')!;

  it('is one piece around the region and four beyond it', () => {
    expect([...pieces.keys()]).toEqual(['land', 'land:north', 'land:south', 'land:west', 'land:east']);
  });

  it('goes on where a piece ends, with a little of both over each other', () => {
    const overlaps = [
      pieces.get('land:north')!.bottom - near.top,
      near.bottom - pieces.get('land:south')!.top,
      pieces.get('land:west')!.right - near.left,
      near.right - pieces.get('land:east')!.left,
    ];
    // Two pixels, each of ten units.
    for (const overlap of overlaps) expect(overlap).toBeCloseTo(20, -1);
  });

  it('has everything in sight in the first piece', () => {
    expect(near.left).toBeLessThan(0);
    expect(near.top).toBeLessThan(0);
    expect(near.right).toBeGreaterThan(FRAME.width * FRAME.worldUnits);
    expect(near.bottom).toBeGreaterThan(FRAME.height * FRAME.worldUnits);
  });

  it('that is all in sight is one piece', () => {
    expect(paths(box(143, 43, 145, 45), { kind: 'land' }).map(({ key }) => key)).toEqual(['land']);
  });
});

describe('what is inland', () => {
  const river = (east: number): LineString => ({
    type: 'LineString',
    coordinates: [
      [143, 44],
      [east, 44],
    ],
  });
  const kinds = [
    { kind: 'river', near: river(145), across: river(179) },
    { kind: 'lake', near: box(143, 43, 145, 45), across: box(143, 43, 179, 45) },
  ] as const;

  it.each(kinds)('is left out beyond what is near: $kind', ({ kind, near, across }) => {
    const most = FRAME.width * FRAME.worldUnits * 2;
    const [path] = paths(across, { kind });
    expect(Math.max(...numbers(path!.d))).toBeLessThan(most);
    expect(paths(near, { kind })).toHaveLength(1);
  });

  it('is no path at all where nothing of it is near', () => {
    expect(paths(box(-170, 43, -160, 45), { kind: 'lake' })).toEqual([]);
  });
});

describe('the line for wide strokes', () => {
  /** A ring with teeth of so many pixels. */
  const toothed = (toothPx: number): Polygon => {
    const degrees = (toothPx * 360) / (512 * 2 ** FRAME.zoom);
    const teeth = Array.from({ length: 200 }, (_, index) => [143 + index * 0.01, 43 + (index % 2) * degrees]);
    return { type: 'Polygon', coordinates: [[...teeth, [145, 45], [143, 45], [143, 43]]] };
  };

  it('leaves out what such a stroke covers', () => {
    const [path] = paths(toothed(0.9), { kind: 'island', id: 'a' });
    expect(path!.rough!.length).toBeLessThan(path!.d.length / 4);
  });

  it('is not there where it would save little', () => {
    const [path] = paths(toothed(8), { kind: 'island', id: 'a' });
    expect(path!.rough).toBeUndefined();
  });

  it('is not there for what has no wide strokes', () => {
    const [path] = paths(toothed(0.9), { kind: 'lake' });
    expect(path!.rough).toBeUndefined();
  });
});
