/** Which features of a file go to which features of the atlas. */
import { didYouMean } from '../nearest.ts';
import { plural } from '../plural.ts';
import { quote } from '../unsafeText.ts';
import type { Fault, ImportedFeature } from './conversion.ts';

/** What is known besides the features themselves. */
export interface Choice {
  /** The file's name without its ending: the id where nothing else says one. */
  stem: string;
  /** The id that was asked for. */
  id: string | undefined;
  /** The feature of the file that was asked for, from 1. */
  pick: number | undefined;
  /** The ids of the atlas. */
  known: ReadonlySet<string>;
}

/** A feature of a file and the id of the atlas's feature that it is. */
export interface Chosen {
  id: string;
  feature: ImportedFeature;
}

const LISTED = 20;

/** Features with the ids that they go to; a fault says what is in the file and how to choose. */
export function chooseFeatures(features: ImportedFeature[], choice: Choice): { chosen: Chosen[] } | Fault {
  const { id, pick, known } = choice;
  const picked = pick === undefined ? features : features.slice(pick - 1, pick);
  const [first, second] = picked;
  if (!first) return { fault: `There is no number ${pick ?? 0} in it. ${listOf(features)}` };
  if (!second) return single(first, choice);
  const wanted = picked.filter(
    (feature) => feature.id !== null && (id === undefined ? known.has(feature.id) : feature.id === id),
  );
  const chosen = wanted.flatMap((feature) => (feature.id === null ? [] : [{ id: feature.id, feature }]));
  if (chosen.length === 0) return { fault: listOf(features) };
  const ids = chosen.map((each) => each.id);
  const twice = ids.find((each, index) => ids.indexOf(each) !== index);
  if (twice !== undefined)
    return { fault: `Several features have the id ${quote(twice)}. ${listOf(features)}` };
  return known.has(ids[0] ?? '') ? { chosen } : unknown(ids[0] ?? '', known);
}

function single(feature: ImportedFeature, { stem, id, known }: Choice): { chosen: Chosen[] } | Fault {
  const own = feature.id !== null && known.has(feature.id) ? feature.id : null;
  if (id === undefined && own !== null && own !== stem && known.has(stem))
    return {
      fault: `The file is named ${quote(stem)}, but the feature in it has the id ${quote(own)}. Say which one is meant with --id.`,
    };
  const target = id ?? own ?? stem;
  return known.has(target) ? { chosen: [{ id: target, feature }] } : unknown(target, known);
}

function unknown(id: string, known: ReadonlySet<string>): Fault {
  return {
    fault: `There is no feature ${quote(id)} in the data.${didYouMean(id, known)} Say with --id which feature gets the shape; make a new one first with "npm run geodata -- new feature".`,
  };
}

function listOf(features: ImportedFeature[]): string {
  const lines = features.slice(0, LISTED).map(({ id, name, geometry }, index) => {
    const words = [
      name === null ? 'no name' : quote(name),
      geometry.type,
      ...(id === null ? [] : [`id ${quote(id)}`]),
    ];
    return `  ${index + 1}: ${words.join(', ')}`;
  });
  const more = features.length > LISTED ? [`  and ${features.length - LISTED} more`] : [];
  return [
    `It holds ${plural(features.length, 'feature')}:`,
    ...lines,
    ...more,
    'Say which one goes where: --pick with its number, --id with the id of a feature of the atlas.',
  ].join('\n');
}
