/** Which texts of an atlas are in its own voice: a one-sided word is put into each place, one after the other. */
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readAtlas } from '../../../src/core/atlas.ts';
import { goodFiles } from './fixtures.ts';

const WORDS = { en: 'Stolen', ja: '盗まれた', ru: 'Краденый' };
type Language = keyof typeof WORDS;

const ISLAND = 'features/tern-island.geojson';
const GROUP = 'features/bird-islands.geojson';
const LINE = 'features/bird-strait-line.geojson';
const PLACES = 'basemap/places.geojson';
const WATERS = 'basemap/waters.geojson';
const MAIL = 'articles/mail.md';
const SETTINGS = 'atlas.yaml';

/** One-sided words that are found after a file was changed, as `file: word`. */
async function found(path: string, change: (text: string) => string): Promise<string[]> {
  const before = (await goodFiles()).get(path) ?? '';
  const { issues } = readAtlas(await goodFiles({ [path]: change(before) }));
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const own = issues.filter(({ code }) => code === 'one-sided-word');
  return own.map(({ file, message }) => `${file}: ${/"(.*?)" stands/.exec(message)?.[1] ?? message}`);
}

interface Parsed {
  properties: Record<string, unknown>;
  features?: Parsed[];
}

function withProperties(text: string, properties: Record<string, string>): string {
  const value = JSON.parse(text) as Parsed;
  Object.assign(value.features?.[0]?.properties ?? value.properties, properties);
  return JSON.stringify(value);
}

/** Changes the value at a path of `atlas.yaml`. */
function withSetting(text: string, path: string, words: string): string {
  const value = parse(text) as Record<string, unknown>;
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  let holder = value;
  for (const step of steps) holder = holder[step] as Record<string, unknown>;
  holder[last] = words;
  return stringify(value);
}

/** An article with one passage. */
function article(
  front: Record<string, string>,
  fields: Record<string, string> = { 'title:en': 'The boat' },
  quotation = 'The [boat](../features/mail-boat.geojson) was late.',
): string {
  const lines = (values: Record<string, string>, start: string) =>
    Object.entries(values)
      .map(([key, value]) => `${start}${key}: ${value}\n`)
      .join('');
  const citation = lines({ title: 'Mail', lang: 'en', ...front }, '');
  return `---\n${citation}---\n\n## boat\n\n> ${quotation}\n\n${lines(fields, '- ')}`;
}

const languages = Object.entries(WORDS) as [Language, string][];
const inEnglish = (key: string, lang: Language) => (lang === 'en' ? key : `${key}:${lang}`);

describe.each(languages)('in %s', (lang, word) => {
  it.each([
    ['the name of a feature', ISLAND, { [`name:${lang}`]: word }],
    ['the name of a group', GROUP, { [`name:${lang}`]: word }],
    [
      'a description',
      GROUP,
      { 'description:en': 'A.', 'description:source': 'B', [`description:${lang}`]: word },
    ],
    [
      'the administration',
      LINE,
      { administered_by: 'A.', 'administered_by:source': 'B', [inEnglish('administered_by', lang)]: word },
    ],
    ['the name of a place on the basemap', PLACES, { [`name:${lang}`]: word }],
    ['the name of a water on the basemap', WATERS, { [`name:${lang}`]: word }],
  ])('looks at %s', async (_, path, properties) => {
    expect(await found(path, (text) => withProperties(text, properties))).toEqual([`${path}: ${word}`]);
  });

  it.each([
    ['the note of an article', article({ 'note:en': 'A.', [`note:${lang}`]: word })],
    ['the title of a passage', article({}, { 'title:en': 'A', [`title:${lang}`]: word })],
    ['the note of a passage', article({}, { 'title:en': 'A', [`note:${lang}`]: word })],
    [
      'whose words a passage has',
      article({}, { 'title:en': 'A', voice: 'A', [inEnglish('voice', lang)]: word }),
    ],
  ])('looks at %s', async (_, text) => {
    expect(await found(MAIL, () => text)).toEqual([`${MAIL}: ${word}`]);
  });

  it.each([
    'title',
    'description',
    'names/reason',
    'viewpoints/1/name',
    'viewpoints/1/note',
    'dispute',
    'licences/0/what',
  ])('looks at %s of the settings', async (path) => {
    expect(await found(SETTINGS, (text) => withSetting(text, `${path}/${lang}`, word))).toEqual([
      `${SETTINGS}: ${word}`,
    ]);
  });

  it.each([
    [
      'a claim',
      LINE,
      { 'claim:north': 'A.', 'claim:north:source': 'B', [inEnglish('claim:north', lang)]: word },
    ],
    ['another name', ISLAND, { [`alt_name:${lang}`]: word }],
    ['a source', ISLAND, { source: word, 'description:source': word, 'area_km2:source': word }],
    ['a name of another language', ISLAND, { 'name:fr': word }],
  ])('does not look at %s', async (_, path, properties) => {
    expect(await found(path, (text) => withProperties(text, properties))).toEqual([]);
  });

  it.each([
    [
      'a quotation',
      article({}, { 'title:en': 'A' }, `${word}, said [the boat](../features/mail-boat.geojson).`),
    ],
    [
      'a mention',
      article({}, { 'title:en': 'A' }, `It was [${word}](../features/mail-boat.geojson "${word}").`),
    ],
    ['the title of an article, which is quoted', article({ title: word, subtitle: word, publisher: word })],
  ])('does not look at %s', async (_, text) => {
    expect(await found(MAIL, () => text)).toEqual([]);
  });
});

it('looks at the reasons for what an article does not state, which are in English', async () => {
  const text = article({ date: '1907', inferred: '\n  date: The ship was stolen then.' });
  expect(await found(MAIL, () => text)).toEqual([`${MAIL}: stolen`]);
});
