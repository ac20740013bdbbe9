/** The form of a feature: from the schema, the settings of the atlas and the properties as written to groups of fields. */
import type { Kind, Language } from '../../core/model.ts';
import { KINDS } from '../../core/model.ts';
import { PAIRS } from '../../core/properties.ts';
import { isFeatureKey, sortKeys } from '../../core/propertyKeys.ts';
import type { LabelTexts } from '../texts/labelTexts.ts';
import { labelOf } from './labels.ts';
import type { WrittenProperty } from './propertiesText.ts';
import {
  isSchemaKey,
  keysOf,
  schemaOf,
  type Choice,
  type Known,
  type PropertySchema,
} from './propertySchema.ts';

/** The groups of the form, from top to bottom. */
export const GROUPS = [
  'what',
  'names',
  'facts',
  'description',
  'claims',
  'boundary',
  'references',
  'other',
] as const;
export type GroupId = (typeof GROUPS)[number];

/** How a value is entered: `fixed` can only be looked at, or taken out. */
export type Input = 'line' | 'long' | 'number' | 'choice' | 'place' | 'source' | 'fixed';

export interface Field {
  key: string;
  label: string;
  /** The schema's explanation, in English. */
  help: string;
  input: Input;
  choices: Choice[];
  /** As it stands in the text; empty where it does not. */
  value: string;
  written: WrittenProperty | null;
  /** Language of the value, as a tag; null where it has none. */
  lang: string | null;
  /** `asked`: the kind, or another property, wants it. */
  need: 'required' | 'asked' | 'optional';
}

export interface FieldGroup {
  id: GroupId;
  label: string;
  fields: Field[];
}

/** What the form shows, and what it could show besides. */
export interface Form {
  shown: FieldGroup[];
  /** Fields that can be added, by their groups. */
  more: FieldGroup[];
}

/** What the words of the form depend on. */
export interface FormWords {
  texts: LabelTexts;
  language: Language;
}

/**
 * Makes the form. Fields are shown that have a value, are required, or are asked for, and those in `opened`, which
 * somebody is about to fill in.
 */
export function buildForm(
  written: readonly WrittenProperty[],
  known: Known,
  words: FormWords,
  opened: ReadonlySet<string> = new Set(),
): Form {
  // Programs write null for what they do not know: it counts as absent, where the key is one of ours.
  const present = written.filter(({ key, node }) => node.type !== 'null' || !isFeatureKey(key));
  const byKey = new Map(present.map((property) => [property.key, property]));
  const asked = askedKeys(byKey, known);
  const keys = new Set([...byKey.keys(), ...asked, ...opened, ...keysOf(known)]);
  const fields = inOrder([...keys], known).map((key) =>
    toField(key, byKey.get(key) ?? null, asked.has(key), known, words),
  );
  const isShown = ({ key, written: value, need }: Field) => !!value || need !== 'optional' || opened.has(key);
  const isBoundary = byKey.get('kind')?.value === 'boundary';
  const canBeAdded = (field: Field) => !isShown(field) && (isBoundary || groupOf(field.key) !== 'boundary');
  return {
    shown: grouped(fields.filter(isShown), words),
    more: grouped(fields.filter(canBeAdded), words),
  };
}

/** Keys that are missing: a boundary says how it stands in every viewpoint, a fact says where it comes from. */
function askedKeys(present: ReadonlyMap<string, WrittenProperty>, { viewpoints }: Known): Set<string> {
  const kind = KINDS.find((each: Kind) => each === present.get('kind')?.value);
  const ofKind = kind === 'boundary' ? viewpoints.map(({ id }) => `viewpoint:${id}`) : [];
  const ofPairs = [...present.keys()].flatMap((key) =>
    PAIRS.filter(({ fact }) => fact.test(key)).map(({ needs }) => needs(key)),
  );
  return new Set([...ofKind, ...ofPairs]);
}

/** As in the common form of a file, but for the names, which have the order of the atlas. */
function inOrder(keys: string[], { names }: Known): string[] {
  const rank = (key: string) => {
    const place = names.order.indexOf(key.slice(key.indexOf(':') + 1));
    return (key.startsWith('alt_name:') ? 1000 : 0) + (place === -1 ? names.order.length : place);
  };
  const isName = (key: string) => groupOf(key) === 'names';
  const sorted = sortKeys(keys);
  return [
    ...sorted.filter(isName).sort((a, b) => rank(a) - rank(b)),
    ...sorted.filter((key) => !isName(key)),
  ];
}

function groupOf(key: string): GroupId {
  if (!isSchemaKey(key)) return 'other';
  const [base = ''] = key.split(':');
  const groups: Record<string, GroupId> = {
    ...{ kind: 'what', part_of: 'what', status: 'what', certainty: 'what' },
    ...{ name: 'names', alt_name: 'names', area_km2: 'facts', length_km: 'facts' },
    ...{ description: 'description', administered_by: 'claims', claim: 'claims', viewpoint: 'boundary' },
    ...{ wikidata: 'references', geonames: 'references', source: 'references' },
  };
  return groups[base] ?? 'other';
}

function grouped(fields: readonly Field[], { texts }: FormWords): FieldGroup[] {
  return GROUPS.map((id) => ({
    id,
    label: texts.groups[id],
    fields: fields.filter(({ key }) => groupOf(key) === id),
  })).filter((group) => group.fields.length > 0);
}

function toField(
  key: string,
  written: WrittenProperty | null,
  asked: boolean,
  known: Known,
  { texts, language }: FormWords,
): Field {
  const schema = schemaOf(key);
  return {
    key,
    label: labelOf(key, known, texts, language),
    help: schema.help,
    input: inputOf(key, schema, written),
    choices: schema.choices,
    value: written?.value ?? '',
    written,
    lang: languageOfKey(key),
    need: schema.required ? 'required' : asked ? 'asked' : 'optional',
  };
}

function inputOf(key: string, schema: PropertySchema, written: WrittenProperty | null): Input {
  if (written?.type === 'other') return 'fixed';
  if (schema.choices.length > 0) return 'choice';
  if (schema.type === 'number') return 'number';
  if (!isSchemaKey(key)) return written?.type === 'number' ? 'number' : 'line';
  if (key === 'part_of') return 'place';
  if (/(?:^|:)source$/.test(key)) return 'source';
  return /^(?:description|administered_by|claim)\b|:tolerance$/.test(key) ? 'long' : 'line';
}

/** The language that the value of a key is written in. `claim:JP:ja` -> ja */
function languageOfKey(key: string): string | null {
  if (groupOf(key) === 'names') return key.slice(key.indexOf(':') + 1);
  const [, translated] = /^(?:description|administered_by|claim:[^:]+):(ja|ru|en)$/.exec(key) ?? [];
  if (translated !== undefined) return translated;
  return /^(?:administered_by|claim:[^:]+)$|:tolerance$/.test(key) ? 'en' : null;
}
