/** How each sort of label is set: the type of the map. Sizes in CSS pixels, spacing in ems. */
import type { Kind, PlaceKind, WaterKind } from '../core/model.ts';
import type { ColorName } from './palette.ts';

/** The faces of the map. Each is a list of local fonts; the first name only tells MapLibre weight and slope. */
export const FACES = {
  regular: [
    'Label Regular',
    'system-ui',
    'Segoe UI',
    'Noto Sans',
    'Hiragino Sans',
    'Yu Gothic',
    'Noto Sans CJK JP',
  ],
  strong: [
    'Label SemiBold',
    'system-ui',
    'Segoe UI',
    'Noto Sans',
    'Hiragino Sans',
    'Yu Gothic',
    'Noto Sans CJK JP',
  ],
  water: ['Label Italic', 'Georgia', 'Noto Serif', 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP'],
} as const;

export interface LabelStyle {
  face: keyof typeof FACES;
  sizePx: number;
  spacingEm: number;
  color: ColorName;
  halo: ColorName;
  /** Gap between the label and the position it belongs to. */
  gapPx: number;
  /** A dot marks the position. */
  dot: boolean;
  /** Lower is placed first and so keeps its place. */
  priority: number;
}

const feature = { face: 'strong', color: 'labelFeature', halo: 'halo', dot: false, spacingEm: 0.01 } as const;
const place = {
  face: 'regular',
  color: 'labelPlace',
  halo: 'halo',
  dot: true,
  spacingEm: 0,
  gapPx: 5,
} as const;
const water = { face: 'water', color: 'labelWater', halo: 'haloWater', dot: false, gapPx: 0 } as const;

/** The style of every sort of label. */
export const LABEL_STYLES: Record<Kind | PlaceKind | WaterKind, LabelStyle> = {
  island: { ...feature, sizePx: 14, gapPx: 5, priority: 1 },
  'island-group': { ...feature, sizePx: 14, gapPx: 5, priority: 1 },
  region: { ...feature, sizePx: 17, gapPx: 0, spacingEm: 0.06, color: 'label', priority: 2 },
  place: { ...feature, sizePx: 13, gapPx: 5, priority: 3 },
  pipeline: { ...feature, sizePx: 12, gapPx: 7, color: 'pipeline', priority: 3 },
  route: { ...feature, sizePx: 11, gapPx: 6, color: 'route', priority: 6 },
  boundary: { ...feature, sizePx: 11, gapPx: 6, color: 'boundary', priority: 9 },
  group: { ...feature, sizePx: 14, gapPx: 5, priority: 9 },
  ocean: { ...water, sizePx: 18, spacingEm: 0.18, priority: 4 },
  sea: { ...water, sizePx: 15, spacingEm: 0.12, priority: 4 },
  strait: { ...water, sizePx: 11.5, spacingEm: 0.03, priority: 8 },
  bay: { ...water, sizePx: 11.5, spacingEm: 0.03, priority: 8 },
  land: { ...place, dot: false, gapPx: 4, sizePx: 12.5, spacingEm: 0.14, priority: 5 },
  capital: { ...place, sizePx: 12.5, priority: 5 },
  city: { ...place, sizePx: 12, priority: 6 },
  town: { ...place, sizePx: 11.5, priority: 7 },
  village: { ...place, sizePx: 11, priority: 9 },
  port: { ...place, sizePx: 11, priority: 9 },
  airport: { ...place, sizePx: 11, priority: 10 },
  cape: { ...place, sizePx: 11, priority: 10 },
  islet: { ...place, sizePx: 11, priority: 10 },
};

/** Second and further lines are set smaller, as a share of the size, but never smaller than can be read. */
const SUBLINE_SCALE = 0.82;
const LEAST_PX = 10.5;

/** Size of a label's further lines, as a share of its first. */
export function sublineScale({ sizePx }: LabelStyle): number {
  return Math.min(Math.max(SUBLINE_SCALE, LEAST_PX / sizePx), 1);
}

/** Distance of baselines, in ems. MapLibre's own default. */
export const LINE_HEIGHT_EM = 1.2;

/** Radius of the dots that mark places, in CSS pixels, their outline not counted. */
export const DOT_RADIUS_PX = { capital: 3.2, other: 2.2 };
/** Width of that outline, and of the halo round a label (CSS pixels). */
export const DOT_STROKE_PX = 1.4;
export const HALO_PX = 1.6;
