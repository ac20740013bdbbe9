/** The rows of a long list of places. */
import { byId } from '../../core/byId.ts';
import { fold } from '../../core/fold.ts';
import type { Atlas, Feature, Kind, Language } from '../../core/model.ts';
import { nameOf } from '../../core/names.ts';

/** A place in a list; `depth` says how far down in what it is part of. */
export interface PlaceRow {
  feature: Feature;
  depth: number;
}

/** Each place with all that is part of it right below it, as far as they are in the list. */
export function rowsOf(atlas: Pick<Atlas, 'features'>, features: readonly Feature[]): PlaceRow[] {
  const listed = new Set(features.map(({ id }) => id));
  const rows: PlaceRow[] = [];
  const add = (feature: Feature, depth: number) => {
    rows.push({ feature, depth });
    for (const id of feature.members) {
      const member = listed.has(id) ? byId(atlas.features, id) : undefined;
      if (member) add(member, depth + 1);
    }
  };
  for (const feature of features) {
    if (feature.partOf === undefined || !listed.has(feature.partOf)) add(feature, 0);
  }
  return rows;
}

/** The kinds that a list has, in the order in which it has them. */
export function kindsOf(rows: readonly PlaceRow[]): Kind[] {
  return [...new Set(rows.map(({ feature }) => feature.kind))];
}

/** Folded names of a list, made when somebody first looks for one. */
const folded = new WeakMap<readonly PlaceRow[], string[]>();

/** The rows with a name or an id that has some letters in it: those first where it begins with them, without what they are part of. */
export function findRows(
  rows: readonly PlaceRow[],
  letters: string,
  kind: Kind | '',
  language: Language,
): PlaceRow[] {
  const asked = fold(letters.trim());
  let names = folded.get(rows);
  if (!names) {
    names = rows.map(({ feature }) => `${fold(nameOf(feature, language))}\n${feature.id}`);
    folded.set(rows, names);
  }
  const found = rows
    .map(({ feature }, place) => ({ feature, depth: 0, place: names[place]?.indexOf(asked) ?? -1 }))
    .filter(({ feature, place }) => place >= 0 && (kind === '' || feature.kind === kind));
  return [...found.filter(({ place }) => place === 0), ...found.filter(({ place }) => place > 0)];
}
