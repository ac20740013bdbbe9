/** When a label is in sight, as a size that the style sheet works out: a page without a script has the right labels too. */
import { ZOOM_RANGE } from '../core/url.ts';
import { CLOSEST } from '../cartography/fit.ts';
import { heightPxAt, widthPxAt, type Frame } from './frame.ts';

/** Steep enough that no size between nothing and the whole is ever seen. */
const STEEP = 999;

/**
 * A font size: `px` while the frame, as it fits into the map, stands at a zoom of the range, else 0. `--fit-width` and
 * `--fit-height` (`fitRules`) are the most that the frame may have; it stands at a zoom or closer when both are as
 * large as the frame is at that zoom.
 */
export function shownSize(
  { minZoom, maxZoom }: { minZoom: number; maxZoom: number },
  px: number,
  frame: Frame,
): string {
  const closest = CLOSEST[frame.fit.kind];
  if (minZoom > closest) return '0px';
  const reasons = [
    ...(minZoom > ZOOM_RANGE.min
      ? [`var(--fit-width) - ${width(minZoom)}`, `var(--fit-height) - ${height(minZoom)}`]
      : []),
    ...(maxZoom <= closest
      ? [`max(${width(maxZoom)} - var(--fit-width),${height(maxZoom)} - var(--fit-height))`]
      : []),
  ];
  return reasons.length > 0 ? `clamp(0px,min(${reasons.join(',')})*${STEEP},${px}px)` : `${px}px`;

  function width(zoom: number): string {
    return `${Math.round(widthPxAt(frame, zoom))}px`;
  }
  function height(zoom: number): string {
    return `${Math.round(heightPxAt(frame, zoom))}px`;
  }
}
