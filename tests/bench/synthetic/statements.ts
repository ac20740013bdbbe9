/** What invented features say of themselves. */
import type { Name } from './names.ts';
import type { Random } from './random.ts';

/** The source of everything that is invented. */
export const MADE = 'Invented by the generator in tests/bench/synthetic, 27 November 2026.';

const COASTS = [
  ['low', '低い', 'низкие'],
  ['steep', '険しい', 'крутые'],
  ['rocky', '岩の多い', 'каменистые'],
  ['sandy', '砂の多い', 'песчаные'],
] as const;

/** Two sentences in each language, with their source. */
export function describe(random: Random, name: Name): Record<string, string> {
  const [en, ja, ru] = random.pick(COASTS);
  const [year, people] = [random.whole(1780, 1930), random.whole(12, 9000)];
  return {
    'description:en': `${name.en} has ${en} shores and was first surveyed in ${year}. In the last count it had ${people} inhabitants.`,
    'description:ja': `${name.ja}は${ja}岸をもち、${year}年に初めて測量された。最後の調査では住民は${people}人である。`,
    'description:ru': `${name.ru}: ${ru} берега, первая съёмка в ${year} году. По последней переписи жителей: ${people}.`,
    'description:source': MADE,
  };
}

/** Who administers it and what both sides present. */
export function sided(name: Name): Record<string, string> {
  const side = (en: string, ja: string, ru: string) => ({
    en: `The Government of the ${en} presents ${name.en} as its own.`,
    ja: `${ja}政府は${name.ja}を自らのものとしている。`,
    ru: `Правительство ${ru} представляет ${name.ru} как своё владение.`,
  });
  const [east, west] = [side('East', '東側', 'Востока'), side('West', '西側', 'Запада')];
  return {
    administered_by: 'Administered by the East.',
    'administered_by:ja': '東側の施政下にある。',
    'administered_by:ru': 'Под управлением Востока.',
    'administered_by:source': MADE,
    'claim:east': east.en,
    'claim:east:ja': east.ja,
    'claim:east:ru': east.ru,
    'claim:east:source': MADE,
    'claim:west': west.en,
    'claim:west:ja': west.ja,
    'claim:west:ru': west.ru,
    'claim:west:source': MADE,
  };
}
