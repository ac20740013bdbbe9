/** Which places can be asked for, which belong together, and which are near each other. */
import type { Atlas, Feature, Kind, Position } from '../../core/model.ts';

/** What the map draws as a shape of its own. A town is its name alone there, and a group its members. */
const DRAWN: readonly Kind[] = ['island', 'island-group', 'region', 'pipeline', 'route', 'boundary'];
const LINES: readonly Kind[] = ['pipeline', 'route', 'boundary'];

/** The features of an atlas by what they are to each other. */
export class QuizPlaces {
  readonly byId: ReadonlyMap<string, Feature>;
  readonly #all: readonly Feature[];

  constructor({ features }: Pick<Atlas, 'features'>) {
    this.#all = features;
    this.byId = new Map(features.map((feature) => [feature.id, feature]));
  }

  /** All that a quiz may speak of: without lines that not every viewpoint draws, which would take one for granted. */
  get fair(): Feature[] {
    return this.#all.filter(isFair);
  }

  /** The shapes on the map that stand for a feature: its members, however far down, where it is a group. */
  shapesOf({ id, kind }: Feature): string[] {
    return this.#below(id)
      .filter((each) => (kind === 'group' ? isDrawn(each) : each.id === id && isDrawn(each)))
      .map((each) => each.id);
  }

  /** Ids of a feature and of all that is part of it. */
  withParts(id: string): string[] {
    return this.#below(id).map((each) => each.id);
  }

  /** Ids of a feature, of all that is part of it, and of all that it is part of. */
  familyOf(id: string): string[] {
    const above: string[] = [];
    let whole = this.byId.get(id)?.partOf;
    while (whole !== undefined && !above.includes(whole)) {
      above.push(whole);
      whole = this.byId.get(whole)?.partOf;
    }
    return [...this.withParts(id), ...above];
  }

  #below(id: string): Feature[] {
    const found = new Map<string, Feature>();
    const next = [id];
    for (let at = next.pop(); at !== undefined; at = next.pop()) {
      const feature = this.byId.get(at);
      if (!feature || found.has(at)) continue;
      found.set(at, feature);
      next.push(...feature.members);
    }
    return [...found.values()];
  }
}

/** True for what has a shape on the map. */
export function isDrawn(feature: Feature): boolean {
  return DRAWN.includes(feature.kind) && isFair(feature);
}

/** True for a thing that is a line: one looks for it in another way than for land. */
export function isLine({ kind }: Pick<Feature, 'kind'>): boolean {
  return LINES.includes(kind);
}

function isFair({ kind, viewpoints }: Feature): boolean {
  return kind !== 'boundary' || Object.values(viewpoints).every((value) => value !== 'none');
}

/** Those that are most easily taken for a feature first: of the same kind, then near ones. */
export function likeliest(feature: Feature, others: readonly Feature[]): Feature[] {
  return others
    .map((other) => ({ other, far: farness(feature.point, other.point) }))
    .sort((a, b) => unlike(feature, a.other) - unlike(feature, b.other) || a.far - b.far || order(a, b))
    .map(({ other }) => other);
}

function unlike(feature: Feature, other: Feature): number {
  if (feature.kind === other.kind) return 0;
  return isLine(feature) === isLine(other) ? 1 : 2;
}

function order(a: { other: Feature }, b: { other: Feature }): number {
  return a.other.id < b.other.id ? -1 : 1;
}

/** A measure of distance for comparing: degrees of latitude, squared, on a flat map. */
function farness([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const turn = Math.abs(lng1 - lng2);
  const east = Math.min(turn, 360 - turn) * Math.cos((((lat1 + lat2) / 2) * Math.PI) / 180);
  return east ** 2 + (lat1 - lat2) ** 2;
}
