/** What the editor reads out of the text of a feature. */
import { expect, it } from 'vitest';
import { spentMs } from '../../spentTime.ts';
import { readFeatureText, spanOfVertex, vertexAt } from '../../../../src/editor/shape/featureText.ts';
import { FORMS, fixtureText, geometryOf, partsOf, read, TEXTS, withShape } from './editedFeatures.ts';

const readable = (text: string) => readFeatureText('features/a.geojson', text) !== null;

/** A feature around written coordinates. */
function written(type: string, coordinates: string, more = ''): string {
  return `{"type": "Feature", "properties": {}, "geometry": {"type": "${type}", "coordinates": ${coordinates}${more}}}`;
}

it.each(Object.keys(FORMS))('reads the paths of every feature, form %s', (form) => {
  for (const canonical of TEXTS) {
    const text = FORMS[form]!(canonical);
    const feature = read(text);
    const geometry = geometryOf(text);
    expect(feature.type).toBe(geometry.type);
    expect(feature.parts.map((paths) => paths.map(({ positions }) => positions))).toEqual(partsOf(geometry));
    for (const path of feature.parts.flat()) {
      expect(path.closed).toBe(geometry.type.endsWith('Polygon'));
      path.positions.forEach((position, index) => {
        const { start, end } = path.spanAt(index);
        expect(JSON.parse(text.slice(start, end))).toEqual(position);
      });
    }
  }
});

it('finds each vertex at every offset of its line, and no vertex elsewhere', () => {
  const text = fixtureText('gull-islets');
  const feature = read(text);
  let offset = 0;
  const found = text.split('\n').map((line) => {
    const places = [...line, '\n'].map((_, column) => vertexAt(feature, offset + column));
    offset += line.length + 1;
    return { line, places };
  });
  let count = 0;
  for (const { line, places } of found) {
    const isVertex = /\[-?\d/.test(line);
    if (!isVertex) expect(places.every((place) => place === null)).toBe(true);
    else {
      count += 1;
      expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
      const { start, end } = spanOfVertex(feature, places[0]!);
      expect(line).toContain(text.slice(start, end));
    }
  }
  expect(count).toBe(15);
  expect(vertexAt(feature, text.indexOf('[-29.27, -19.9]'))).toEqual({ part: 1, path: 1, vertex: 1 });
});

it('finds a vertex among several on a line', () => {
  const feature = read(written('LineString', '[[1, 2], [3, 4],[5, 6]]'));
  const at = (found: string, more = 0) => vertexAt(feature, feature.text.indexOf(found) + more)?.vertex;
  expect([at('[1'), at('1,'), at(', [3'), at('[3'), at('4]'), at('[5'), at('6]', 2)]).toEqual([
    0, 0, 0, 1, 1, 2, 2,
  ]);
  expect(vertexAt(feature, 0)).toBeNull();
});

it('reads rings that are open or run the wrong way, heights and negative zeros', () => {
  const open = read(written('Polygon', '[[[0, 0], [0, 1], [1, 1]]]'));
  expect(open.parts[0]![0]!.closed).toBe(false);
  const high = read(written('LineString', '[[0, 0, 7], [-0.0, 1]]'));
  expect(high.parts[0]![0]!.positions.map(([lng, lat]) => [lng + 0, lat])).toEqual([
    [0, 0],
    [0, 1],
  ]);
});

it('reads a feature without properties', () => {
  const text = withShape({ type: 'Point', coordinates: [1, 2] });
  expect(read(text).properties?.type).toBe('object');
  expect(read(text.replace('{},', 'null,')).properties).toBeNull();
  expect(read(text.replace('  "properties": {},\n', '')).properties).toBeNull();
});

it('takes nothing that it could not edit', () => {
  expect(readable(written('Point', '[1, 2]'))).toBe(true);
  const bad = [
    '',
    '{',
    '[]',
    'null',
    '{"type": "Feature", "geometry": null}',
    '{"type": "FeatureCollection", "features": []}',
    written('Circle', '[1, 2]'),
    written('GeometryCollection', '[]'),
    written('Point', '[]'),
    written('Point', '[1]'),
    written('Point', '[1, "2"]'),
    written('Point', '[1, 1e999]'),
    written('Point', '[44, 145]'),
    written('Point', '[[1, 2]]'),
    written('LineString', '[[1, 2], null]'),
    written('Polygon', '[]'),
    written('MultiPolygon', '[[]]'),
    written('Point', '[1, 2]', ', "coordinates": [3, 4]'),
    written('Point', '[1, 2]').replace('{}', '[]'),
  ];
  expect(bad.filter(readable)).toEqual([]);
});

it('counts the mark with which some programs begin a file', () => {
  const feature = read(`\uFEFF${written('Point', '[1, 2]')}`);
  const { start, end } = spanOfVertex(feature, { part: 0, path: 0, vertex: 0 });
  expect(feature.text.slice(start, end)).toBe('[1, 2]');
});

it('throws for a vertex that is not there', () => {
  const feature = read(written('Point', '[1, 2]'));
  expect(() => spanOfVertex(feature, { part: 0, path: 0, vertex: 1 })).toThrow(RangeError);
  expect(() => spanOfVertex(feature, { part: 1, path: 0, vertex: 0 })).toThrow(RangeError);
});

it('reads 20,000 positions quickly', () => {
  const line = Array.from({ length: 20_000 }, (_, index) => [145 + index / 1e6, 44 + Math.sin(index)]);
  const text = withShape({ type: 'LineString', coordinates: line });
  read(text);
  const times = Array.from({ length: 5 }, () => {
    const start = spentMs();
    read(text);
    return spentMs() - start;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});
