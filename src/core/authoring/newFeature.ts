/** Answers to the files of a new feature. */
import { readAtlas } from '../atlas.ts';
import type { Issue } from '../issues.ts';
import { LEDGER_FILE, SETTINGS_FILE } from '../paths.ts';
import { membersOf, positionOf } from './featureQuestions.ts';
import { addToList } from './featureList.ts';
import { addToLedger } from './ledgerEdits.ts';
import type { Answers, Surroundings } from './questions.ts';
import { tidy } from '../tidy.ts';

/** What adding something comes to: texts to write by path, and what is to be said of them; or faults, and nothing to write. */
export type Addition =
  | { outcome: 'added'; written: Map<string, string>; warnings: Issue[] }
  | { outcome: 'faulty'; issues: Issue[] };

/** Answers that are properties of the feature as they are. */
const PROPERTY = /^(?:kind|part_of|certainty|source|(?:name|viewpoint):.*)$/;

/** Adds a feature whose answers were all checked; with `isListed`, also at the end of the list of `atlas.yaml`. */
export function addFeature(around: Surroundings, answers: Answers, isListed: boolean): Addition {
  const id = answers.get('id') ?? '';
  const path = `features/${id}.geojson`;
  const properties = [...answers].filter(([key, answer]) => PROPERTY.test(key) && answer !== '');
  const changed = new Map(around.files);
  changed.set(path, toText(id, Object.fromEntries(properties), geometryOf(answers)));
  const members = answers.get('kind') === 'group' ? membersOf(answers.get('members') ?? '') : [];
  const memberPaths = members.map((member) => `features/${member}.geojson`);
  for (const member of memberPaths) changed.set(member, withPartOf(changed.get(member) ?? '', id));
  changed.set(LEDGER_FILE, addToLedger(around.files.get(LEDGER_FILE) ?? '', [`features/${id}`]));
  if (isListed) changed.set(SETTINGS_FILE, addToList(around.files.get(SETTINGS_FILE) ?? '', id));
  return checked(around, tidy(around.files, changed, [path, ...memberPaths], around.cache));
}

/** What a changed folder comes to: the texts to write, unless there is an error. */
export function checked({ files, cache }: Surroundings, after: ReadonlyMap<string, string>): Addition {
  const { issues } = readAtlas(after, cache);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { outcome: 'faulty', issues: errors };
  const written = new Map([...after].filter(([path, text]) => files.get(path) !== text));
  return { outcome: 'added', written, warnings: issues.filter(({ file }) => written.has(file)) };
}

function geometryOf(answers: Answers): unknown {
  const given = answers.get('geometry');
  if (given !== undefined) return JSON.parse(given) as unknown;
  const at = answers.get('at');
  // The points of a group are put in with the common form.
  return at === undefined
    ? { type: 'MultiPoint', coordinates: [[0, 0]] }
    : { type: 'Point', coordinates: positionOf(at) };
}

function withPartOf(feature: string, group: string): string {
  const { properties, ...rest } = JSON.parse(feature.replace(/^\uFEFF/, '')) as { properties: object };
  return `${JSON.stringify({ ...rest, properties: { ...properties, part_of: group } })}\n`;
}

function toText(id: string, properties: Record<string, string>, geometry: unknown): string {
  return `${JSON.stringify({ type: 'Feature', id, properties, geometry })}\n`;
}
