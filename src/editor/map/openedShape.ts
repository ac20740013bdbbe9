/** The shape of a feature as it was opened, where it is another one now. */
import type { Geometry } from 'geojson';
import { isSamePosition } from '../../core/shapes/pathPlaces.ts';
import { readFeatureText, type FeatureText } from '../shape/featureText.ts';
import { toPlainGeometry } from '../shape/plainGeometry.ts';

/** Remembers what was read: the map asks after every edit. */
export class OpenedShape {
  #read: { file: string; text: string; feature: FeatureText | null; geometry: Geometry | null } | null = null;

  /** The shape in the opened text; null where it is the same as now, or there was none. */
  before(now: FeatureText, opened: string | undefined): Geometry | null {
    if (opened === undefined || opened === now.text) return null;
    if (this.#read?.file !== now.file || this.#read.text !== opened) {
      const feature = readFeatureText(now.file, opened);
      this.#read = { file: now.file, text: opened, feature, geometry: feature && toPlainGeometry(feature) };
    }
    const { feature, geometry } = this.#read;
    return feature && !isSameShape(feature, now) ? geometry : null;
  }
}

function isSameShape(a: FeatureText, b: FeatureText): boolean {
  return (
    a.parts.length === b.parts.length &&
    a.parts.every((paths, part) => {
      const others = b.parts[part] ?? [];
      return (
        paths.length === others.length &&
        paths.every(({ positions }, path) => isSamePath(positions, others[path]))
      );
    })
  );
}

function isSamePath(
  a: FeatureText['parts'][number][number]['positions'],
  b: FeatureText['parts'][number][number] | undefined,
): boolean {
  if (b?.positions.length !== a.length) return false;
  return a.every((position, index) => {
    const other = b.positions[index];
    return !!other && isSamePosition(position, other);
  });
}
