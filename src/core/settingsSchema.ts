/** The written form of the settings (`atlas.yaml`) and of the citation that an article begins with. */
import { z } from './zod.ts';
import { filled, isDate, isWebAddress, LANGUAGES, optionalText, slug, tag, VIEWPOINT_ID } from './schema.ts';

/** Enough to tell an address from a slip; whether somebody reads it, nobody can check. */
const MAIL = /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&.]+$/;

const url = z
  .string()
  .refine(isWebAddress, { error: 'bad-url' })
  .meta({ pattern: '^https?://\\S+$', patternErrorMessage: 'Write a whole address: https://…' });
const mail = z.string().regex(MAIL, { error: 'Write a mail address, such as atlas@example.org.' });
const date = z
  .string()
  .refine(isDate, { error: 'bad-date' })
  .meta({
    pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`,
    patternErrorMessage: 'Write YYYY-MM-DD, YYYY-MM or YYYY.',
  });

const inferred = (what: string) =>
  optionalText.describe(`Why this ${what} was given, which the text does not state.`);

/** The citation that an article begins with; every value is text. */
export const frontMatter = z.strictObject({
  title: filled.describe('The title as it was published.'),
  lang: tag.describe('Language of the article and of its quotations, such as en.'),
  subtitle: optionalText.describe('The subtitle as it was published.'),
  publisher: optionalText.describe('Who published it; left out where the text does not say.'),
  author: optionalText.describe('Who wrote it; left out where the text does not say.'),
  date: z
    .exactOptional(date)
    .describe('When it was published: YYYY-MM-DD, YYYY-MM or YYYY; left out where the text does not say.'),
  url: z.exactOptional(url).describe('Address of the article at its publisher.'),
  inferred: z
    .exactOptional(
      z.strictObject({
        publisher: inferred('publisher'),
        author: inferred('author'),
        date: inferred('date'),
        url: inferred('address'),
      }),
    )
    .describe('For each value that the text does not state: the reason for it.'),
  'note:en': optionalText.describe('What a reader should know about this text, in English.'),
  'note:ja': optionalText.describe('The same as note:en, in Japanese.'),
  'note:ru': optionalText.describe('The same as note:en, in Russian.'),
});

/** Front matter as written. */
export type FrontMatter = z.infer<typeof frontMatter>;

const written = {
  en: filled.describe('In English; it stands in where another language is missing.'),
  ja: optionalText.describe('In Japanese.'),
  ru: optionalText.describe('In Russian.'),
};
const texts = z.strictObject(written);
const sourced = z.strictObject({
  ...written,
  source: filled.describe('Who says so, with the date, and the address where there is one.'),
});
const wordList = z.exactOptional(z.array(filled));
const wordLists = z.strictObject({ en: wordList, ja: wordList, ru: wordList });
const tags = z.array(tag).min(1, { error: 'The list is empty.' });
const labelTags = (language: string) =>
  tags.describe(`Languages of the names that a reader of ${language} sees.`);

const edge = z.number({ error: 'bad-bbox' });
const bbox = z
  .tuple([edge, edge, edge, edge], { error: 'bad-bbox' })
  .refine(
    ([west, south, east, north]) =>
      // Across the 180th meridian, and not more than half round the earth: else the two were swapped.
      (west < east || west - east >= 180) && south < north && Math.abs(west) <= 180 && Math.abs(east) <= 180,
    {
      error: 'bad-bbox',
    },
  )
  .refine(([, south, , north]) => south >= -90 && north <= 90, { error: 'bad-bbox' });

const viewpoint = z.strictObject({
  id: z
    .string()
    .regex(VIEWPOINT_ID, { error: 'A viewpoint id has letters, digits and hyphens.' })
    .describe('Its id in the keys of features: viewpoint:<id>, claim:<id>.'),
  name: texts.describe('Its name, to choose it by.'),
  note: sourced.describe('What the map shows under this viewpoint, and why.'),
});

const licence = z.strictObject({
  what: texts.describe('What is drawn or quoted from this source.'),
  credit: filled.describe('Whose work it is, as they want to be named.'),
  licence: filled.describe('Name of the licence, or what is allowed.'),
  url: z.exactOptional(url).describe('Address of the text of the licence.'),
  onMap: z.exactOptional(z.boolean()).describe('true where the credit stands on the map itself.'),
});

/** `atlas.yaml` as written. */
export const settings = z.strictObject({
  format: z.literal(1, { error: 'unsupported-format' }).describe('Version of this format: 1.'),
  title: texts.describe('Title of the atlas.'),
  description: texts.describe('What the atlas is about, for search engines and shared links.'),
  url: url.describe('Public address; its path is the base of every address of the site.'),
  languages: z
    .array(z.enum(LANGUAGES, { error: 'unknown-language' }))
    .min(1, { error: 'The list is empty.' })
    .describe('Languages of the pages, in the order of the choice.'),
  view: bbox.describe(
    'What the first view shows, in degrees: west, south, east, north; west is more than east where the 180th meridian lies between.',
  ),
  names: z
    .strictObject({
      order: tags.describe('Languages of names in the order in which they are shown.'),
      reason: texts.describe('Why in this order.'),
    })
    .describe('Order of the names.'),
  labels: z
    .strictObject({ en: labelTags('English'), ja: labelTags('Japanese'), ru: labelTags('Russian') })
    .describe('For each language of the pages: which names a label on the map shows, first line first.'),
  viewpoints: z
    .array(viewpoint)
    .min(1, { error: 'The list is empty.' })
    .describe('Views of what is disputed; the first is what a reader sees first.'),
  dispute: sourced.describe('The note that goes with every view of the disputed features.'),
  oneSidedWords: z
    .exactOptional(
      z.strictObject({
        words: wordLists.describe('Beginnings of the words that the atlas never uses in its own voice.'),
        attribution: wordLists.describe('Words of a sentence that says whose words or position it gives.'),
      }),
    )
    .describe('Words that the atlas never uses in its own voice, and those that say whose words follow.'),
  features: z
    .exactOptional(z.array(slug))
    .describe('Order of the list of features; the others follow by id.'),
  bearings: z
    .exactOptional(z.array(slug))
    .describe('Places of the basemap from which descriptions say in which direction a feature lies.'),
  licences: z.array(licence).describe('What the map is drawn from and whose it is.'),
  report: z
    .exactOptional(mail)
    .describe('Mail address for reports of problems; without it they go to the issues of the repository.'),
  repository: z.exactOptional(url).describe('Address of the repository in which the data is edited.'),
});

/** Settings as written. */
export type WrittenSettings = z.infer<typeof settings>;
