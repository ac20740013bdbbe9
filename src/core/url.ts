/**
 * Addresses. The path says what is shown, the hash where the camera is:
 * `/ja/features/etorofu/#map=8.5/44.98/147.83`.
 */
import type { Language, LanguageTag, Position } from './model.ts';
import { wrapLng } from './wrapLng.ts';

/** Pages that there is one of; each but `home` has its name as its path. */
export const SINGLE_PAGES = ['home', 'lessons', 'quiz', 'handout', 'data', 'about'] as const;
export type SinglePage = (typeof SINGLE_PAGES)[number];

/** What an address shows. `unknown` is an address that has not the form of one of ours. */
export type Page =
  | { type: SinglePage }
  | { type: 'feature'; id: string }
  | { type: 'article'; id: string }
  | { type: 'passage'; article: string; id: string }
  | { type: 'lesson'; id: string }
  | { type: 'unknown'; path: string };

/** Where the map looks: `zoom` as MapLibre counts it (512 px for the world at 0), `center` in degrees. */
export interface Camera {
  center: Position;
  zoom: number;
}

/** What a reader may ask for in the query; applied on top of the page. */
export interface PageOptions {
  /** Id of the viewpoint that the map shows. */
  viewpoint?: string;
  renderer?: RendererChoice;
  /** Languages of the names on the map, first line first. */
  names?: LanguageTag[];
  tour?: TourPlace;
  /** Version of the data that the link was made for. */
  v?: string;
  /** The step of a lesson that is played, counted from 1. */
  step?: number;
}

/** A guided way through the passages. `text`: from mention to mention as the texts go; `date`: from passage to passage in time. */
export type TourWay = 'text' | 'date';

/** Where a guided way stands on the page of a passage: `mention` counts from 1 in the order of its text. */
export interface TourPlace {
  way: TourWay;
  mention: number;
}

/** Who draws the map: SVG, or MapLibre GL. */
export type RendererChoice = 'svg' | 'gl';

/** How far the map zooms. The coast is good to about 120 m, which is 3 px at zoom 11 (geodata/SOURCES.md). */
export const ZOOM_RANGE = { min: 2, max: 11 } as const;

/** Mercator maps reach no farther north or south (degrees). */
const MAX_LATITUDE = 85.0511;

/** The path of a page below the base. `{language: 'ja', page: {type: 'feature', id: 'etorofu'}}` → `/ja/features/etorofu/`. */
export function formatPath(language: Language, page: Page, base: string, defaultLanguage: Language): string {
  if (page.type === 'unknown') return page.path;
  const prefix = language === defaultLanguage ? base : `${base}${language}/`;
  return `${prefix}${pageSegments(page)
    .map((segment) => `${encodeURIComponent(segment)}/`)
    .join('')}`;
}

/** The path segments of a page: `['articles', 'abe-putin-moscow-2017', 'gas-pipeline']`. */
export function pageSegments(page: Exclude<Page, { type: 'unknown' }>): string[] {
  switch (page.type) {
    case 'home':
      return [];
    case 'feature':
      return ['features', page.id];
    case 'article':
      return ['articles', page.id];
    case 'passage':
      return ['articles', page.article, page.id];
    case 'lesson':
      return ['lessons', page.id];
    default:
      return [page.type];
  }
}

/**
 * Reads a path: `/ja/features/etorofu/` → Japanese, the feature `etorofu`; with `/embed` before it, to stand inside
 * somebody else's page. Nothing is looked up: the id may not exist.
 */
export function parsePath(
  path: string,
  base: string,
  languages: readonly Language[],
): { language: Language; page: Page; embed: boolean } {
  const all = segments(path.startsWith(base) ? path.slice(base.length) : path);
  const embed = all[0] === 'embed';
  const [first, ...rest] = embed ? all.slice(1) : all;
  const [defaultLanguage = 'en', ...others] = languages;
  const language = others.find((other) => other === first);
  const parts = language ? rest : [...(first === undefined ? [] : [first]), ...rest];
  return { language: language ?? defaultLanguage, page: pageOf(parts) ?? { type: 'unknown', path }, embed };
}

function segments(path: string): string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '' && segment !== 'index.html')
    .map(decode);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A lone % is no error of the reader's: it is simply part of an id that does not exist.
    return segment;
  }
}

function pageOf([section, id, passage, ...more]: string[]): Page | null {
  if (section === undefined) return { type: 'home' };
  if (more.length > 0) return null;
  if (id === undefined) {
    const type = SINGLE_PAGES.find((name) => name === section && name !== 'home');
    return type ? { type } : null;
  }
  if (section === 'features' && passage === undefined) return { type: 'feature', id };
  if (section === 'lessons' && passage === undefined) return { type: 'lesson', id };
  if (section !== 'articles') return null;
  return passage === undefined ? { type: 'article', id } : { type: 'passage', article: id, id: passage };
}

/** `#map=7.5/44.35/146.8`: zoom, latitude, longitude, in OpenStreetMap's order, no finer than half a pixel. */
export function formatCamera({ center: [lng, lat], zoom }: Camera): string {
  // A pixel is 360 / (512 · 2^zoom) degrees wide; the decimals that hold half of one are
  // log10(2 · 512 · 2^zoom / 360) = (zoom · ln 2 + ln(512 / 180)) / ln 10.
  const level = round(zoom, 2);
  const decimals = Math.max(0, Math.ceil((level * Math.LN2 + Math.log(512 / 180)) / Math.LN10));
  // Rounded first, or a hair west of Greenwich would be "-0.00".
  const degrees = (value: number) => round(value, decimals).toFixed(decimals);
  return `#map=${level}/${degrees(lat)}/${degrees(Math.abs(lng) > 180 ? wrapLng(lng) : lng)}`;
}

/** Reads a hash. `null`: it says nothing of the map. `'malformed'`: it does, but not in a way that can be followed. */
export function parseCamera(hash: string): Camera | null | 'malformed' {
  if (!hash.startsWith('#map=')) return null;
  const match = /^#map=(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/.exec(hash);
  if (!match) return 'malformed';
  const [zoom = NaN, lat = NaN, lng = NaN] = match.slice(1).map(Number);
  if (!(Math.abs(lat) <= MAX_LATITUDE && Math.abs(lng) <= 180)) return 'malformed';
  return { center: [lng, lat], zoom: Math.min(Math.max(zoom, ZOOM_RANGE.min), ZOOM_RANGE.max) };
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Reads a query: `?viewpoint=JP&names=ja,ru&tour=text&mention=2`. What is not understood is left out. */
export function parseOptions(query: string, viewpoints: readonly string[]): PageOptions {
  const asked = new URLSearchParams(query);
  const viewpoint = viewpoints.find((id) => id === asked.get('viewpoint'));
  const renderer = asked.get('renderer');
  const names = asked.get('names')?.split(',');
  const way = asked.get('tour');
  const mention = countIn(asked, 'mention') ?? 1;
  const step = countIn(asked, 'step');
  const version = asked.get('v');
  return {
    ...(viewpoint === undefined ? {} : { viewpoint }),
    ...(renderer === 'svg' || renderer === 'gl' ? { renderer } : {}),
    ...(names ? { names } : {}),
    ...(version !== null && /^[\w.-]{1,40}$/.test(version) ? { v: version } : {}),
    ...(way === 'text' || way === 'date' ? { tour: { way, mention } } : {}),
    ...(step === undefined ? {} : { step }),
  };
}

function countIn(asked: URLSearchParams, name: string): number | undefined {
  const counted = Number(asked.get(name));
  return Number.isSafeInteger(counted) && counted > 0 ? counted : undefined;
}

/** What `withOption` may set. */
type OptionName = keyof PageOptions | 'mention';

/** Puts an option into a query, or takes it out; what else is there stays. `('?renderer=svg', 'viewpoint', 'JP')` → `?renderer=svg&viewpoint=JP`. */
export function withOption(query: string, name: OptionName, value: string | null): string {
  const asked = new URLSearchParams(query);
  if (value === null) asked.delete(name);
  else asked.set(name, value);
  // A comma and a slash may stand in a query as they are, and read better.
  const text = asked.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/** Puts a guided way into a query, or takes it out. */
export function withTour(query: string, tour: TourPlace | null | undefined): string {
  const asked = withOption(query, 'tour', tour?.way ?? null);
  return withOption(asked, 'mention', tour && tour.mention > 1 ? String(tour.mention) : null);
}

/** The public address of a path of the site, or of an address in the hash as the lesson pack has them (`#/about/`). */
export function absoluteAddress(path: string, site: string): string {
  return new URL(path.replace(/^#\//, ''), site).href;
}
