/**
 * The written form of feature properties and of names on the basemap: the types, and the JSON Schema that editors show,
 * come from here. What a value means is said here once. A custom message that is an issue code chooses that code.
 */
import { z } from './zod.ts';
import {
  BOUNDARY_VALUES,
  CERTAINTIES,
  KINDS,
  PLACE_KINDS,
  STATUSES,
  WATER_KINDS,
  type BoundaryValue,
  type Certainty,
  type Kind,
  type Language,
  type Status,
} from './model.ts';
import { isSlug, LONGEST_SLUG, SLUG } from './slug.ts';

/** The languages that the interface speaks. */
export const LANGUAGES = ['en', 'ja', 'ru'] as const satisfies readonly Language[];

/** A BCP 47 tag as names use it: `ja`, `ja-Latn`, `zh-Hant-TW`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** `15 %: the reason` */
export const TOLERANCE = /^(\d{1,3}(?:\.\d+)?) ?%: *\S/;

/** The id of a viewpoint: letters, digits and hyphens. */
export const VIEWPOINT_ID = /^[A-Za-z][A-Za-z0-9-]*$/;

/** A text that says something. */
export const filled = z
  .string()
  .regex(/\S/, { error: 'The text is empty.' })
  .meta({ patternErrorMessage: 'The text is empty.' });
/** A text that can be left out, and says something where it stands. */
export const optionalText = z.exactOptional(filled);
/** A language tag. */
export const tag = z
  .string()
  .regex(LANGUAGE_TAG, { error: 'This is not a language tag such as "ja" or "ja-Latn".' });
/** An id. */
export const slug = z.string().refine(isSlug, { error: 'bad-id' }).meta({
  pattern: SLUG.source,
  maxLength: LONGEST_SLUG,
  patternErrorMessage: 'An id has small letters a-z and digits, in groups joined by single hyphens.',
});
const scalar = z.union([filled, z.number()], { error: 'Only words and numbers can stand here.' });
const amount = z.exactOptional(z.number().positive());
const tolerance = z
  .exactOptional(
    z.string().regex(TOLERANCE, { error: 'This is not a tolerance such as "15 %: the reason".' }),
  )
  .describe('By how much the drawn shape is known to differ from the figure, and why: 15 %: the reason');

const KIND_TEXTS: Record<Kind, string> = {
  island: 'An island, as a (Multi)Polygon.',
  'island-group': 'Several islets that are drawn as one (Multi)Polygon.',
  region: 'A land, a peninsula or the like, as a (Multi)Polygon.',
  pipeline: 'A pipeline, as a (Multi)LineString.',
  route: 'A way by sea, by air or by land, as a (Multi)LineString.',
  boundary: 'A line that divides, as a (Multi)LineString; it says how it stands in every viewpoint.',
  place: 'A town, a port or the like, as a Point or a (Multi)Polygon.',
  group: 'Several features together, as a MultiPoint of their label points, which "format" keeps.',
};

const CERTAINTY_TEXTS: Record<Certainty, string> = {
  surveyed: 'The shape follows a mapped outline.',
  documented: 'The course was published.',
  schematic: 'Only places on it are documented; the line between them is ours.',
};

const STATUS_TEXTS: Record<Status, string> = {
  proposed: 'Planned, not begun.',
  cancelled: 'Given up.',
  suspended: 'Stopped for the time being.',
  'in use': 'There, and used.',
  ended: 'Was there or was used, and is no more.',
};

const BOUNDARY_TEXTS: Record<BoundaryValue, string> = {
  stable: 'This viewpoint presents the line as settled.',
  disputed: 'This viewpoint presents the line as disputed.',
  undetermined: 'This viewpoint presents the status on one side of the line as undetermined.',
  none: 'This viewpoint presents no line here: it is not drawn.',
};

function choice<const T extends string>(values: readonly T[], texts: Record<T, string>, description: string) {
  return z.enum(values).meta({ description, enumDescriptions: values.map((value) => texts[value]) });
}

const factSource = (fact: string) =>
  optionalText.describe(`Who states the ${fact}, with the date, and the address where there is one.`);
const sentence = 'One neutral sentence that begins with whose position it is';

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
    kind: choice(KINDS, KIND_TEXTS, 'What the feature is. It decides which types of geometry fit.'),
    'name:en': filled.describe('The English name: one name, others go into alt_name:en.'),
    'name:ja': optionalText.describe('The Japanese name.'),
    'name:ja-Hira': optionalText.describe('The Japanese name in kana.'),
    'name:ja-Latn': optionalText.describe('The Japanese name, romanized.'),
    'name:ru': optionalText.describe('The Russian name.'),
    'name:ru-Latn': optionalText.describe('The Russian name, romanized.'),
    'name:ain': optionalText.describe('The Ainu name.'),
    'alt_name:en': optionalText.describe('Other English names in use, separated by ";".'),
    'alt_name:ja': optionalText.describe('Other Japanese names in use, separated by ";".'),
    'alt_name:ru': optionalText.describe('Other Russian names in use, separated by ";".'),
    part_of: z
      .exactOptional(slug)
      .describe('Id of the group or of the larger feature that this one belongs to.'),
    area_km2: amount.describe(
      'A published area in square kilometres, never one measured on the drawn shape.',
    ),
    'area_km2:source': factSource('area'),
    'area_km2:tolerance': tolerance,
    length_km: amount.describe('A published length in kilometres, never one measured on the drawn shape.'),
    'length_km:source': factSource('length'),
    'length_km:tolerance': tolerance,
    status: z.exactOptional(
      choice(STATUSES, STATUS_TEXTS, 'What became of a plan, or whether a route is still in use.'),
    ),
    'status:source': factSource('status'),
    certainty: choice(CERTAINTIES, CERTAINTY_TEXTS, 'How far the drawn shape can be trusted.'),
    'description:en': optionalText.describe('Two to five plain sentences in English.'),
    'description:ja': optionalText.describe('The same as description:en, in Japanese.'),
    'description:ru': optionalText.describe('The same as description:en, in Russian.'),
    'description:source': factSource('facts of the description'),
    administered_by: optionalText.describe('Who administers it: one neutral sentence in English.'),
    'administered_by:ja': optionalText.describe('The same as administered_by, in Japanese.'),
    'administered_by:ru': optionalText.describe('The same as administered_by, in Russian.'),
    'administered_by:source': factSource('administration'),
    wikidata: z
      .exactOptional(z.string().regex(/^Q[1-9]\d*$/, { error: 'This is not a Wikidata id such as "Q1".' }))
      .describe('Wikidata id, only where somebody opened the record and saw that it is this place.'),
    geonames: z
      .exactOptional(z.string().regex(/^[1-9]\d*$/, { error: 'This is not a GeoNames number in quotes.' }))
      .describe('GeoNames number, only where somebody opened the record and saw that it is this place.'),
    source: filled.describe('Where the geometry and the names come from.'),
  })
  .catchall(scalar);

/** Properties of a feature as written. */
export type FeatureProperties = z.infer<typeof featureProperties>;

const LANG = LANGUAGE_TAG.source.slice(1, -1);
const VIEWPOINT = VIEWPOINT_ID.source.slice(1, -1);

/** Properties whose keys end with a language or a viewpoint. */
export const OPEN_PROPERTIES = {
  name: {
    keys: new RegExp(`^name:${LANG}$`),
    value: filled.describe('The name in this language: one name, others go into alt_name.'),
  },
  altName: {
    keys: new RegExp(`^alt_name:${LANG}$`),
    value: filled.describe('Other names in use in this language, separated by ";".'),
  },
  claim: {
    keys: new RegExp(`^claim:${VIEWPOINT}(?::(?:ja|ru|source))?$`),
    value: filled.describe(
      `${sentence}, in English; the same with :ja and :ru in Japanese and Russian; with :source who says so, and when.`,
    ),
  },
  viewpoint: {
    keys: new RegExp(`^viewpoint:${VIEWPOINT}$`),
    value: choice(BOUNDARY_VALUES, BOUNDARY_TEXTS, 'Boundaries only: how the line stands in this viewpoint.'),
  },
} as const;

const zoom = z.number().min(0).max(24);
const minzoom = zoom.describe('The zoom from which it may be drawn, 0 to 24.');
const maxzoom = z.exactOptional(zoom).describe('The zoom from which it is not drawn any more, 0 to 24.');

/** Properties of land on the basemap. */
export const shapeProperties = z.object({}).catchall(scalar);

/** Properties of lakes and rivers, which are good only from some zoom on. */
export const zoomedShapeProperties = z.object({ minzoom, maxzoom }).catchall(scalar);

const label = z
  .object({
    id: slug.describe('Its id among the names of the basemap; bearings in atlas.yaml refer to it.'),
    minzoom,
    maxzoom,
    source: optionalText.describe('Where the name and the position come from.'),
  })
  .catchall(scalar);

/** Properties of a named place on the basemap. */
export const placeLabel = label.extend({
  kind: z.enum(PLACE_KINDS).describe('What the place is; it decides how its name looks.'),
});

/** Properties of a named water on the basemap. */
export const waterLabel = label.extend({
  kind: z.enum(WATER_KINDS).describe('What the water is; it decides how its name looks.'),
});

/** Properties of a name on the basemap as written. */
export type WrittenLabel = z.infer<typeof placeLabel> | z.infer<typeof waterLabel>;
