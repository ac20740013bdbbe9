import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../../../src/core/atlas.ts';
import { buildForm, type Field, type Form } from '../../../../src/editor/form/fields.ts';
import { listProperties, readPropertiesText } from '../../../../src/editor/form/propertiesText.ts';
import { keysOf } from '../../../../src/editor/form/propertySchema.ts';
import { LABEL_TEXTS } from '../../../../src/editor/texts/labelTexts.ts';
import { goodFiles } from '../../core/fixtures.ts';
import { known, propertiesWith } from './formFixtures.ts';

const english = { texts: LABEL_TEXTS.en, language: 'en' } as const;

function formOf(lines: string[], opened: string[] = []): Form {
  return buildForm(listProperties(propertiesWith(...lines)), known, english, new Set(opened));
}

function keysIn(groups: Form['shown']): string[] {
  return groups.flatMap(({ fields }) => fields.map(({ key }) => key));
}

function fieldOf(form: Form, key: string): Field {
  const field = [...form.shown, ...form.more]
    .flatMap(({ fields }) => fields)
    .find((each) => each.key === key);
  if (!field) throw new Error(`The form has no ${key}.`);
  return field;
}

const LEAST = ['"kind": "island"', '"name:en": "Rock"', '"certainty": "surveyed"', '"source": "Seen"'];

describe('buildForm', () => {
  it('shows what is required, written or opened, and offers the rest', () => {
    const form = formOf(['"name:ja": "岩"'], ['status']);
    expect(keysIn(form.shown)).toEqual(['kind', 'status', 'certainty', 'name:en', 'name:ja', 'source']);
    expect(keysIn(form.more)).toContain('name:ru');
    expect(keysIn(form.more)).not.toContain('name:ja');
  });

  it('asks for the source of a fact, and for the English of a translation', () => {
    const form = formOf([...LEAST, '"area_km2": 4', '"claim:north:ja": "主張"']);
    expect(fieldOf(form, 'area_km2:source').need).toBe('asked');
    expect(keysIn(form.shown)).toContain('area_km2:source');
    expect(fieldOf(form, 'claim:north').need).toBe('asked');
  });

  it('asks of a boundary, and of nothing else, how it stands in each viewpoint', () => {
    const line = formOf(['"kind": "boundary"']);
    expect(fieldOf(line, 'viewpoint:north').need).toBe('asked');
    expect(fieldOf(line, 'viewpoint:north').choices.map(({ value }) => value)).toContain('undetermined');
    const island = formOf(LEAST);
    expect(
      [...keysIn(island.shown), ...keysIn(island.more)].filter((key) => key.startsWith('viewpoint')),
    ).toEqual([]);
  });

  it('has names in the order of the atlas, and after them the other names', () => {
    const form = formOf([
      ...LEAST,
      '"name:ja": "岩"',
      '"name:ru": "Скала"',
      '"alt_name:ru": "Камень"',
      '"name:xx": "?"',
    ]);
    const names = form.shown.find(({ id }) => id === 'names');
    expect(names?.fields.map(({ key }) => key)).toEqual([
      'name:en',
      'name:ru',
      'name:ja',
      'name:xx',
      'alt_name:ru',
    ]);
  });

  it('shows what nothing reads, also what is no text', () => {
    const form = formOf([
      ...LEAST,
      '"colour": "red"',
      '"height": 12',
      '"tags": [1, {"a": 2}]',
      '"gone": null',
    ]);
    const others = form.shown.find(({ id }) => id === 'other')?.fields ?? [];
    expect(others.map(({ key, input, value }) => [key, input, value])).toEqual([
      ['colour', 'line', 'red'],
      ['gone', 'fixed', 'null'],
      ['height', 'number', '12'],
      ['tags', 'fixed', '[1, {"a": 2}]'],
    ]);
  });

  it('takes null for absent, as programs write it', () => {
    expect(keysIn(formOf([...LEAST, '"name:ru": null']).shown)).not.toContain('name:ru');
  });

  it('keeps numbers as they are written', () => {
    expect(fieldOf(formOf([...LEAST, '"area_km2": 247.60']), 'area_km2').value).toBe('247.60');
  });

  it('names the fields in words, and says in which language a value is', () => {
    const form = formOf(LEAST);
    expect(fieldOf(form, 'name:de-Latn').label).toBe('Name in German, romanized');
    expect(fieldOf(form, 'claim:north:ja').label).toBe('Claim, “As the north has it”, in Japanese');
    expect(fieldOf(form, 'claim:north').lang).toBe('en');
    expect(fieldOf(form, 'description:ru').lang).toBe('ru');
    expect(fieldOf(form, 'name:de-Latn').lang).toBe('de-Latn');
    expect(fieldOf(form, 'source').lang).toBeNull();
  });

  it('has a name that is no key for every key of the schema, in every language', () => {
    for (const language of ['en', 'ja', 'ru'] as const) {
      const form = buildForm([], known, { texts: LABEL_TEXTS[language], language });
      const unnamed = [...form.shown, ...form.more]
        .flatMap(({ fields }) => fields)
        .filter(({ key, label }) => label === key);
      expect(unnamed).toEqual([]);
    }
  });

  it('offers no language and no viewpoint that the atlas does not have', () => {
    const keys = keysOf({ ...known, languages: ['en', 'ru'] });
    expect(keys).not.toContain('description:ja');
    expect(keys).not.toContain('name:ain');
    expect(keys).toContain('claim:north:ru');
    expect(keys).not.toContain('claim:north:ja');
  });

  it('loses no property of a whole atlas', async () => {
    const files = await goodFiles();
    const { source } = readAtlas(files);
    if (!source) throw new Error('The atlas has errors.');
    for (const [path, text] of files) {
      const read = path.startsWith('features/') ? readPropertiesText(path, text) : null;
      if (!read) continue;
      const written = listProperties(read);
      const form = buildForm(written, source.atlas.settings, english);
      expect(keysIn(form.shown)).toEqual(expect.arrayContaining(written.map(({ key }) => key)));
    }
  });
});
