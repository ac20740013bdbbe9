/** The schemas that editors check files with: they take what the check takes, and refuse what they can of the rest. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { withIssueCodes } from '../../../src/cli/schema.ts';
import { formatJsonSchemas } from '../../../src/core/jsonSchemas.ts';
import { roleOf } from '../../../src/core/paths.ts';
import { readSettingsFile } from '../../../src/core/settings.ts';
import { GEODATA } from '../geodata/realAtlas.ts';
import { fixturePath } from './fixtures.ts';

const settingsOf = (dir: string) => readSettingsFile(readFileSync(`${dir}/atlas.yaml`, 'utf8')).settings;

const GOOD = fixturePath('good');
const BAD = fixturePath('bad');
const cure = 'Run "npm run geodata -- schema".';

it.each([...formatJsonSchemas(settingsOf(GEODATA))])('%s is current', (name, text) => {
  expect(readFileSync(`${GEODATA}/schema/${name}`, 'utf8'), cure).toBe(text);
});

it('the README lists every issue code', () => {
  const readme = readFileSync(`${GEODATA}/README.md`, 'utf8');
  expect(readme, cure).toContain('## Issue codes\n');
  expect(readme, cure).toBe(withIssueCodes(readme));
});

it('the list of issue codes takes the place of the one before, and of nothing else', () => {
  const readme = '# A\n\n## Issue codes\n\nstale words\n\n## B\n\ntext\n';
  const written = withIssueCodes(readme);
  expect(written).not.toContain('stale words');
  expect(written).toMatch(/^# A\n\n## Issue codes\n[^]*`broken-json`[^]*\n\n## B\n\ntext\n$/);
  expect(withIssueCodes('# A\n')).toBe('# A\n');
});

/** Validators by the name of their schema. */
function compile(dir: string): Map<string, ValidateFunction> {
  const ajv = new Ajv({ strict: false });
  return new Map(
    [...formatJsonSchemas(settingsOf(dir))].map(([name, text]) => [
      name.replace('.schema.json', ''),
      ajv.compile(JSON.parse(text) as object),
    ]),
  );
}

/** The schema of a file, and the value that an editor checks by it; null where no schema fits. */
function editedValue(path: string, text: string): { schema: string; value: unknown } | null {
  const found = roleOf(path);
  if (found.role === 'settings') return { schema: 'atlas', value: parse(text) };
  if (found.role === 'feature') return { schema: 'feature', value: JSON.parse(text) };
  if (found.role === 'basemap') return { schema: `basemap-${found.layer}`, value: JSON.parse(text) };
  const front = /^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '';
  // In front matter every value is text: 2017 is a date there, not a number.
  return found.role === 'article' ? { schema: 'article', value: parse(front, { schema: 'failsafe' }) } : null;
}

it.each([
  ['the real atlas', GEODATA, 21],
  ['the invented atlas', GOOD, 17],
])('take every file of %s', (_, dir, least) => {
  const validators = compile(dir);
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  let count = 0;
  for (const path of paths) {
    const edited =
      roleOf(path).role === 'unknown' ? null : editedValue(path, readFileSync(`${dir}/${path}`, 'utf8'));
    if (!edited) continue;
    count += 1;
    const validate = validators.get(edited.schema);
    expect([path, validate?.(edited.value), validate?.errors]).toEqual([path, true, null]);
  }
  expect(count).toBeGreaterThanOrEqual(least);
});

/** Where the faulty files of each folder would stand, and their codes that a schema can know. */
const FOLDERS: Record<string, string> = {
  feature: 'features/x.geojson',
  places: 'basemap/places.geojson',
  article: 'articles/x.md',
  settings: 'atlas.yaml',
};
const KNOWN =
  /^(?:bad-(?:value|coordinates|position|id|date|url)|missing-(?:property|source)|unknown-(?:kind|status|certainty|boundary-value|language|key)|wrong-(?:type|geometry)|swapped-position|position-height|too-few-positions|unsupported-format)@/;
/** What a schema cannot say: places in a list that depend on each other, dates of the calendar, text that is not JSON. */
const BEYOND = [
  'bad-date@7.7~no-leap-year.md',
  'missing-property@15.1~voice.md',
  'missing-property@28.1+markup-in-field@32.17.md',
  'missing-property@28.1~passage-title.md',
  'missing-property@33.1~empty-field.md',
  'missing-property@9.3~inferred.md',
  'bad-value@33.1~gap.md',
  'unknown-language@8.5.geojson',
  'unknown-language@8.5~name-wrong-language.geojson',
  'bad-position@29.10~minus-infinity.geojson',
  'bad-position@29.10~nan.geojson',
  'bad-position@29.17~infinity.geojson',
];

const faulty = Object.entries(FOLDERS).flatMap(([folder, path]) =>
  readdirSync(`${BAD}/${folder}`)
    .filter((name) => KNOWN.test(name) && !BEYOND.includes(name))
    .map((name) => [folder, name, path] as const),
);

it.each(faulty)('refuse %s/%s', (folder, name, path) => {
  const edited = editedValue(path, readFileSync(`${BAD}/${folder}/${name}`, 'utf8'));
  expect(edited && compiledGood.get(edited.schema)?.(edited.value)).toBe(false);
});

const compiledGood = compile(GOOD);

it('are asked about enough faults', () => expect(faulty.length).toBeGreaterThan(50));

it('know no viewpoint and no further language without settings', () => {
  const feature = formatJsonSchemas(null).get('feature.schema.json') ?? '';
  expect(feature).toContain('"name:ja"');
  expect(feature).not.toContain('"name:fr"');
  expect(feature).not.toContain('"viewpoint:north"');
});
