/** The drawing of a region from tiles: bounded, with its own features, and without seams. */
import { describe, expect, it } from 'vitest';
import { shapeCollection } from '../../../../src/cartography/shapeCollection.ts';
import { mapFiles } from '../../../../src/build/tiles/mapFiles.ts';
import { shapesFor } from '../../../../src/build/tiles/mapShapes.ts';
import { frameOf } from '../../../../src/svg/frame.ts';
import { regionOf } from '../../../../src/svg/region.ts';
import { shapePaths, type ShapePath } from '../../../../src/svg/shapePaths.ts';
import type { ReadyShape } from '../../../../src/svg/tiles/readyShape.ts';
import { thin } from '../../../../src/svg/tiles/thin.ts';
import { readRealAtlas } from '../../geodata/realAtlas.ts';

const { atlas, geometries, basemap } = await readRealAtlas();
const shapes = shapeCollection(atlas, geometries, basemap);
const { archive } = mapFiles({ shapes, labels: {} }, 0);
const map = { shapes: { ...shapes, features: [] }, labels: {}, tiles: archive };
const nothing = { hovered: [], selected: [], lit: [] };

function pathsIn(bbox: [number, number, number, number], selected: string[] = []): ShapePath[] {
  const frame = frameOf({ kind: 'place', bbox, popup: false });
  return shapePaths(shapesFor(map, atlas, regionOf(frame), { ...nothing, selected }), frame);
}

describe('the shapes of a region', () => {
  it('are those of the features there, and land beyond', () => {
    const keys = pathsIn([145.2, 43.6, 146.6, 44.6]).map(({ key }) => key);
    expect(keys).toContain('kunashiri');
    expect(keys.some((key) => /^land.*:(north|south|west|east)$/.test(key))).toBe(true);
  });

  it('have an outline of their own where a side of a tile cuts them', () => {
    const cutShapes = pathsIn([139, 41, 149, 46]).filter(({ edge }) => edge !== undefined);
    expect(cutShapes.map(({ key }) => key)).toContain('hokkaido');
    // An outline is never closed by a tile.
    for (const { edge } of cutShapes) expect(edge).not.toContain('z');
  });

  it('hold what stands out, be it too small to be seen', () => {
    const world = pathsIn([-170, -60, 170, 70], ['habomai']);
    expect(world.map(({ key }) => key)).toContain('habomai');
  });
});

describe('a drawing', () => {
  const islands = Array.from({ length: 1000 }, (_, index): ReadyShape => {
    const [x, y, size] = [(index % 40) / 100, Math.floor(index / 40) / 100, 0.001 + index / 1e6];
    const ring = [[x, y], [x + size, y], [x, y + size], [x, y]] as const; // prettier-ignore
    return {
      key: `i${index}`,
      properties: { id: `i${index}`, kind: 'island' },
      type: 3,
      paths: [ring],
      size,
    };
  });
  const drawn = thin(islands, new Set(['i0']), { features: 12, points: 400 });

  it('has the largest features and those that stand out each by itself', () => {
    const alone = drawn.flatMap(({ properties: { id } }) => id ?? []);
    expect(alone).toHaveLength(12);
    expect(alone).toContain('i0');
    expect(alone).toContain('i999');
  });

  it('has more of them together, and no more points than it can carry', () => {
    const together = drawn.filter(({ properties: { id } }) => id === undefined);
    expect(together).toHaveLength(1);
    expect(together[0]?.paths).toHaveLength(88);
  });
});

describe('the path of a shape from tiles', () => {
  const frame = frameOf({ kind: 'place', bbox: [145, 43, 147, 45], popup: false });
  const [west, north] = frame.origin;
  /** A line of points by their pixels in the frame. */
  const drawn = (pixels: readonly [x: number, y: number][]): string => {
    const unit = 10 / frame.worldUnits;
    const path = pixels.map(([x, y]) => [west + x * unit, north + y * unit] as const);
    const shape: ReadyShape = { key: 'line', properties: { kind: 'route' }, type: 2, paths: [path], size: 1 };
    return shapePaths({ features: [shape], ready: true }, frame)[0]?.d ?? '';
  };

  it('keeps its corners and its ends, however many points lie dense between them', () => {
    const dense = Array.from({ length: 401 }, (_, at) => [at / 20, at < 200 ? at / 20 : 20 - at / 20] as [number, number]); // prettier-ignore
    const numbers = [...drawn(dense).matchAll(/-?\d+/g)].map(Number);
    expect(numbers).toHaveLength(6);
    // In tenths of a pixel: an eighth is the most by which this moves a point.
    for (const [at, right] of [0, 0, 100, 100, 100, -100].entries())
      expect(Math.abs((numbers[at] ?? NaN) - right)).toBeLessThan(2);
  });

  it('is a dot where all of it is one point', () => {
    expect(drawn([[5, 5], [5.01, 5], [5, 5.01]])).toMatch(/^M50 50h0$/); // prettier-ignore
    expect(drawn([[5, 5]])).toMatch(/^M50 50h0$/);
  });
});
