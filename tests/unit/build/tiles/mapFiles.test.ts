/** When a map is cut into tiles, and that nothing is lost by it. */
import { describe, expect, it } from 'vitest';
import { labelCollection } from '../../../../src/cartography/labelCollection.ts';
import { shapeCollection } from '../../../../src/cartography/shapeCollection.ts';
import { readTree, type TileSet } from '../../../../src/cartography/tiles/tileSet.ts';
import { placeLabels } from '../../../../src/cartography/labels.ts';
import { featureWishes } from '../../../../src/cartography/labelWishes.ts';
import { tilePieces, type TilePiece } from '../../../../src/svg/tiles/tilePieces.ts';
import { mapFiles, MOST_IN_ONE_FILE } from '../../../../src/build/tiles/mapFiles.ts';
import { readRealAtlas } from '../../geodata/realAtlas.ts';

const { atlas, geometries, basemap } = await readRealAtlas();
const shapes = shapeCollection(atlas, geometries, basemap);
const labels = { en: labelCollection(placeLabels(featureWishes(atlas, geometries, 'en'), [])) };
const cut = mapFiles({ shapes, labels }, 0);

/** What the tiles of a set hold at a zoom. */
function piecesAt(setPath: string, zoom: number): TilePiece[] {
  const folder = setPath.replace(/[^/]*$/, '');
  return [...cut.tiles].flatMap(([path, bytes]) => {
    const [z = 0, x = 0, y = 0] = path.slice(folder.length).split(/[/.]/).map(Number);
    return path.startsWith(folder) && z === zoom ? tilePieces(bytes, { z, x, y }) : [];
  });
}

function readSet(setPath: string): TileSet {
  return JSON.parse(cut.files.get(setPath) ?? '') as TileSet;
}

it('the map of an atlas like this one is one file for shapes and one for names', () => {
  const single = mapFiles({ shapes, labels }, MOST_IN_ONE_FILE);
  expect(single.tiles.size).toBe(0);
  expect(single.archive).toBeNull();
  expect([...single.files.keys()]).toEqual([single.shapes, single.labels.en]);
  expect(JSON.parse(single.files.get(single.shapes) ?? '')).toEqual(shapes);
});

describe('tiles', () => {
  const { maxZoom, kept, tree } = readSet(cut.shapes);

  it('hold every feature at their closest zoom, with all that drawing asks for', () => {
    const found = new Map(piecesAt(cut.shapes, maxZoom).map(({ properties }) => [properties.id, properties]));
    for (const { properties } of shapes.features) {
      if (properties.id !== undefined) expect(found.get(properties.id)).toEqual(properties);
    }
  });

  it('hold lakes and rivers with their zooms', () => {
    const zooms = new Set(
      piecesAt(cut.shapes, maxZoom).map(({ properties: { kind, minzoom } }) => `${kind} ${minzoom}`),
    );
    for (const { properties: { kind, minzoom } } of shapes.features) expect(zooms).toContain(`${kind} ${minzoom}`); // prettier-ignore
  });

  it('are as many as the list of their set says', () => {
    const written = [...cut.tiles.keys()].filter((path) => path.startsWith(cut.shapes.replace(/[^/]*$/, '')));
    expect(written).toHaveLength(readTree({ tree, maxZoom }).size);
  });

  it('are the same for the same content', () => {
    expect(mapFiles({ shapes, labels }, 0).shapes).toBe(cut.shapes);
  });

  it('of far views are light, and a device keeps whole zooms of them', () => {
    for (const [path, bytes] of cut.tiles) {
      if (Number(path.split('/')[2]) < maxZoom) expect(bytes.length).toBeLessThanOrEqual(60_000);
    }
    expect(kept).toBeGreaterThanOrEqual(2);
    const keptShapes = cut.kept.filter((path) => path.startsWith(cut.shapes.replace(/[^/]*$/, '')));
    const zooms = keptShapes.map((path) => Number(path.split('/')[2]));
    expect(Math.max(...zooms)).toBe(kept);
  });

  it('hold the names that are in sight at their zoom', () => {
    const set = cut.labels.en ?? '';
    const textsAt = (zoom: number) =>
      piecesAt(set, zoom).map(({ properties }) => (properties as unknown as { text: string }).text).sort(); // prettier-ignore
    const shown = (zoom: number) =>
      labels.en.features
        .filter(({ properties: { minZoom, maxZoom } }) => minZoom < zoom + 1 && maxZoom > zoom)
        .map(({ properties: { text } }) => text)
        .sort();
    expect(textsAt(5)).toEqual(shown(5));
    expect(shown(5).length).toBeGreaterThan(3);
    // Closer views are drawn from the last.
    const end = readSet(set).maxZoom;
    expect(textsAt(end).length).toBeGreaterThan(shown(end).length - 1);
  });
});
