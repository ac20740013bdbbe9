/** The words of what is announced to screen readers, and of rare notices. Loaded with the first of them. */
import type { Language } from '../core/model.ts';

export interface AnnounceTexts {
  /** Points of the compass, from north clockwise. */
  compass: readonly string[];
  /** Where the map looks, by a place: `direction` from that place. */
  view: (zoom: string, distance: string, direction: string, place: string) => string;
  /** The same where the middle of the map is at the place itself. */
  at: (zoom: string, place: string) => string;
  /** The same where no place may be named. */
  zoom: (zoom: string) => string;
  /** A step of a guided way. */
  step: (step: number, count: number) => string;
  viewpoint: (name: string) => string;
  names: (languages: string) => string;
  /** The address asks for a view that there is not. */
  noView: string;
  slow: string;
  useLight: string;
}

export const ANNOUNCE_TEXTS: Record<Language, AnnounceTexts> = {
  en: {
    compass: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
    view: (zoom, distance, direction, place) =>
      `Zoom ${zoom}. The middle of the map is ${distance} ${direction} of: ${place}.`,
    at: (zoom, place) => `Zoom ${zoom}. In the middle of the map: ${place}.`,
    zoom: (zoom) => `Zoom ${zoom}.`,
    step: (step, count) => `Step ${step} of ${count}.`,
    viewpoint: (name) => `Boundary lines: ${name}.`,
    names: (languages) => `Names on the map: ${languages}.`,
    noView: 'The address asks for a view that does not exist, so the map shows the usual one.',
    slow: 'The map moves slowly on this device. A light map moves more smoothly.',
    useLight: 'Use the light map',
  },
  ja: {
    compass: ['北', '北東', '東', '南東', '南', '南西', '西', '北西'],
    view: (zoom, distance, direction, place) =>
      `ズーム${zoom}。地図の中心は${place}から${direction}へ${distance}。`,
    at: (zoom, place) => `ズーム${zoom}。地図の中心は${place}。`,
    zoom: (zoom) => `ズーム${zoom}。`,
    step: (step, count) => `${count}件中${step}件目。`,
    viewpoint: (name) => `境界線：${name}。`,
    names: (languages) => `地図上の名前：${languages}。`,
    noView: 'アドレスの示す表示範囲が正しくないため、通常の範囲を表示しています。',
    slow: 'この機器では地図の動きが遅いようです。軽い地図に切り替えると、なめらかに動きます。',
    useLight: '軽い地図を使う',
  },
  ru: {
    compass: ['север', 'северо-восток', 'восток', 'юго-восток', 'юг', 'юго-запад', 'запад', 'северо-запад'],
    view: (zoom, distance, direction, place) =>
      `Масштаб ${zoom}. Середина карты: ${distance} от места «${place}», направление — ${direction}.`,
    at: (zoom, place) => `Масштаб ${zoom}. В середине карты: ${place}.`,
    zoom: (zoom) => `Масштаб ${zoom}.`,
    step: (step, count) => `Шаг ${step} из ${count}.`,
    viewpoint: (name) => `Линии границы: ${name}.`,
    names: (languages) => `Названия на карте: ${languages}.`,
    noView: 'Адрес указывает на несуществующий вид, поэтому показан обычный.',
    slow: 'Карта движется медленно. Лёгкая карта движется плавнее.',
    useLight: 'Включить лёгкую карту',
  },
};
