/** Where the features of the real atlas lie, in words. Who moves a coast or a town, reads these again. */
import { describe, expect, it } from 'vitest';
import { withWhereabouts } from '../../../src/build/whereaboutsTexts.ts';
import { LANGUAGES } from '../../../src/core/schema.ts';
import { readRealAtlas } from './realAtlas.ts';

const source = await readRealAtlas();
const { features } = withWhereabouts(source);

/** What stands on the page, with ordinary spaces. */
function textsOf(id: string): (string | undefined)[] {
  const { whereabouts } = features.find((feature) => feature.id === id) ?? {};
  return LANGUAGES.map((language) => whereabouts?.[language]?.replaceAll('\u00a0', ' '));
}

const EXPECTED: Record<string, [en: string, ja: string, ru: string]> = {
  'four-islands': [
    'Spread over 339 km; 4.4 km from Hokkaido; north-east of Nemuro, with Yuzhno-Kurilsk (Furukamappu) on one of them.',
    '339 kmにわたって広がる。北海道から4.4 km。根室の北東にある。そのうちの一つに古釜布（ユジノクリリスク）がある。',
    'Протяжённость 339 км; Хоккайдо — в 4,4 км; Немуро — к юго-западу, Южно-Курильск (Фурукамаппу) — в пределах группы.',
  ],
  etorofu: [
    '199 km long; 21 km from Kunashiri; north-east of Nemuro and of Yuzhno-Kurilsk (Furukamappu).',
    '長さ199 km。国後島から21 km。根室と古釜布（ユジノクリリスク）の北東にある。',
    'Длина 199 км; Кунашир — в 21 км; Немуро и Южно-Курильск (Фурукамаппу) — к юго-западу.',
  ],
  kunashiri: [
    '123 km long; 16 km from Hokkaido; north of Nemuro, with Yuzhno-Kurilsk (Furukamappu) on it.',
    '長さ123 km。北海道から16 km。根室の北にある。島内に古釜布（ユジノクリリスク）がある。',
    'Длина 123 км; Хоккайдо — в 16 км; Немуро — к югу, Южно-Курильск (Фурукамаппу) — на самом острове.',
  ],
  shikotan: [
    '29 km long; 20 km from the Habomai islets; north-east of Nemuro and east of Yuzhno-Kurilsk (Furukamappu).',
    '長さ29 km。歯舞群島から20 km。根室の北東、古釜布（ユジノクリリスク）の東にある。',
    'Длина 29 км; Хабомаи — в 20 км; Немуро — к юго-западу, Южно-Курильск (Фурукамаппу) — к западу.',
  ],
  habomai: [
    'Spread over 51 km; 4.4 km from Hokkaido; north-east of Nemuro and south of Yuzhno-Kurilsk (Furukamappu).',
    '51 kmにわたって広がる。北海道から4.4 km。根室の北東、古釜布（ユジノクリリスク）の南にある。',
    'Протяжённость 51 км; Хоккайдо — в 4,4 км; Немуро — к юго-западу, Южно-Курильск (Фурукамаппу) — к северу.',
  ],
  hokkaido: [
    'Up to 539 km across; 4.4 km from the Habomai islets; with Nemuro on it, west of Yuzhno-Kurilsk (Furukamappu).',
    '端から端まで最長539 km。歯舞群島から4.4 km。域内に根室がある。古釜布（ユジノクリリスク）の西にある。',
    'Протяжённость 539 км; Хабомаи — в 4,4 км; Немуро — в пределах региона, Южно-Курильск (Фурукамаппу) — к востоку.',
  ],
  'sakhalin-hokkaido-pipeline': [
    'The line is 166 km long, from Prigorodnoye (LNG plant) to Wakkanai; its middle is north-west of Nemuro and of Yuzhno-Kurilsk (Furukamappu).',
    '線の長さは166 km、プリゴロドノエから稚内まで。中間点は根室と古釜布（ユジノクリリスク）の北西にある。',
    'Длина линии 166 км, у концов — Пригородное и Вакканай; Немуро и Южно-Курильск (Фурукамаппу) — к юго-востоку от середины линии.',
  ],
  'sakhalin-hokkaido-pipeline-onward': [
    'The line is 1,192 km long, from Wakkanai to Hitachi; its middle is west of Nemuro and south-west of Yuzhno-Kurilsk (Furukamappu).',
    '線の長さは1,192 km、稚内から日立まで。中間点は根室の西、古釜布（ユジノクリリスク）の南西にある。',
    'Длина линии 1 192 км, у концов — Вакканай и Хитати; Немуро — к востоку, Южно-Курильск (Фурукамаппу) — к северо-востоку от середины линии.',
  ],
  'charter-flight-2017': [
    'The line is 303 km long, from Nakashibetsu Airport to Yasny (Iturup) Airport; its middle is north-east of Nemuro and of Yuzhno-Kurilsk (Furukamappu).',
    '線の長さは303 km、中標津空港からヤースヌイ空港まで。中間点は根室と古釜布（ユジノクリリスク）の北東にある。',
    'Длина линии 303 км, у концов — аэропорт Накасибецу и аэропорт Ясный (Итуруп); Немуро и Южно-Курильск (Фурукамаппу) — к юго-западу от середины линии.',
  ],
  'sea-route-nemuro-furukamappu': [
    'The line is 81 km long, from Nemuro to Yuzhno-Kurilsk (Furukamappu); its middle is north of Nemuro and south of Yuzhno-Kurilsk (Furukamappu).',
    '線の長さは81 km、根室から古釜布（ユジノクリリスク）まで。中間点は根室の北、古釜布（ユジノクリリスク）の南にある。',
    'Длина линии 81 км, у концов — Немуро и Южно-Курильск (Фурукамаппу); Немуро — к югу, Южно-Курильск (Фурукамаппу) — к северу от середины линии.',
  ],
  'boundary-nemuro-strait': [
    'The line is 200 km long, from 43 km north-east of Cape Shiretoko to 27 km south of Cape Nosappu; at the nearest 1.7 km from Hokkaido and 2.5 km from the Habomai islets; its middle is north-west of Nemuro and west of Yuzhno-Kurilsk (Furukamappu).',
    '線の長さは200 km、知床岬の北東43 kmの地点から納沙布岬の南27 kmの地点まで。最も近い所で北海道から1.7 km、歯舞群島から2.5 km。中間点は根室の北西、古釜布（ユジノクリリスク）の西にある。',
    'Длина линии 200 км, у концов — мыс Сиретоко (в 43 км к юго-западу) и мыс Носаппу (в 27 км к северу); до ближайших берегов: Хоккайдо — 1,7 км, Хабомаи — 2,5 км; Немуро — к юго-востоку, Южно-Курильск (Фурукамаппу) — к востоку от середины линии.',
  ],
  'boundary-vries-strait': [
    'The line is 99 km long, from north to south; at the nearest 20 km from Etorofu; its middle is north-east of Nemuro and of Yuzhno-Kurilsk (Furukamappu).',
    '線の長さは99 km、北から南へ延びる。最も近い所で択捉島から20 km。中間点は根室と古釜布（ユジノクリリスク）の北東にある。',
    'Длина линии 99 км, с севера на юг; до ближайших берегов: Итуруп — 20 км; Немуро и Южно-Курильск (Фурукамаппу) — к юго-западу от середины линии.',
  ],
};

it('has words for every feature', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(features.map(({ id }) => id).sort());
});

it.each(Object.entries(EXPECTED))('says where %s lies', (id, expected) => {
  expect(textsOf(id)).toEqual(expected);
});

describe('the bearings', () => {
  const names = source.bearings.map((place) => LANGUAGES.map((language) => place.names[language] ?? ''));

  it('are taken from one town of each side', () => {
    expect(source.bearings.map(({ id }) => id)).toEqual(['nemuro', 'yuzhno-kurilsk']);
  });

  it.each(features.map(({ id }) => id))('name both towns in what is said of %s', (id) => {
    const missing = textsOf(id).flatMap((text, index) =>
      // The first of a town's two names: the brackets round the second differ with the language.
      names.flatMap((each) => (text?.includes(each[index]?.split(' (')[0] ?? '?') ? [] : [each[index]])),
    );
    expect(missing).toEqual([]);
  });
});
