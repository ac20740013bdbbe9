/** The words of what is announced to screen readers. Loaded with the first announcement. */
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
  },
};
