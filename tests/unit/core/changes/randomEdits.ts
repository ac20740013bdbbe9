/** Random edits of the files of an atlas, as people and programs make them. */
import fc from 'fast-check';
import type { Position } from '../../../../src/core/model.ts';
import { formatLedger } from '../../../../src/core/ledger.ts';

type Files = ReadonlyMap<string, string>;
type Edit = (files: Files) => Map<string, string>;
type Json = Record<string, unknown>;

const natural = fc.nat(1_000_000);
const position = fc
  .tuple(fc.integer({ min: -31e5, max: -28e5 }), fc.integer({ min: -21e5, max: -18e5 }))
  .map(([lng, lat]): Position => [lng / 1e5, lat / 1e5]);
const words = fc.constantFrom('late', 'on time', '島', '"quoted"', 'a: b', '<b>x</b>', '__proto__', '');

/** Edits the text of one of the files that a pattern names. */
function inFile(pattern: RegExp, choice: number, edit: (text: string) => string): Edit {
  return (files) => {
    const names = [...files.keys()].filter((name) => pattern.test(name));
    const name = names[choice % Math.max(names.length, 1)];
    const changed = new Map(files);
    if (name !== undefined) changed.set(name, edit(files.get(name) ?? ''));
    return changed;
  };
}

function inJson(pattern: RegExp, choice: number, edit: (feature: Json) => void): Edit {
  return inFile(pattern, choice, (text) => {
    try {
      const root = JSON.parse(text) as Json;
      const rows = Array.isArray(root['features']) ? (root['features'] as Json[]) : [root];
      const row = rows[choice % Math.max(rows.length, 1)];
      if (row) edit(row);
      return JSON.stringify(root, null, choice % 3);
    } catch {
      return text;
    }
  });
}

/** Every list of positions in some coordinates. */
function pathsIn(coordinates: unknown): Position[][] {
  if (!Array.isArray(coordinates)) return [];
  if (Array.isArray(coordinates[0]) && typeof coordinates[0][0] === 'number')
    return [coordinates as Position[]];
  return coordinates.flatMap(pathsIn);
}

function inPath(choice: number, edit: (path: Position[]) => void): Edit {
  return inJson(/geojson$/, choice, (feature) => {
    const paths = pathsIn((feature['geometry'] as Json)['coordinates']);
    const path = paths[choice % Math.max(paths.length, 1)];
    if (!path) return;
    const closed = path.length > 3 && String(path[0]) === String(path.at(-1));
    if (closed) path.pop();
    edit(path);
    if (closed && path[0]) path.push(path[0]);
  });
}

const vertexEdits = fc.oneof(
  fc.record({ choice: natural, to: position }).map(({ choice, to }) =>
    inPath(choice, (path) => {
      path[choice % path.length] = to;
    }),
  ),
  fc.record({ choice: natural, to: fc.array(position, { maxLength: 5 }) }).map(({ choice, to }) =>
    inPath(choice, (path) => {
      path.splice(choice % (path.length + 1), 0, ...to);
    }),
  ),
  fc.record({ choice: natural, count: fc.nat(4) }).map(({ choice, count }) =>
    inPath(choice, (path) => {
      if (path.length > count + 3) path.splice(choice % path.length, count);
    }),
  ),
  natural.map((choice) => inPath(choice, (path) => path.push(...path.splice(0, choice % path.length)))),
  natural.map((choice) => inPath(choice, (path) => path.reverse())),
  fc
    .record({ choice: natural, to: fc.array(position, { minLength: 3, maxLength: 12 }) })
    .map(({ choice, to }) => inPath(choice, (path) => path.splice(0, path.length, ...to))),
);

const square = position.map(([lng, lat]): Position[] => [
  [lng, lat],
  [lng + 0.1, lat],
  [lng + 0.1, lat + 0.1],
  [lng, lat],
]);

const partEdits = fc.oneof(
  fc.record({ choice: natural, ring: square, at: fc.nat(3) }).map(({ choice, ring, at }) =>
    inJson(/features\/(?:tern-island|gull)/, choice, (feature) => {
      const geometry = feature['geometry'] as { type: string; coordinates: unknown[] };
      if (geometry.type === 'Polygon') {
        if (at % 2 === 0) geometry.coordinates.push(ring);
        else feature['geometry'] = { type: 'MultiPolygon', coordinates: [geometry.coordinates, [ring]] };
      } else geometry.coordinates.splice(at, 0, [ring]);
    }),
  ),
  natural.map((choice) =>
    inJson(/geojson$/, choice, (feature) => {
      const { coordinates } = feature['geometry'] as { coordinates: unknown[] };
      if (!Array.isArray(coordinates[0])) return;
      if (choice % 2 === 0 && coordinates.length > 1) coordinates.splice(choice % coordinates.length, 1);
      else coordinates.reverse();
    }),
  ),
  natural.map((choice) =>
    inFile(/basemap/, choice, (text) => {
      try {
        const root = JSON.parse(text) as { features: unknown[] };
        const [row] = root.features.splice(choice % Math.max(root.features.length, 1), 1);
        if (choice % 3 > 0) root.features.splice(choice % 7, 0, row);
        return JSON.stringify(root);
      } catch {
        return text;
      }
    }),
  ),
);

const fieldEdits = fc
  .record({
    choice: natural,
    key: fc.constantFrom('name:en', 'area_km2', 'note', '__proto__', 'viewpoint:JP', 'minzoom'),
    value: fc.oneof(words, fc.integer(), fc.constant(null), fc.constant({ a: [1] })),
    outside: fc.boolean(),
  })
  .map(({ choice, key, value, outside }) =>
    inJson(/geojson$/, choice, (feature) => {
      const into = outside ? feature : (feature['properties'] as Json);
      Object.defineProperty(into, key, { value, enumerable: true, configurable: true, writable: true });
    }),
  );

const textEdits = fc.record({ choice: natural, word: words, line: natural }).chain(({ choice, word, line }) =>
  fc.constantFrom(
    inFile(/(?:md|yaml|txt)$/, choice, (text) => {
      const lines = text.split('\n');
      lines.splice(line % lines.length, choice % 2, word);
      return lines.join('\n');
    }),
    inFile(/md$/, choice, (text) => text.replace('was late', word)),
    inFile(/md$/, choice, (text) => {
      const [head = '', ...passages] = text.split(/^(?=## )/m);
      return [head, ...passages.reverse()].join('');
    }),
    inFile(
      /md$/,
      choice,
      (text) => `${text}\n## new-one\n\n> ${word} [boat](../features/mail-boat.geojson)\n`,
    ),
    inFile(/ids/, choice, (text) => formatLedger(`${text}features/x${line} -> features/mail-boat\n`)),
    inFile(/yaml/, choice, (text) =>
      text.replace('North Shore', word).replace('format: 1', '# what\nformat: 1'),
    ),
    inFile(/./, choice, (text) => text.replaceAll('\n', '\r\n')),
    inFile(/./, choice, (text) => text.slice(0, line % (text.length + 1))),
  ),
);

const fileEdits = fc.record({ choice: natural, word: words }).map(({ choice, word }): Edit => (files) => {
  const changed = new Map(files);
  const name = [...files.keys()][choice % Math.max(files.size, 1)];
  if (name !== undefined && choice % 2 === 0) changed.delete(name);
  else changed.set(`features/new-${choice % 5}.geojson`, word);
  return changed;
});

/** Some edits, one after the other. */
export const randomEdits = fc
  .array(
    fc.oneof(
      { arbitrary: vertexEdits, weight: 5 },
      { arbitrary: partEdits, weight: 3 },
      { arbitrary: fieldEdits, weight: 2 },
      { arbitrary: textEdits, weight: 3 },
      { arbitrary: fileEdits, weight: 1 },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(
    (edits): Edit =>
      (files) =>
        edits.reduce<Map<string, string>>((now, edit) => edit(now), new Map(files)),
  );
