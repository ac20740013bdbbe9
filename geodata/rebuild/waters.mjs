// @ts-check
/**
 * Names on water. The label points are ours, in open water; SOURCES.md says where the names come from. Where two sides
 * have each a name, the other one follows in brackets.
 */

/** @typedef {[id: string, kind: string, minzoom: number, en: string, ja: string, ru: string, lng: number, lat: number]} Row */

/** @type {Row[]} */
const ROWS = [
  ['pacific', 'ocean', 4, 'Pacific Ocean', '太平洋', 'Тихий океан', 148.2, 42.1],
  ['okhotsk', 'sea', 3, 'Sea of Okhotsk', 'オホーツク海', 'Охотское море', 147.2, 46.65],
  ['sea-of-japan', 'sea', 3, 'Sea of Japan', '日本海', 'Японское море', 136.4, 41.6],
  ['tatar-strait', 'strait', 5, 'Tatar Strait', '間宮海峡', 'Татарский пролив', 141.0, 48.3],
  [
    'la-perouse-strait',
    'strait',
    6,
    'La Pérouse Strait (Sōya Strait)',
    '宗谷海峡 (ラペルーズ海峡)',
    'пролив Лаперуза (Соя)',
    141.92,
    45.71,
  ],
  ['tsugaru-strait', 'strait', 6, 'Tsugaru Strait', '津軽海峡', 'Сангарский пролив', 140.75, 41.52],
  ['aniva-bay', 'bay', 6, 'Aniva Bay', 'アニワ湾', 'залив Анива', 142.75, 46.2],
  [
    'nemuro-strait',
    'strait',
    7,
    'Nemuro Strait (Kunashir Strait)',
    '根室海峡 (クナシルスキー海峡)',
    'Кунаширский пролив (Немуро)',
    145.81,
    44.34,
  ],
  [
    'vries-strait',
    'strait',
    7,
    'Vries Strait (Etorofu Channel)',
    '択捉水道 (フリーズ海峡)',
    'пролив Фриза (Эторофу)',
    149.17,
    45.5,
  ],
  [
    'catherine-strait',
    'strait',
    7,
    'Catherine Strait (Kunashiri Channel)',
    '国後水道 (エカチェリーナ海峡)',
    'пролив Екатерины (Кунашири)',
    146.71,
    44.44,
  ],
  [
    'south-kuril-strait',
    'strait',
    7,
    'South Kuril Strait',
    '南クリリスキー海峡',
    'Южно-Курильский пролив',
    146.2,
    43.87,
  ],
  [
    'notsuke-strait',
    'strait',
    8,
    'Notsuke Strait (Izmena Strait)',
    '野付水道 (イズメナ海峡)',
    'пролив Измены (Ноцукэ)',
    145.46,
    43.62,
  ],
  [
    'goyomai-strait',
    'strait',
    9,
    'Goyōmai Strait (Sovetsky Strait)',
    '珸瑤瑁水道 (ソビエツキー海峡)',
    'Советский пролив (Гоёмай)',
    145.836,
    43.372,
  ],
];

/** Label features of `basemap/waters.geojson`. */
export const WATERS = ROWS.map(([id, kind, minzoom, en, ja, ru, lng, lat]) => ({
  properties: {
    id,
    kind,
    'name:en': en,
    'name:ja': ja,
    'name:ru': ru,
    minzoom,
    source: 'label point chosen by us',
  },
  geometry: { type: /** @type {const} */ ('Point'), coordinates: [lng, lat] },
}));
