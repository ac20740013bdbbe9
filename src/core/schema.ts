/**
 * The written form of feature properties, settings and front matter: the types and the JSON Schema of editors come
 * from here. A custom message that is an issue code chooses that code.
 */
import * as z from 'zod';
import { CERTAINTIES, KINDS, PLACE_KINDS, STATUSES, WATER_KINDS, type Language } from './model.ts';
import { isSlug } from './slug.ts';

/** The languages that the interface speaks. */
export const LANGUAGES = ['en', 'ja', 'ru'] as const satisfies readonly Language[];

/** A BCP 47 tag as names use it: `ja`, `ja-Latn`, `zh-Hant-TW`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** `15 %: the reason` */
export const TOLERANCE = /^(\d{1,3}(?:\.\d+)?) ?%: *\S/;

const filled = z.string().regex(/\S/, { error: 'The text is empty.' });
const tag = z
  .string()
  .regex(LANGUAGE_TAG, { error: 'This is not a language tag such as "ja" or "ja-Latn".' });
const slug = z.string().refine(isSlug, { error: 'bad-id' });
const url = z.string().refine(isWebAddress, { error: 'bad-url' });
const date = z.string().refine(isDate, { error: 'bad-date' });
const optionalText = z.exactOptional(filled);
const scalar = z.union([filled, z.number()], { error: 'Only words and numbers can stand here.' });
const amount = z.exactOptional(z.number().positive());
const tolerance = z.exactOptional(
  z.string().regex(TOLERANCE, { error: 'This is not a tolerance such as "15 %: the reason".' }),
);

/** True for a whole address that a browser opens as a page. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

/** True for a date of the calendar: `2017-04-29`, `2017-04` or `2017`. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const whole = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(whole.getTime()) && whole.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Properties of a feature: flat, with the key style of OpenStreetMap. Names, claims and viewpoints are open-ended. */
export const featureProperties = z
  .object({
    kind: z.enum(KINDS),
    'name:en': filled,
    'name:ja': optionalText,
    'name:ja-Hira': optionalText.describe('The Japanese name in kana.'),
    'name:ja-Latn': optionalText.describe('The Japanese name, romanized.'),
    'name:ru': optionalText,
    'name:ru-Latn': optionalText.describe('The Russian name, romanized.'),
    'name:ain': optionalText.describe('The Ainu name.'),
    'alt_name:en': optionalText.describe('Other names, separated by ";".'),
    'alt_name:ja': optionalText,
    'alt_name:ru': optionalText,
    part_of: z.exactOptional(slug).describe('Id of the group or of the larger feature.'),
    area_km2: amount,
    'area_km2:source': optionalText,
    'area_km2:tolerance': tolerance,
    length_km: amount,
    'length_km:source': optionalText,
    'length_km:tolerance': tolerance,
    status: z.exactOptional(z.enum(STATUSES)),
    'status:source': optionalText,
    certainty: z.enum(CERTAINTIES),
    'description:en': optionalText,
    'description:ja': optionalText,
    'description:ru': optionalText,
    'description:source': optionalText,
    administered_by: optionalText,
    'administered_by:ja': optionalText,
    'administered_by:ru': optionalText,
    'administered_by:source': optionalText,
    wikidata: z.exactOptional(
      z.string().regex(/^Q[1-9]\d*$/, { error: 'This is not a Wikidata id such as "Q1".' }),
    ),
    geonames: z.exactOptional(
      z.string().regex(/^[1-9]\d*$/, { error: 'This is not a GeoNames number in quotes.' }),
    ),
    source: filled.describe('Where the geometry and the names come from.'),
  })
  .catchall(scalar);

/** Properties of a feature as written. */
export type FeatureProperties = z.infer<typeof featureProperties>;

const minzoom = z.number().min(0).max(24).describe('The zoom from which it may be drawn.');

/** Properties of land on the basemap. */
export const shapeProperties = z.object({}).catchall(scalar);

/** Properties of lakes and rivers, which are good only from some zoom on. */
export const zoomedShapeProperties = z.object({ minzoom }).catchall(scalar);

const label = z.object({ id: slug, minzoom }).catchall(scalar);

/** Properties of a named place on the basemap. */
export const placeLabel = label.extend({ kind: z.enum(PLACE_KINDS) });

/** Properties of a named water on the basemap. */
export const waterLabel = label.extend({ kind: z.enum(WATER_KINDS) });

/** Properties of a name on the basemap as written. */
export type WrittenLabel = z.infer<typeof placeLabel> | z.infer<typeof waterLabel>;

/** The citation that an article begins with; every value is text. */
export const frontMatter = z.strictObject({
  title: filled,
  lang: tag,
  subtitle: optionalText,
  publisher: optionalText,
  author: optionalText,
  date: z.exactOptional(date),
  url: z.exactOptional(url),
  inferred: z.exactOptional(
    z.strictObject({ publisher: optionalText, author: optionalText, date: optionalText, url: optionalText }),
  ),
  'note:en': optionalText,
  'note:ja': optionalText,
  'note:ru': optionalText,
});

/** Front matter as written. */
export type FrontMatter = z.infer<typeof frontMatter>;

const texts = z.strictObject({ en: filled, ja: optionalText, ru: optionalText });
const sourced = z.strictObject({ en: filled, ja: optionalText, ru: optionalText, source: filled });
const wordList = z.exactOptional(z.array(filled));
const wordLists = z.strictObject({ en: wordList, ja: wordList, ru: wordList });
const tags = z.array(tag).min(1, { error: 'The list is empty.' });

const edge = z.number({ error: 'bad-bbox' });
const bbox = z
  .tuple([edge, edge, edge, edge], { error: 'bad-bbox' })
  .refine(
    ([west, south, east, north]) => west < east && south < north && Math.abs(west) <= 180 && east <= 180,
    {
      error: 'bad-bbox',
    },
  )
  .refine(([, south, , north]) => south >= -90 && north <= 90, { error: 'bad-bbox' });

/** `atlas.yaml` as written. */
export const settings = z.strictObject({
  format: z.literal(1, { error: 'unsupported-format' }),
  title: texts,
  description: texts,
  url: url.describe('Public address; its path is the base of every address of the site.'),
  languages: z
    .array(z.enum(LANGUAGES, { error: 'unknown-language' }))
    .min(1, { error: 'The list is empty.' }),
  view: bbox.describe('What the first view shows: west, south, east, north.'),
  names: z.strictObject({ order: tags, reason: texts }),
  labels: z.strictObject({ en: tags, ja: tags, ru: tags }),
  viewpoints: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[A-Za-z][A-Za-z0-9-]*$/, { error: 'A viewpoint id has letters, digits and hyphens.' }),
        name: texts,
        note: sourced,
      }),
    )
    .min(1, { error: 'The list is empty.' }),
  dispute: sourced,
  oneSidedWords: z
    .exactOptional(z.strictObject({ words: wordLists, attribution: wordLists }))
    .describe('Words that the atlas never uses in its own voice, and those that say whose words follow.'),
  features: z.exactOptional(z.array(slug)).describe('Order of the list; the other features follow by id.'),
  bearings: z
    .exactOptional(z.array(slug))
    .describe('Places of the basemap from which descriptions say in which direction a feature lies.'),
  licences: z.array(
    z.strictObject({
      what: texts,
      credit: filled,
      licence: filled,
      url: z.exactOptional(url),
      onMap: z.exactOptional(z.boolean()),
    }),
  ),
  repository: z.exactOptional(url),
});

/** Settings as written. */
export type WrittenSettings = z.infer<typeof settings>;
