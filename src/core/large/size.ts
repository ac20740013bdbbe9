/** When an atlas is large: then a page loads names and places of all features, and the rest when it is asked for. */
import type { Atlas } from '../model.ts';
import { countPassages } from '../pages.ts';

/** Up to so much all of it comes with every page. */
export interface AtlasLimits {
  features: number;
  passages: number;
}

/**
 * A feature weighs some 300 bytes compressed and a passage some 400 (measured on geodata/ in three languages): an atlas
 * within both comes to at most half of what MapLibre weighs, and is there at once. One beyond costs every reader more than
 * a request for what they open.
 */
export const WHOLE_AT_ONCE: AtlasLimits = { features: 300, passages: 300 };

/** True where not all of it comes with every page. */
export function isLarge(atlas: Atlas, limits = WHOLE_AT_ONCE): boolean {
  return atlas.features.length > limits.features || countPassages(atlas) > limits.passages;
}
