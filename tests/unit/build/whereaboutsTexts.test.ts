/** Where features lie, in words: what the real atlas does not have. */
import { describe, expect, it } from 'vitest';
import { withWhereabouts } from '../../../src/build/whereaboutsTexts.ts';
import { readAtlas, type AtlasSource } from '../../../src/core/atlas.ts';
import { COMPASS } from '../../../src/core/geometry.ts';
import { KINDS, type Language } from '../../../src/core/model.ts';
import { WHEREABOUTS_WORDS, type Away } from '../../../src/messages/whereabouts.ts';
import { deepFreeze, goodFiles } from '../core/fixtures.ts';

async function textsOf(settings: (text: string) => string = (text) => text) {
  const text = (await goodFiles()).get('atlas.yaml') ?? '';
  const { source, issues } = readAtlas(await goodFiles({ 'atlas.yaml': settings(text) }));
  if (!source) throw new Error(issues.map(({ message }) => message).join('\n'));
  const { features } = withWhereabouts(deepFreeze<AtlasSource>(source));
  return Object.fromEntries(features.map(({ id, whereabouts }) => [id, whereabouts]));
}

describe('an atlas that names no towns', () => {
  it('has descriptions without bearings, in its own languages', async () => {
    const texts = await textsOf();
    expect(texts['tern-island']).toEqual({
      en: '31\u00a0km long; 26\u00a0km from the Gull Islets.',
      ja: '長さ31\u00a0km。Gull Isletsから26\u00a0km。',
    });
  });
});

it('takes bearings from the places that the atlas names', async () => {
  const texts = await textsOf((text) => `bearings: [north-town]\n${text}`);
  expect(texts['tern-island']?.en).toMatch(/; south of North Town\.$/);
});

describe.each(Object.entries(WHEREABOUTS_WORDS))('the words in %s', (language, words) => {
  const away = (name: string, own: Partial<Away> = {}): Away => ({
    name,
    kind: 'island',
    distance: null,
    direction: null,
    ...own,
  });

  it('say all that they are given, for every kind', () => {
    const said = KINDS.flatMap((kind) => [
      [words.length(kind, '12 km'), '12 km'],
      [words.near(kind, [away('Tern', { distance: '3 km' })]), 'Tern', '3 km'],
      [words.near(kind, [away('Tern'), away('Gull', { kind: 'island-group' })]), 'Tern', 'Gull'],
      [words.bearings(kind, [{ names: ['Port', 'Haven'], direction: null }]), 'Port', 'Haven'],
      [words.bearings(kind, [{ names: ['Port'], direction: 'north' }]), 'Port'],
    ]);
    expect(said.filter(([text = '', ...parts]) => parts.some((part) => !text.includes(part)))).toEqual([]);
    expect(said.filter(([text = '']) => /undefined|null|\[object|^\s|\s$/.test(text))).toEqual([]);
  });

  it('tell the directions apart, in bearings, at ends and along a line', () => {
    const kinds = [
      (direction: (typeof COMPASS)[number]) => words.bearings('island', [{ names: ['Port'], direction }]),
      (direction: (typeof COMPASS)[number]) =>
        words.ends(away('Port', { distance: '9 km', direction }), away('Haven')),
      (direction: (typeof COMPASS)[number]) => words.heading(direction, direction),
    ];
    for (const say of kinds) expect(new Set(COMPASS.map(say)).size).toBe(8);
  });

  it('tell where an end lies and where it does not reach the place', () => {
    const expected: Record<Language, string> = {
      en: 'from 9 km north of Port to Haven',
      ja: 'Portの北9 kmの地点からHavenまで',
      ru: 'у концов — Port (в 9 км к югу) и Haven',
    };
    const distance = language === 'ru' ? '9 км' : '9 km';
    const text = words.ends(away('Port', { distance, direction: 'north' }), away('Haven'));
    expect(text).toBe(expected[language as Language]);
  });

  it('tell from where to where a line runs', () => {
    const expected: Record<Language, string> = {
      en: 'from north-west to south-east',
      ja: '北西から南東へ延びる',
      ru: 'с северо-запада на юго-восток',
    };
    expect(words.heading('north-west', 'south-east')).toBe(expected[language as Language]);
  });
});
