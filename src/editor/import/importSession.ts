/** One import: the features of the file as they were read, and what becomes of them as the reader wishes. */
import type { Geometry } from 'geojson';
import { readBasemapFile } from '../../core/basemap.ts';
import type { Fault, ImportedFeature } from '../../core/convert/conversion.ts';
import type { Converted } from '../../core/convert/convert.ts';
import { placeFeature } from '../../core/convert/placeFeature.ts';
import { readFeatureFile } from '../../core/geojson.ts';
import { positionsOf } from '../../core/geometry.ts';
import { homeProperties } from '../../core/homeProperties.ts';
import type { ShapeType } from '../../core/positions.ts';
import { simplifyShape } from '../../core/shapes/simplifyShape.ts';
import type { Texts } from '../work/work.ts';
import { guessTargets } from './guessTargets.ts';
import {
  LEAVE,
  NEW,
  type Found,
  type FreshShape,
  type Outcome,
  type Place,
  type PlacedAll,
  type Wish,
} from './importWork.ts';
import { previewMap } from './previewMap.ts';

/** The coasts under the preview. */
const LAND_FILE = 'basemap/land.geojson';

/** So many positions are enough for any shape: only above it are fewer offered. */
const ENOUGH_POSITIONS = 20_000;
/** Metres by which a simplified line may be beside the true one. */
const TOLERANCES_M = [10, 50, 200];

export class ImportSession {
  readonly #features: ImportedFeature[];
  readonly #keepsProperties: boolean;
  readonly #texts: ReadonlyMap<string, string>;
  /** The shapes by tolerance in metres. */
  readonly #shapes: Map<number | null, Geometry[]>;

  /** `texts` are the feature files and the land of the atlas. */
  constructor({ features, keepsProperties }: Exclude<Converted, Fault>, texts: Texts) {
    this.#features = features;
    this.#keepsProperties = keepsProperties;
    this.#texts = new Map(texts);
    this.#shapes = new Map([[null, features.map(({ geometry }) => geometry)]]);
  }

  /** What is in the file; `name` is its name. */
  found(name: string, places: readonly Place[], shapeless: number): Found {
    const guesses = guessTargets(this.#features, name.replace(/\.[^.]*$/, ''), places);
    const features = this.#features.map(({ id, name: called, geometry, heights }, index) => ({
      id,
      name: called,
      type: geometry.type as ShapeType,
      vertices: positionsOf(geometry).length,
      heights,
      guess: guesses[index] ?? LEAVE,
    }));
    const vertices = features.reduce((sum, feature) => sum + feature.vertices, 0);
    const isLarge = features.some((feature) => feature.vertices > ENOUGH_POSITIONS);
    return {
      features,
      shapeless,
      vertices,
      simplified: isLarge
        ? TOLERANCES_M.map((toleranceM) => ({ toleranceM, vertices: this.#count(toleranceM) }))
        : [],
      preview: previewMap(this.#shapesAt(isLarge ? (TOLERANCES_M[1] ?? null) : null), ...this.#ground()),
    };
  }

  /** What becomes of the features. A target stands for one feature only. */
  place({ targets, toleranceM }: Wish): PlacedAll {
    const placed: PlacedAll = { outcomes: [], texts: [], fresh: [] };
    for (const [index, geometry] of this.#shapesAt(toleranceM).entries()) {
      const target = targets[index] ?? LEAVE;
      const feature = this.#features[index];
      if (target === LEAVE || !feature) continue;
      const outcome =
        target === NEW
          ? this.#fresh({ ...feature, geometry }, placed.fresh)
          : this.#put(`features/${target}.geojson`, { ...feature, geometry }, placed.texts);
      placed.outcomes.push([index, outcome]);
    }
    return placed;
  }

  #put(path: string, feature: ImportedFeature, texts: PlacedAll['texts']): Outcome {
    const text = this.#texts.get(path);
    if (text === undefined) return { fault: `There is no ${path}.` };
    const result = placeFeature(readFeatureFile(path, text), feature, this.#keepsProperties);
    if ('fault' in result) return result;
    if (result.text !== text) texts.push([path, result.text]);
    return { left: result.left };
  }

  #fresh({ id, name, properties, geometry }: ImportedFeature, fresh: FreshShape[]): Outcome {
    const home = this.#keepsProperties ? homeProperties(properties, id ?? '') : {};
    const kept = Object.entries(home).filter(
      (entry): entry is [string, string] => ANSWERS.test(entry[0]) && typeof entry[1] === 'string',
    );
    const given = new Map([...(name === null ? [] : [['name:en', name] as const]), ...kept]);
    if (id !== null) given.set('id', id);
    fresh.push({ geometry: JSON.stringify(geometry), given: [...given] });
    const taken = new Set([...kept.map(([key]) => key), 'id', 'name', 'Name', 'NAME']);
    return { left: Object.keys(properties).filter((key) => !taken.has(key)) };
  }

  #count(toleranceM: number): number {
    return this.#shapesAt(toleranceM).reduce((sum, geometry) => sum + positionsOf(geometry).length, 0);
  }

  #shapesAt(toleranceM: number | null): Geometry[] {
    const known = this.#shapes.get(toleranceM);
    if (known) return known;
    const simple = this.#features.map(({ geometry }) => simplifyShape(geometry, toleranceM ?? 0));
    this.#shapes.set(toleranceM, simple);
    return simple;
  }

  #ground(): [places: Geometry[], land: Geometry[]] {
    const features = [...this.#texts].filter(([path]) => path !== LAND_FILE);
    const places = features.flatMap(([path, text]) => readFeatureFile(path, text).plain?.geometry ?? []);
    return [places.filter(({ type }) => !type.endsWith('Point')), landOf(this.#texts.get(LAND_FILE))];
  }
}

/** Properties that are answers to the questions about a new place. */
const ANSWERS = /^(?:name:[\w-]+|kind|certainty|source)$/;

/** The land is only the ground of a picture: where its file is broken, there is none. */
function landOf(text: string | undefined): Geometry[] {
  const shapes = text === undefined ? null : readBasemapFile(LAND_FILE, text, 'land').shapes;
  return shapes?.features.map(({ geometry }) => geometry) ?? [];
}
