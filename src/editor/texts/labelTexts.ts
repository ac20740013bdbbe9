/** What the fields of the form are called. */
import type { BoundaryValue, Language } from '../../core/model.ts';

export interface LabelTexts {
  groups: Record<
    'what' | 'names' | 'facts' | 'description' | 'claims' | 'boundary' | 'references' | 'other',
    string
  >;
  /** Names of the properties with a fixed key. */
  keys: Record<string, string>;
  /** Names of those that end with a language, by what stands before it. */
  inLanguage: Record<string, (language: string) => string>;
  languages: Record<string, string>;
  scripts: Record<string, string>;
  comma: string;
  sourceOf: (label: string) => string;
  toleranceOf: (label: string) => string;
  claim: (viewpoint: string, language: string) => string;
  viewpoint: (viewpoint: string) => string;
  boundaryValues: Record<BoundaryValue, string>;
}

const en: LabelTexts = {
  groups: {
    what: 'What it is',
    names: 'Names',
    facts: 'Facts',
    description: 'Description',
    claims: 'Administration and claims',
    boundary: 'The line by viewpoint',
    references: 'References',
    other: 'Other keys',
  },
  keys: {
    kind: 'Kind',
    part_of: 'Part of',
    status: 'Status',
    certainty: 'Certainty of the shape',
    area_km2: 'Area in km²',
    length_km: 'Length in km',
    'description:source': 'Source of the description',
    administered_by: 'Administration in English',
    'administered_by:source': 'Source of the administration',
    wikidata: 'Wikidata',
    geonames: 'GeoNames',
    source: 'Source of shape and names',
  },
  inLanguage: {
    name: (language) => `Name in ${language}`,
    alt_name: (language) => `Other names in ${language}`,
    description: (language) => `Description in ${language}`,
    administered_by: (language) => `Administration in ${language}`,
  },
  languages: { en: 'English', ja: 'Japanese', ru: 'Russian', ain: 'Ainu' },
  scripts: { Latn: 'romanized', Hira: 'kana', Kana: 'katakana', Cyrl: 'Cyrillic letters' },
  comma: ', ',
  sourceOf: (label) => `${label}: source`,
  toleranceOf: (label) => `${label}: difference of the drawn shape`,
  claim: (viewpoint, language) => `Claim, “${viewpoint}”, in ${language}`,
  viewpoint: (viewpoint) => `The line, “${viewpoint}”`,
  boundaryValues: {
    stable: 'Settled',
    disputed: 'Disputed',
    undetermined: 'Undetermined',
    none: 'No line',
  },
};

const ja: LabelTexts = {
  groups: {
    what: '種類',
    names: '名前',
    facts: '数値',
    description: '説明',
    claims: '施政と主張',
    boundary: '立場ごとの線',
    references: '参照',
    other: 'そのほかのキー',
  },
  keys: {
    kind: '種類',
    part_of: '属するもの',
    status: '状態',
    certainty: '形の確かさ',
    area_km2: '面積（km²）',
    length_km: '長さ（km）',
    'description:source': '説明の出典',
    administered_by: '施政（英語）',
    'administered_by:source': '施政の出典',
    wikidata: 'ウィキデータ',
    geonames: 'GeoNames',
    source: '形と名前の出典',
  },
  inLanguage: {
    name: (language) => `名前（${language}）`,
    alt_name: (language) => `別名（${language}）`,
    description: (language) => `説明（${language}）`,
    administered_by: (language) => `施政（${language}）`,
  },
  languages: { en: '英語', ja: '日本語', ru: 'ロシア語', ain: 'アイヌ語' },
  scripts: { Latn: 'ローマ字', Hira: 'かな', Kana: 'カタカナ', Cyrl: 'キリル文字' },
  comma: '、',
  sourceOf: (label) => `${label}の出典`,
  toleranceOf: (label) => `${label}と描かれた形との差`,
  claim: (viewpoint, language) => `主張：「${viewpoint}」（${language}）`,
  viewpoint: (viewpoint) => `線：「${viewpoint}」`,
  boundaryValues: { stable: '確定', disputed: '係争中', undetermined: '未定', none: '線なし' },
};

const ru: LabelTexts = {
  groups: {
    what: 'Что это',
    names: 'Названия',
    facts: 'Данные',
    description: 'Описание',
    claims: 'Управление и притязания',
    boundary: 'Линия по точкам зрения',
    references: 'Ссылки на источники',
    other: 'Другие ключи',
  },
  keys: {
    kind: 'Вид',
    part_of: 'Входит в',
    status: 'Состояние',
    certainty: 'Достоверность контура',
    area_km2: 'Площадь, км²',
    length_km: 'Длина, км',
    'description:source': 'Источник описания',
    administered_by: 'Управление (английский)',
    'administered_by:source': 'Источник сведений об управлении',
    wikidata: 'Викиданные',
    geonames: 'GeoNames',
    source: 'Источник контура и названий',
  },
  inLanguage: {
    name: (language) => `Название (${language})`,
    alt_name: (language) => `Другие названия (${language})`,
    description: (language) => `Описание (${language})`,
    administered_by: (language) => `Управление (${language})`,
  },
  languages: { en: 'английский', ja: 'японский', ru: 'русский', ain: 'айнский' },
  scripts: { Latn: 'латиницей', Hira: 'каной', Kana: 'катаканой', Cyrl: 'кириллицей' },
  comma: ', ',
  sourceOf: (label) => `${label}: источник`,
  toleranceOf: (label) => `${label}: расхождение с контуром на карте`,
  claim: (viewpoint, language) => `Притязание: «${viewpoint}» (${language})`,
  viewpoint: (viewpoint) => `Линия: «${viewpoint}»`,
  boundaryValues: {
    stable: 'Установлена',
    disputed: 'Спорная',
    undetermined: 'Не определена',
    none: 'Линии нет',
  },
};

export const LABEL_TEXTS: Record<Language, LabelTexts> = { en, ja, ru };
