/** Random edits of a feature, and what each must make of it. */
import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { isCounterClockwise } from '../../../../src/core/geometry.ts';
import type { TextEdit } from '../../../../src/core/edits.ts';
import type { Position } from '../../../../src/core/model.ts';
import type { FeatureText } from '../../../../src/editor/shape/featureText.ts';
import {
  addHole,
  addPart,
  removePart,
  removePath,
  splitPart,
} from '../../../../src/editor/shape/partEdits.ts';
import { setProperty } from '../../../../src/editor/shape/propertyEdits.ts';
import { insertVertex, moveVertex, removeVertex, reshape } from '../../../../src/editor/shape/shapeEdits.ts';
import { geometryOf, partsOf, rounded, square, type Family, type Parts } from './editedFeatures.ts';

const degrees = fc.double({ min: -0.01, max: 0.01, noNaN: true });

/** Numbers from which an edit is made that fits the feature as it is then; moves and properties come more often. */
export const step = fc.record({
  kind: fc.constantFrom(
    ...([
      'move',
      'move',
      'insert',
      'remove',
      'reshape',
      'reshape',
      'addPart',
      'removePart',
      'split',
    ] as const),
    ...(['addHole', 'removeHole', 'property', 'property'] as const),
  ),
  part: fc.nat(),
  path: fc.nat(),
  vertex: fc.nat(),
  count: fc.nat(6),
  offsets: fc.array(fc.tuple(degrees, degrees, fc.boolean()), { minLength: 1, maxLength: 6 }),
  key: fc.constantFrom(
    ...['kind', 'name:en', 'name:zh', 'part_of', 'area_km2', 'claim:AA', 'viewpoint:AA', 'source'],
    ...['a', 'Zebra', 'z"'],
  ),
  value: fc.oneof(fc.constant(null), fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true })),
});
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What a step did. */
export interface Outcome {
  edits: TextEdit[] | null;
  /** The shape that must come of it. */
  family: Family;
  parts: Parts;
  /** The most lines that may have changed in the common form. */
  lines?: [removed: number, added: number];
  /** True where a ring may begin at another position. */
  isTurned?: boolean;
  /** The shape of a part that was split off, and what it must be. */
  split?: { found: Geometry; wanted: Parts };
}

/** What a step is about. */
interface Scene {
  feature: FeatureText;
  given: Step;
  family: Family;
  parts: Parts;
  place: { part: number; path: number };
  isRing: boolean;
  /** Vertices of the path, without the closing one. */
  open: Position[];
  /** Index in the positions, and in the vertices. */
  vertex: number;
  own: number;
  /** Positions near the path, some of them on it. */
  some: Position[];
}

/** Makes the edits of a step, and does the same to plain data. */
export function act(feature: FeatureText, given: Step): Outcome {
  const parts = structuredClone(partsOf(geometryOf(feature.text)));
  const part = given.part % parts.length;
  const path = given.path % parts[part]!.length;
  const positions = parts[part]![path]!;
  const family = feature.type.replace('Multi', '') as Family;
  const isRing = family === 'Polygon';
  const open = isRing ? positions.slice(0, -1) : positions;
  const vertex = given.vertex % positions.length;
  const some = given.offsets.map(([lng, lat, isOld], index): Position => {
    const old = positions[(vertex + index) % positions.length]!;
    return isOld ? old : [old[0] + lng, old[1] + lat];
  });
  const own = vertex % open.length;
  const scene = { feature, given, family, parts, place: { part, path }, isRing, open, vertex, own, some };
  return { family, parts, ...ACTS[given.kind](scene) };
}

const ACTS: Record<Step['kind'], (scene: Scene) => Partial<Outcome> & Pick<Outcome, 'edits'>> = {
  move(scene) {
    const { feature, place, vertex, own, some, isRing, open } = scene;
    const edits = moveVertex(feature, { ...place, vertex }, some[0]!);
    const count = edits?.length === 0 ? 0 : isRing && own === 0 ? 2 : 1;
    return { edits, parts: withPath(scene, open.toSpliced(own, 1, some[0]!)), lines: [count, count] };
  },
  insert(scene) {
    const { feature, place, vertex, own, some, isRing, open } = scene;
    const edits = insertVertex(feature, { ...place, vertex }, some[0]!);
    const isEnd = !isRing && own === open.length - 1;
    const parts = withPath(scene, open.toSpliced(own + 1, 0, some[0]!));
    return { edits, parts, lines: isEnd ? [1, 2] : [0, 1] };
  },
  remove(scene) {
    const { feature, place, vertex, own, isRing, open } = scene;
    const edits = removeVertex(feature, { ...place, vertex });
    const isEnd = own === (isRing ? 0 : open.length - 1);
    return { edits, parts: withPath(scene, open.toSpliced(own, 1)), lines: isEnd ? [2, 1] : [1, 0] };
  },
  reshape(scene) {
    const { feature, given, place, own, isRing, open } = scene;
    const some = scene.some.slice(given.path % 3);
    const count = Math.min(given.count, isRing ? open.length : open.length - own);
    const edits = reshape(feature, { ...place, from: own, count }, some);
    const isTurned = own + count > open.length;
    const turned = isTurned ? [...open.slice(own), ...open.slice(0, own)] : open;
    return { edits, parts: withPath(scene, turned.toSpliced(isTurned ? 0 : own, count, ...some)), isTurned };
  },
  addPart({ feature, family, parts, some, open }) {
    const rings = [square(...farFrom(some), 0.002), square(...farFrom(some), 0.001)];
    if (family === 'Point')
      return { edits: addPart(feature, [some]), parts: [[[...open, ...some.map(rounded)]]] };
    const added = family === 'Polygon' ? rings : rings.slice(1);
    const kept = family === 'Polygon' ? wound(added) : added.map((line) => line.map(rounded));
    return { edits: addPart(feature, added), parts: [...parts, kept] };
  },
  removePart: ({ feature, parts, place: { part } }) => ({
    edits: removePart(feature, part),
    parts: parts.toSpliced(part, 1),
  }),
  split({ feature, family, parts, place: { part } }) {
    const split = splitPart(feature, part);
    const left = parts.toSpliced(part, 1);
    if (!split) return { edits: null };
    const paths = parts[part]!;
    const wanted = [family === 'Polygon' ? wound(paths) : paths.map((path) => path.map(rounded))];
    return { edits: split.edits, parts: left, split: { found: split.geometry, wanted } };
  },
  addHole({ feature, parts, place: { part }, some }) {
    const hole = square(...some[0]!, 0.001);
    const [, kept] = wound([hole, hole]);
    return { edits: addHole(feature, part, hole), parts: parts.with(part, [...parts[part]!, kept!]) };
  },
  removeHole: ({ feature, parts, place }) => ({
    edits: removePath(feature, place),
    parts: parts.with(place.part, parts[place.part]!.toSpliced(place.path, 1)),
  }),
  property: ({ feature, given }) => ({ edits: setProperty(feature, given.key, given.value) }),
};

function withPath({ parts, place: { part, path }, isRing }: Scene, vertices: Position[]): Parts {
  const kept = vertices.map(rounded);
  const whole = isRing && kept[0] ? [...kept, kept[0]] : kept;
  return parts.with(part, parts[part]!.with(path, whole));
}

function farFrom([near]: Position[]): Position {
  return [near![0] + 0.5, near![1]];
}

function wound(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const kept = ring.map(rounded);
    return isCounterClockwise(kept) === (index === 0) ? kept : kept.reverse();
  });
}
