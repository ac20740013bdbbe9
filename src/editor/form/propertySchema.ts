/** What the schema says of each property of a feature: the type, the choices and the explanation. */
import { z } from '../../core/zod.ts';
import type { Settings } from '../../core/model.ts';
import { featureProperties, LANGUAGES, OPEN_PROPERTIES } from '../../core/schema.ts';

/** A value that can be chosen, and what it means (in English). */
export interface Choice {
  value: string;
  meaning: string;
}

/** What the schema says of one property. */
export interface PropertySchema {
  /** What to write, in English; empty for a key that nothing reads. */
  help: string;
  type: 'text' | 'number';
  /** The only values that it can have; none where any can stand. */
  choices: Choice[];
  required: boolean;
}

/** What an atlas adds to the schema: its languages of pages and names, and its viewpoints. */
export type Known = Pick<Settings, 'languages' | 'names' | 'viewpoints'>;

/** The part of a JSON Schema that is read here. */
interface WrittenSchema {
  description?: string;
  type?: string;
  enum?: string[];
  enumDescriptions?: string[];
}

const WRITTEN = writtenSchema(featureProperties) as {
  properties: Record<string, WrittenSchema>;
  required: string[];
};
const FIXED = new Map(Object.entries(WRITTEN.properties));
const OPEN = Object.values(OPEN_PROPERTIES).map(({ keys, value }) => ({
  keys,
  schema: writtenSchema(value),
}));

function writtenSchema(schema: z.ZodType): WrittenSchema {
  return z.toJSONSchema(schema, { target: 'draft-07', unrepresentable: 'any', io: 'input' }) as WrittenSchema;
}

/** What the schema says of a property, whatever its key is. */
export function schemaOf(key: string): PropertySchema {
  const written = FIXED.get(key) ?? OPEN.find(({ keys }) => keys.test(key))?.schema;
  const { description = '', type, enum: values = [], enumDescriptions = [] } = written ?? {};
  return {
    help: description,
    type: type === 'number' ? 'number' : 'text',
    choices: values.map((value, index) => ({ value, meaning: enumDescriptions[index] ?? '' })),
    required: WRITTEN.required.includes(key),
  };
}

/** True for a key of the schema, fixed or open-ended. */
export function isSchemaKey(key: string): boolean {
  return FIXED.has(key) || OPEN.some(({ keys }) => keys.test(key));
}

/** Every key that a feature of an atlas can have, in the languages of its pages and names, and for its viewpoints. */
export function keysOf({ languages, names, viewpoints }: Known): string[] {
  const others = languages.filter((language) => language !== 'en');
  const unspoken = LANGUAGES.filter((language) => language !== 'en' && !languages.includes(language));
  const isSpoken = (key: string) => !unspoken.some((language) => key.endsWith(`:${language}`));
  const keys = [
    ...[...FIXED.keys()].filter((key) => /^(?:alt_)?name:/.test(key) || isSpoken(key)),
    ...names.order.flatMap((tag) => [`name:${tag}`, `alt_name:${tag}`]),
    ...viewpoints.flatMap(({ id }) => [
      `viewpoint:${id}`,
      ...['', ...others.map((language) => `:${language}`), ':source'].map((end) => `claim:${id}${end}`),
    ]),
  ];
  // A name in a language that the atlas does not have is an error.
  const isKnown = (key: string) =>
    !/^(?:alt_)?name:/.test(key) || names.order.includes(key.slice(key.indexOf(':') + 1));
  return [...new Set(keys)].filter(isKnown);
}
