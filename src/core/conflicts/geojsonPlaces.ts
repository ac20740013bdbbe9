/** What a stretch of a GeoJSON text is about: `"name:ru" of "shikotan"`, vertices of a ring. */
import { toPointer } from '../jsonTree.ts';
import type { DataPath } from '../schemaIssues.ts';
import { quote } from '../unsafeText.ts';
import { jsonLeaves, wordOf } from './jsonLeaves.ts';
import { touches, type Side } from './markers.ts';

/** Values that belong to one conflict, on one side or both. */
interface Touched {
  paths: DataPath[];
  /** Types of geometries and ids of features, by their path. */
  facts: Map<string, string>;
}

/** What a conflict is about, in words, and the JSON pointer of the first value. */
export interface Place {
  words: string[];
  pointer?: string;
}

/** The places of each conflict of a file with one feature (whose id is given) or with a collection. */
export function geojsonPlaces(sides: readonly Side[], id: string | null): Place[] {
  const read = sides.map(readSide);
  const count = Math.max(0, ...read.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const touched = read.map(
      (conflicts) => conflicts[index] ?? { paths: [], facts: new Map<string, string>() },
    );
    const paths = touched.flatMap((each) => each.paths);
    const facts = new Map(touched.flatMap((each) => [...each.facts]));
    const [first] = paths;
    return {
      words: describe(paths, facts, id),
      ...(first ? { pointer: toPointer(withoutNumber(first)) } : {}),
    };
  });
}

function readSide({ text, spans }: Side): Touched[] {
  const facts = new Map<string, string>();
  const found = spans.map((): Touched => ({ paths: [], facts }));
  let next = 0;
  for (const leaf of jsonLeaves(text)) {
    while ((spans[next]?.end ?? Infinity) <= leaf.start) next += 1;
    const span = spans[next];
    if (leaf.depth <= 4) noteFact(facts, leaf.path(), leaf.source);
    if (span && touches(leaf, span)) found[next]?.paths.push(leaf.path());
  }
  return found;
}

function noteFact(facts: Map<string, string>, path: DataPath, source: string): void {
  const [parent, key] = path.slice(-2);
  if ((parent === 'geometry' && key === 'type') || (parent === 'properties' && key === 'id'))
    facts.set(path.join('/'), wordOf(source));
}

/** One phrase for each property, and one for each run of vertices. */
function describe(paths: DataPath[], facts: ReadonlyMap<string, string>, id: string | null): string[] {
  const words = new Set<string>();
  const runs = new Map<string, { least: number; most: number; say: (vertices: string) => string }>();
  for (const path of paths) {
    const inCollection = path[0] === 'features' && typeof path[1] === 'number';
    const base = inCollection ? path.slice(0, 2) : [];
    const owner = ownerOf(base, facts, id);
    const [part, key, ...indexes] = path.slice(base.length);
    if (part !== 'geometry' || key !== 'coordinates') {
      words.add(`${wordsFor(part, key)} of ${owner}`);
      continue;
    }
    const type = facts.get([...base, 'geometry', 'type'].join('/')) ?? '';
    if (type === 'MultiPoint') {
      words.add(`points of the group ${owner} (keep either side: "npm run geodata -- format" writes them)`);
      continue;
    }
    const where = partsOf(type, indexes.slice(0, -2).map(Number));
    const vertex = indexes.length < 2 ? null : Number(indexes.at(-2)) + 1;
    if (vertex === null) words.add(`position of ${owner}`);
    else
      widen(
        runs,
        [...base, ...where].join('/'),
        vertex,
        (vertices) => `geometry of ${owner}: ${[...where, vertices].join(', ')}`,
      );
  }
  return [...words, ...[...runs.values()].map(({ least, most, say }) => say(countOf(least, most)))];
}

function ownerOf(base: DataPath, facts: ReadonlyMap<string, string>, id: string | null): string {
  if (base.length === 0) return id === null ? 'the collection' : quote(id);
  const known = facts.get([...base, 'properties', 'id'].join('/'));
  return known === undefined ? `feature ${Number(base[1]) + 1}` : quote(known);
}

function wordsFor(part: PropertyKey | undefined, key: PropertyKey | undefined): string {
  if (part === 'geometry') return 'type of the geometry';
  return quote(String(part === 'properties' && key !== undefined ? key : part));
}

/** Indexes before that of the vertex: `[0, 1]` of a MultiPolygon -> part 1, hole 1. */
function partsOf(type: string, indexes: readonly number[]): string[] {
  const hasRings = type === 'Polygon' || type === 'MultiPolygon';
  const ring = hasRings ? indexes.at(-1) : undefined;
  const parts = (hasRings ? indexes.slice(0, -1) : indexes).map((index) => `part ${index + 1}`);
  if (ring === undefined) return parts;
  return [...parts, ring === 0 ? 'outer ring' : `hole ${ring}`];
}

function widen(
  runs: Map<string, { least: number; most: number; say: (vertices: string) => string }>,
  key: string,
  vertex: number,
  say: (vertices: string) => string,
): void {
  const { least, most } = runs.get(key) ?? { least: vertex, most: vertex };
  runs.set(key, { least: Math.min(least, vertex), most: Math.max(most, vertex), say });
}

function countOf(least: number, most: number): string {
  return least === most ? `vertex ${least}` : `vertices ${least} to ${most}`;
}

/** The position is what somebody looks for, not one of its two numbers. */
function withoutNumber(path: DataPath): DataPath {
  return path.includes('coordinates') && typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
}
