/** What a page that holds the atlas in a frame and the atlas in it say to each other. What comes in may be anything. */
import type { Atlas } from './model.ts';
import { followAlias, subjectOf } from './pages.ts';
import { pageSegments, parsePath, ZOOM_RANGE, type Camera, type Page } from './url.ts';

/** What a host asks for. */
export type HostMessage = { type: 'select'; page: Page } | { type: 'fly-to'; camera: Camera };

/** What the atlas tells a host: `page` as in `features/<id>`, and its public address. Nothing else leaves the frame. */
export interface EmbedMessage {
  type: 'passage-atlas:ready' | 'passage-atlas:selected';
  page: string;
  title: string;
  address: string;
}

/** Longer than the path of any page is. */
const LONGEST_PAGE = 300;

/** Mercator maps reach no farther north or south (degrees). */
const MAX_LATITUDE = 85;

/** Reads what came in; null for all that is not one of ours to the letter, and for pages that the atlas does not have. */
export function parseHostMessage(data: unknown, atlas: Atlas): HostMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, page, zoom, lat, lng } = data as Record<string, unknown>;
  if (type === 'passage-atlas:select') return selectionOf(page, atlas);
  if (type !== 'passage-atlas:fly-to') return null;
  if (!isWithin(zoom, ZOOM_RANGE.min, ZOOM_RANGE.max)) return null;
  if (!isWithin(lat, -MAX_LATITUDE, MAX_LATITUDE) || !isWithin(lng, -180, 180)) return null;
  return { type: 'fly-to', camera: { center: [lng, lat], zoom } };
}

/** How a page is named in messages: `articles/<id>/<passage>`; the first page is an empty text. */
export function pageName(page: Page): string {
  return page.type === 'unknown' ? '' : pageSegments(page).join('/');
}

function selectionOf(name: unknown, atlas: Atlas): HostMessage | null {
  if (typeof name !== 'string' || name.length > LONGEST_PAGE) return null;
  if (name !== '' && !/^[a-z0-9-]+(?:\/[a-z0-9-]+){0,2}$/.test(name)) return null;
  const { page, embed } = parsePath(`/${name}`, '/', []);
  if (embed) return null;
  const known = subjectOf(atlas, followAlias(atlas, page)).type !== 'unknown';
  return known ? { type: 'select', page } : null;
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
