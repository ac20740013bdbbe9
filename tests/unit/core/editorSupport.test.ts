/** What a contributor sees in VS Code: its own engine for JSON, with the committed schemas and the committed settings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  getLanguageService,
  TextDocument,
  type CompletionItem,
  type JSONDocument,
} from 'vscode-json-languageservice';
import { parse } from 'yaml';
import { readArticleFile } from '../../../src/core/article.ts';

const ROOT = new URL('../../../', import.meta.url);
const readRoot = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

interface EditorSettings {
  'json.schemas': { fileMatch: string[]; url: string }[];
  'yaml.schemas': Record<string, string>;
}
const settings = JSON.parse(readRoot('.vscode/settings.json')) as EditorSettings;

const service = getLanguageService({});
service.configure({
  schemas: settings['json.schemas'].map(({ fileMatch, url }) => ({
    fileMatch,
    uri: `file:///atlas/${url}`,
    schema: JSON.parse(readRoot(url)) as object,
  })),
});

interface Opened {
  document: TextDocument;
  parsed: JSONDocument;
  at: { line: number; character: number };
}

/** Opens a text in which ‸ is the cursor. */
function open(path: string, text: string): Opened {
  const document = TextDocument.create(`file:///atlas/${path}`, 'json', 1, text.replace('‸', ''));
  const at = document.positionAt(Math.max(text.indexOf('‸'), 0));
  return { document, parsed: service.parseJSONDocument(document), at };
}

const ISLAND = 'geodata/features/some-island.geojson';
const withProperties = (properties: string) =>
  `{ "type": "Feature", "id": "some-island", "properties": { ${properties} }, "geometry": { "type": "Point", "coordinates": [1, 2] } }`;

async function complete(path: string, text: string): Promise<CompletionItem[]> {
  const { document, parsed, at } = open(path, text);
  return (await service.doComplete(document, at, parsed))?.items ?? [];
}

async function hover(path: string, text: string): Promise<string> {
  const { document, parsed, at } = open(path, text);
  return JSON.stringify((await service.doHover(document, at, parsed))?.contents ?? '');
}

async function problems(path: string, text: string): Promise<string[]> {
  const { document, parsed } = open(path, text);
  return (await service.doValidation(document, parsed)).map(({ message }) => message as string);
}

describe('in a feature', () => {
  it('proposes the keys of properties, those of the languages and viewpoints of the atlas too', async () => {
    const items = await complete(ISLAND, withProperties('"kind": "island", "‸"'));
    const labels = items.map(({ label }) => label);
    for (const key of [
      'name:ja',
      'name:ain-Latn',
      'description:ru',
      'part_of',
      'viewpoint:JP',
      'claim:RU:source',
    ])
      expect(labels).toContain(key);
    expect(labels).not.toContain('kind');
    expect(items.find(({ label }) => label === 'area_km2')?.documentation).toContain('square kilometres');
  });

  it('proposes the kinds, each with its meaning', async () => {
    const items = await complete(ISLAND, withProperties('"kind": "‸"'));
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['"island"', '"pipeline"', '"boundary"', '"group"']),
    );
    expect(items.find(({ label }) => label === '"group"')?.documentation).toContain('label points');
  });

  it('proposes the types of geometry', async () => {
    const items = await complete(ISLAND, '{ "type": "Feature", "geometry": { "type": "‸" } }');
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['"Polygon"', '"MultiLineString"', '"MultiPoint"']),
    );
  });

  it.each([
    ['a key', '"cer‸tainty": "surveyed"', 'How far the drawn shape can be trusted'],
    ['a chosen value', '"certainty": "sur‸veyed"', 'follows a mapped outline'],
    ['a claim', '"claim:‸JP": "x"', 'begins with whose position it is'],
    ['a viewpoint of another atlas', '"viewpoint:‸north": "none"', 'it is not drawn'],
  ])('explains %s', async (_, properties, words) => {
    expect(await hover(ISLAND, withProperties(properties))).toContain(words);
  });

  it('says which number is which', async () => {
    const text = withProperties('"kind": "place"');
    expect(await hover(ISLAND, text.replace('[1', '[‸1'))).toContain('Longitude in degrees');
    expect(await hover(ISLAND, text.replace(', 2]', ', ‸2]'))).toContain('Latitude in degrees');
  });

  const WHOLE = '"kind": "place", "name:en": "A", "certainty": "documented", "source": "B"';

  it.each([
    [WHOLE, []],
    [`${WHOLE}, "nmae:ja": "C"`, ['Property nmae:ja is not allowed.']],
    [
      `${WHOLE}, "part_of": "No Id"`,
      ['An id has small letters a-z and digits, in groups joined by single hyphens.'],
    ],
    [
      `${WHOLE}, "area_km2": 3`,
      ['Object is missing property area_km2:source required by property area_km2.'],
    ],
    [WHOLE.replace('"place"', '"group"'), ['Value is not accepted. Valid values: "MultiPoint".']],
  ])('of %s says %j', async (properties, messages) => {
    expect(await problems(ISLAND, withProperties(properties))).toEqual(messages);
  });

  it('calls for a word of every viewpoint on a boundary', async () => {
    const text = withProperties(WHOLE.replace('"place"', '"boundary"'));
    expect(await problems(ISLAND, text)).toContain('Missing property "viewpoint:JP".');
  });
});

const files = (folder: string, ending: string) =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

describe('the settings', () => {
  const paths = [...files('geodata/features', '.geojson'), ...files('geodata/basemap', '.geojson')];

  it.each(paths)('give %s one schema, by which it is sound', async (path) => {
    const { document, parsed } = open(path, readRoot(path));
    const matching = await service.getMatchingSchemas(document, parsed);
    expect(matching.filter(({ node }) => node === parsed.root).length).toBeGreaterThan(0);
    expect(await problems(path, readRoot(path))).toEqual([]);
  });

  it('name every schema that an editor can read', () => {
    const named = [
      ...settings['json.schemas'].map(({ url }) => url),
      ...Object.keys(settings['yaml.schemas']),
    ];
    const made = files('geodata/schema', '.json').map((path) => `./${path}`);
    expect(named.filter((url) => !existsSync(new URL(url, ROOT)))).toEqual([]);
    // No editor reads the front matter of Markdown by a schema; see CONTRIBUTING.md.
    expect(made.filter((url) => !named.includes(url))).toEqual(['./geodata/schema/article.schema.json']);
  });

  it('do not reach files of other folders', async () => {
    expect(await problems('notes/features/x.geojson', '{}')).toEqual([]);
  });
});

describe('the snippets', () => {
  // Commas may trail in this file, as in YAML.
  const snippets = parse(readRoot('.vscode/geodata.code-snippets')) as Record<string, { body: string[] }>;
  const bodies = Object.values(snippets).map(({ body }) =>
    body
      .join('\n')
      .replace(/\$\{\w+:((?:\$\{\d+:[^}]*\}|[^}])*)\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}|\$0/g, '$1'),
  );

  it('make an article that the check understands', () => {
    const [citation = '', passage = '', mention = ''] = bodies;
    const text = `${citation}${passage}`
      .replace('https://', 'https://birds.example/')
      .replace('a [place]', `a ${mention} [place]`);
    expect(readArticleFile('articles/x.md', text).issues).toEqual([]);
  });
});
