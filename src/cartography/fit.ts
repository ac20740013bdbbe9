/** How a view fits into the map: the same numbers place the camera in the browser and the drawing in its style sheet. */
import type { Bbox } from '../core/model.ts';
import { ZOOM_RANGE, type Camera } from '../core/url.ts';
import { cameraFor } from './mercator.ts';

/** A first view of everything, or one place with room for its popup beside it. */
export type FitKind = 'view' | 'place';

/** Shares of the free part of the map that the box fills. */
export const FILL: Record<FitKind, number> = { view: 0.94, place: 0.72 };
/** The closest that the map goes by itself: the largest islets and their neighbours in one view. */
export const CLOSEST: Record<FitKind, number> = { view: ZOOM_RANGE.max, place: 9.5 };
/** On maps at least this wide (CSS pixels) a feature leaves room for its popup beside it. */
export const POPUP_BESIDE_FROM_PX = 560;
/** Width of a popup (CSS pixels): this share of the map, within these bounds. */
export const POPUP_WIDTH = { share: 0.42, least: 272, most: 384 };
/** Room between the popup and what it points at, and for the zoom buttons on its other side (CSS pixels). */
export const GAP_PX = 14;
export const CONTROLS_PX = 64;

/** Width that a popup takes on a map so wide, with the gaps at its sides. */
export function popupRoomPx(stageWidth: number): number {
  const { share, least, most } = POPUP_WIDTH;
  return Math.min(most, Math.max(least, stageWidth * share)) + GAP_PX + CONTROLS_PX;
}

export interface Fit {
  kind: FitKind;
  bbox: Bbox;
  /** A popup stands beside the place. */
  popup: boolean;
}

/** The camera that shows a fit in the free part of the map, of so many CSS pixels. */
export function fitCamera({ kind, bbox, popup }: Fit, size: { width: number; height: number }): Camera {
  const roomPx = popup && size.width >= POPUP_BESIDE_FROM_PX ? popupRoomPx(size.width) : 0;
  return cameraFor(
    bbox,
    { width: (size.width - roomPx) * FILL[kind] + roomPx, height: size.height * FILL[kind] },
    { roomPx, maxZoom: CLOSEST[kind] },
  );
}
