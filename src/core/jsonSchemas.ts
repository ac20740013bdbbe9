/** JSON Schemas of the written forms, for editors. */
import { z } from './zod.ts';
import { LAYERS } from './basemap.ts';
import { TYPES_OF_KIND } from './geojsonGeometry.ts';
import { geometrySchema } from './geometrySchema.ts';
import { KINDS, type Kind, type Settings } from './model.ts';
import { BASEMAP_LAYERS, type BasemapLayer } from './paths.ts';
import { PAIRS } from './properties.ts';
import { featureProperties, OPEN_PROPERTIES, slug } from './schema.ts';
import { frontMatter, settings as settingsSchema } from './settingsSchema.ts';

/** What an atlas adds to what the code knows: its languages of names, and its viewpoints. */
type Known = Pick<Settings, 'names' | 'viewpoints'>;

type Json = Record<string, unknown>;

/** Texts of the schema files, by file name; without settings they know no viewpoint by its id. */
export function formatJsonSchemas(known: Known | null): Map<string, string> {
  return new Map([
    ['feature.schema.json', formatFeatureSchema(known)],
    ['atlas.schema.json', formatSchema(settingsSchema, 'The settings of the atlas: atlas.yaml')],
    ['article.schema.json', formatSchema(frontMatter, 'The citation that an article begins with')],
    ...BASEMAP_LAYERS.map((layer): [string, string] => [
      `basemap-${layer}.schema.json`,
      formatBasemapSchema(layer, known),
    ]),
  ]);
}

function formatFeatureSchema(known: Known | null): string {
  const properties = featureProperties.extend(openProperties(known));
  const feature = z.strictObject({
    type: z.literal('Feature'),
    id: slug.describe('The id: the same as the name of the file.'),
    bbox: z.exactOptional(z.array(z.number())).describe('Not kept: "format" removes it.'),
    properties: properties.describe('What the atlas says of the feature.'),
    geometry: geometrySchema(),
  });
  return formatSchema(feature, 'A feature of the atlas: a file of features/', ({ zodSchema, jsonSchema }) => {
    if (zodSchema === feature) Object.assign(jsonSchema, { allOf: KINDS.map((kind) => ruleOf(kind, known)) });
    if (!('shape' in zodSchema) || zodSchema.shape !== properties.shape) return;
    Object.assign(jsonSchema, {
      dependencies: dependenciesOf(Object.keys(properties.shape)),
      patternProperties: patternsOf(Object.values(OPEN_PROPERTIES)),
      // "check" warns of a key that nothing reads, and so does an editor.
      additionalProperties: false,
    });
  });
}

/** The properties that an atlas has a fixed name for, so that an editor can propose them. */
function openProperties(known: Known | null): Record<string, z.ZodType> {
  const { name, claim, viewpoint } = OPEN_PROPERTIES;
  const tags = (known?.names.order ?? []).filter(
    (tag) => !Object.hasOwn(featureProperties.shape, `name:${tag}`),
  );
  const ids = (known?.viewpoints ?? []).map(({ id }) => id);
  const claims = ids.flatMap((id) => ['', ':ja', ':ru', ':source'].map((end) => `claim:${id}${end}`));
  const properties = new Map<string, z.ZodType>([
    ...tags.map((tag) => [`name:${tag}`, z.exactOptional(name.value)] as const),
    ...claims.map((key) => [key, z.exactOptional(claim.value)] as const),
    ...ids.map((id) => [`viewpoint:${id}`, z.exactOptional(viewpoint.value)] as const),
  ]);
  return Object.fromEntries(properties);
}

/** Which keys do not stand alone, for example a figure without its source. */
function dependenciesOf(keys: string[]): Json {
  const needs = keys.map((key): [string, string[]] => [
    key,
    PAIRS.filter(({ fact }) => fact.test(key)).map((pair) => pair.needs(key)),
  ]);
  return Object.fromEntries(needs.filter(([, needed]) => needed.length > 0));
}

/** What the kind of a feature asks for: types of geometry, and of a boundary a word for every viewpoint. */
function ruleOf(kind: Kind, known: Known | null): Json {
  const geometry = { properties: { type: { enum: TYPES_OF_KIND[kind] } } };
  const viewpoints = kind === 'boundary' ? (known?.viewpoints ?? []) : [];
  const properties = { required: viewpoints.map(({ id }) => `viewpoint:${id}`) };
  return {
    if: {
      required: ['properties'],
      properties: { properties: { required: ['kind'], properties: { kind: { const: kind } } } },
    },
    then: { properties: { geometry, ...(viewpoints.length === 0 ? {} : { properties }) } },
  };
}

function formatBasemapSchema(layer: BasemapLayer, known: Known | null): string {
  const { types, schema } = LAYERS[layer];
  const { name, altName } = OPEN_PROPERTIES;
  const names = (known?.names.order ?? []).map(
    (tag) => [`name:${tag}`, z.exactOptional(name.value)] as const,
  );
  const properties = 'id' in schema.shape ? schema.extend(Object.fromEntries(names)) : schema;
  const feature = z.object({
    type: z.literal('Feature'),
    properties: properties.describe('What is known of it.'),
    geometry: geometrySchema(types),
  });
  const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(feature) });
  return formatSchema(collection, `Context around the features: basemap/${layer}.geojson`, (found) => {
    if (!('shape' in found.zodSchema) || found.zodSchema.shape !== properties.shape) return;
    if ('id' in schema.shape)
      Object.assign(found.jsonSchema, { patternProperties: patternsOf([name, altName]) });
  });
}

function patternsOf(open: { keys: RegExp; value: z.ZodType }[]): Json {
  return Object.fromEntries(
    open.map(({ keys, value }) => {
      const schema = new Map(Object.entries(z.toJSONSchema(value, { target: 'draft-07' })));
      schema.delete('$schema');
      return [keys.source, Object.fromEntries(schema)];
    }),
  );
}

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

function formatSchema(schema: z.ZodType, title: string, override: Override = () => undefined): string {
  // A rule that JSON Schema cannot say (a date that exists) is left to "npm run geodata -- check". Editors know draft 7
  // best: VS Code's JSON knows newer ones in part only.
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-07',
    unrepresentable: 'any',
    io: 'input',
    override,
  });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
