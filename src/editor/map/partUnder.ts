/** Which part of an area lies under a shape. */
import type { Position } from '../../core/model.ts';
import { sideOfOther, sideOfRing } from '../../core/shapes/ringSide.ts';
import type { FeatureText } from '../shape/featureText.ts';

/** The part of an area that a ring lies in, and not in a hole of it; null for none, and for shapes that are no areas. */
export function partUnder({ type, parts }: FeatureText, ring: readonly Position[]): number | null {
  if (!type.endsWith('Polygon')) return null;
  const index = parts.findIndex(([outer, ...holes]) => {
    if (!outer || sideOfOther(ring, outer.positions) !== 'inside') return false;
    return (
      ring.every((position) => sideOfRing(position, outer.positions) !== 'outside') && !isInHole(ring, holes)
    );
  });
  return index < 0 ? null : index;
}

function isInHole(ring: readonly Position[], holes: FeatureText['parts'][number]): boolean {
  return holes.some(({ positions }) => sideOfOther(ring, positions) === 'inside');
}
