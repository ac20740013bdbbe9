/** Whether vertices jump to others, and to which. */
import type { Position } from '../../core/model.ts';
import type { FeatureText } from '../shape/featureText.ts';
import { SnapIndex, snapTo } from './snap.ts';

export class Snapping {
  readonly #linesOfOthers: () => SnapIndex | null;
  isOn = $state(true);
  #ownLines: { feature: FeatureText; without: string; lines: SnapIndex } | null = null;

  constructor(linesOfOthers: () => SnapIndex | null) {
    this.#linesOfOthers = linesOfOthers;
  }

  /** Where a position jumps to within reach (of the unit square of Mercator), but for the path that is held. Null for nowhere. */
  snap(
    position: Position,
    reach: number,
    feature: FeatureText | null,
    held: { part: number; path: number } | null,
  ): Position | null {
    if (!this.isOn) return null;
    const own = feature && this.#linesOfOwn(feature, held);
    return snapTo(
      [this.#linesOfOthers(), own].filter((index) => index !== null),
      position,
      reach,
    );
  }

  #linesOfOwn(feature: FeatureText, held: { part: number; path: number } | null): SnapIndex {
    const without = `${held?.part}/${held?.path}`;
    if (this.#ownLines?.feature !== feature || this.#ownLines.without !== without) {
      const paths = feature.parts.flatMap((paths, part) =>
        paths.filter((_, path) => part !== held?.part || path !== held.path),
      );
      const lines = new SnapIndex(paths.map(({ positions }) => positions));
      this.#ownLines = { feature, without, lines };
    }
    return this.#ownLines.lines;
  }
}
