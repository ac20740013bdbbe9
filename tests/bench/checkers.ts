/** The check of GeoJSON beside two others: which seeded faults each one finds, and how quick it is. */
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSavedGeojson } from '../../src/core/anyGeojson.ts';
import { readAtlas } from '../../src/core/atlas.ts';
import { readGeodataFiles } from '../../src/build/geodataFiles.ts';
import type { Issue } from '../../src/core/issues.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const NAMES = ['atlas', 'check-geojson', 'geojsonhint'] as const;
const MEGABYTES = 10;
const ROUNDS = 5;

/** Lines from 1 at which a check finds a fault in a text. */
type FindLines = (text: string) => number[];

interface Checkers {
  'check-geojson': FindLines;
  geojsonhint: FindLines;
}

interface Fault {
  text: string;
  lines: number[];
  /** What the atlas finds: by all its rules, or by those of GeoJSON alone. */
  own: number[];
}

/** Compares the checks and gives the report, as Markdown. */
export async function compareCheckers(command: string): Promise<string> {
  const checkers = loadCheckers();
  const faults = await readFaults();
  const counts = NAMES.map((name) => {
    const found = faults.map((fault) => (name === 'atlas' ? fault.own : checkers[name](fault.text)));
    const any = found.filter((lines) => lines.length > 0).length;
    const exact = found.filter((lines, index) =>
      faults[index]?.lines.every((line) => lines.includes(line)),
    ).length;
    return { any, exact };
  });
  const speeds = measureSpeeds(checkers);
  const own = speeds.atlas;
  const rows = [
    ['files with a fault that is found', ...counts.map(({ any }) => `${any} of ${faults.length}`)],
    [
      'files with every fault found on its line',
      ...counts.map(({ exact }) => `${exact} of ${faults.length}`),
    ],
    [`${MEGABYTES} MB, warm, median of ${ROUNDS}`, ...NAMES.map((name) => `${Math.round(speeds[name])} ms`)],
    ['time, atlas = 1', ...NAMES.map((name) => (speeds[name] / own).toFixed(2))],
  ];
  return [
    '### Checks of GeoJSON',
    '',
    `${new Date().toISOString().slice(0, 10)}, \`${command}\`. The GeoJSON of \`tests/fixtures/bad/\`, each file checked by itself. Those in`,
    '`any/` and the JSON of all are questions for every check; the facts, names and sources of `feature/` and `places/` only the',
    'atlas knows of. What is timed is a text in memory: a collection of polygons made in the bench.',
    '',
    `| what | ${NAMES.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

function loadCheckers(): Checkers {
  // At the top of the file, they would be asked for before they are installed.
  const require = createRequire(import.meta.url);
  const hint = require('@mapbox/geojsonhint') as { hint: (text: string) => { line?: number }[] };
  const { check, HintError } = require('@placemarkio/check-geojson') as {
    check: (text: string) => unknown;
    HintError: new () => Error & { issues: { from: number }[] };
  };
  return {
    geojsonhint: (text) => {
      try {
        return hint.hint(text).flatMap(({ line }) => line ?? []);
      } catch {
        // It stops at null where a position should be: found, but nowhere.
        return [0];
      }
    },
    'check-geojson': (text) => {
      try {
        check(text);
        return [];
      } catch (error) {
        if (error instanceof HintError) return error.issues.map(({ from }) => lineAt(text, from));
        // It gives up on some texts with an exception of another kind: found, but nowhere.
        return [0];
      }
    },
  };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

async function readFaults(): Promise<Fault[]> {
  const good = await readGeodataFiles(join(FIXTURES, 'good'));
  const targets = { feature: 'features/tern-island.geojson', places: 'basemap/places.geojson', any: null };
  return Object.entries(targets).flatMap(([folder, target]) =>
    readdirSync(join(FIXTURES, 'bad', folder)).map((name) => {
      const text = readFileSync(join(FIXTURES, 'bad', folder, name), 'utf8');
      const lines = [...name.matchAll(/@(\d+)\./g)].map(([, line]) => Number(line));
      return { text, lines, own: linesOf(own(good, target, text)) };
    }),
  );
}

function own(good: ReadonlyMap<string, string>, target: string | null, text: string): Issue[] {
  if (target === null) return checkSavedGeojson('x', text);
  return readAtlas(new Map([...good, [target, text]])).issues.filter(({ file }) => file === target);
}

function linesOf(issues: readonly Issue[]): number[] {
  return issues.map(({ start }) => start.line);
}

/** Milliseconds of each check for the same text; the checks take turns. */
function measureSpeeds(checkers: Checkers): Record<(typeof NAMES)[number], number> {
  const text = makeCollection();
  const runs: Record<(typeof NAMES)[number], number[]> = { atlas: [], 'check-geojson': [], geojsonhint: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of NAMES) {
      const start = performance.now();
      const found = name === 'atlas' ? linesOf(checkSavedGeojson('x', text)) : checkers[name](text);
      if (found.length > 0) throw new Error(`${name} finds a fault in what has none.`);
      if (round > 0) runs[name].push(performance.now() - start);
    }
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  return {
    atlas: median(runs.atlas),
    'check-geojson': median(runs['check-geojson']),
    geojsonhint: median(runs.geojsonhint),
  };
}

/** Round islets with 60 corners each, on a grid over the Earth, until the text is long enough. */
function makeCollection(): string {
  const features: string[] = [];
  let length = 0;
  for (let index = 0; length < MEGABYTES * 1e6; index += 1) {
    const [lng, lat] = [-170.05 + (index % 3400) / 10, -80.05 + Math.floor(index / 3400) / 5];
    const corners = Array.from({ length: 60 }, (_, corner) => {
      const angle = (corner / 60) * 2 * Math.PI;
      return `[${(lng + 0.04 * Math.cos(angle)).toFixed(6)}, ${(lat + 0.04 * Math.sin(angle)).toFixed(6)}]`;
    });
    const ring = [...corners, corners[0]].join(', ');
    const feature = `{"type": "Feature", "properties": {"n": ${index}}, "geometry": {"type": "Polygon", "coordinates": [[${ring}]]}}`;
    features.push(feature);
    length += feature.length + 2;
  }
  return `{"type": "FeatureCollection", "features": [\n${features.join(',\n')}\n]}\n`;
}
