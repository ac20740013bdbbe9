/** Edits of properties, case by case. */
import { expect, it } from 'vitest';
import { setProperty } from '../../../../src/editor/shape/propertyEdits.ts';
import { changedLines, edited, fixtureText, FORMS, propertiesOf, read, withShape } from './editedFeatures.ts';

const point = { type: 'Point' as const, coordinates: [1, 2] };
const write = (properties: Record<string, unknown>) => withShape(point, properties);
const set = (text: string, key: string, value: string | number | null) => {
  const feature = read(text);
  return edited(feature, setProperty(feature, key, value));
};
/** Forms that the edits keep in every respect. */
const KEPT_FORMS = ['canonical', 'windows', 'compact'];

it('writes a value in its place and touches nothing else', () => {
  const text = fixtureText('tern-island');
  const after = set(text, 'source', 'A "quoted" text\nin two lines, \u2028 \ud800');
  expect(propertiesOf(after)).toEqual({
    ...propertiesOf(text),
    source: 'A "quoted" text\nin two lines, \u2028 \ud800',
  });
  expect(changedLines(text, after)).toEqual({ removed: 1, added: 1 });
  expect(set(text, 'area_km2', 12.5)).toBe(text.replace(/"area_km2": \d+/, '"area_km2": 12.5'));
});

it('makes no edit where nothing changes', () => {
  const feature = read(write({ kind: 'place', area_km2: 1 }).replace('1,', '1.0,'));
  expect(setProperty(feature, 'kind', 'place')).toEqual([]);
  expect(setProperty(feature, 'area_km2', 1)).toEqual([]);
  expect(setProperty(feature, 'source', null)).toEqual([]);
  expect(setProperty(read(write({})), 'source', null)).toEqual([]);
});

it.each(KEPT_FORMS)(
  'puts a new key where the common form has it, and takes it out again, form %s',
  (form) => {
    const whole = { kind: 'place', 'name:en': 'A', 'name:ru': 'А', 'claim:JP': 'x', source: 's', zebra: 1 };
    for (const [key, value] of Object.entries(whole)) {
      const less = Object.fromEntries(Object.entries(whole).filter(([other]) => other !== key));
      const [full, lacking] = [write(whole), write(less)].map(FORMS[form]!);
      expect(set(lacking!, key, value)).toBe(full);
      expect(set(full!, key, null)).toBe(lacking);
      const [single, empty] = [write({ [key]: value }), write({})].map(FORMS[form]!);
      expect(set(empty!, key, value)).toBe(single);
      expect(set(single!, key, null)).toBe(empty);
    }
  },
);

it('writes like its neighbours', () => {
  const text = FORMS.spread!(write({ kind: 'place', source: 's' }));
  expect(set(text, 'certainty', 'surveyed')).toBe(
    FORMS.spread!(write({ kind: 'place', certainty: 'surveyed', source: 's' })),
  );
  const tabs = FORMS.tabs!(write({ kind: 'place' }));
  expect(set(tabs, 'source', 's')).toBe(FORMS.tabs!(write({ kind: 'place', source: 's' })));
});

it('finds a place among keys in another order', () => {
  const text = write({}).replace('{}', '{ "source": "s", "zebra": 1, "kind": "place" }');
  expect(set(text, 'certainty', 'surveyed')).toContain(
    '{ "source": "s", "zebra": 1, "kind": "place", "certainty": "surveyed" }',
  );
  expect(set(text, 'apple', 'a')).toContain('{ "source": "s", "apple": "a", "zebra": 1, "kind": "place" }');
  expect(set(text, 'zone', 'z')).toContain('"zebra": 1, "zone": "z", "kind"');
});

it('lets a key that stands several times stand once', () => {
  const repeated = '{ "kind": "a", "source": "s", "kind": "b", "kind": "c" }';
  const text = write({}).replace('{}', repeated);
  expect(set(text, 'kind', 'd')).toContain('{ "kind": "d", "source": "s" }');
  expect(set(text, 'kind', null)).toContain('{ "source": "s" }');
  expect(set(write({}).replace('{}', '{ "kind": "a", "kind": "b" }'), 'kind', null)).toBe(write({}));
});

it('knows keys by what they say, not by how they are written', () => {
  const text = write({}).replace('{}', '{"\\u006bind": "a", "__proto__": 1}');
  expect(set(text, 'kind', 'b')).toContain('{"\\u006bind": "b", "__proto__": 1}');
  expect(set(text, '__proto__', null)).toContain('{"\\u006bind": "a"}');
});

it.each(KEPT_FORMS)('gives properties to a feature that has none, form %s', (form) => {
  const [empty, full] = [write({}), write({ kind: 'place' })].map(FORMS[form]!);
  expect(set(empty!.replace('{}', 'null'), 'kind', 'place')).toBe(full);
  const missing = empty!.replace(/"properties": ?\{\},\s*/, '');
  expect(set(missing, 'kind', 'place').replaceAll(' ', '')).toBe(full!.replaceAll(' ', ''));
  expect(set(missing, 'kind', null)).toBe(missing);
});

it('throws for a number that JSON does not have', () => {
  expect(() => setProperty(read(write({})), 'area_km2', Infinity)).toThrow(RangeError);
});
