/** Puts a feature of another program's file in the place of one of the atlas. */
import { formatFeature } from '../canonical.ts';
import { positionsOf } from '../geometry.ts';
import { readFeatureFile, type FeatureFile } from '../geojson.ts';
import { isUnclear } from '../formatFiles.ts';
import { homeProperties } from '../homeProperties.ts';
import { featureProperties } from '../schema.ts';
import { quote } from '../unsafeText.ts';
import { alignGeometry } from './alignGeometry.ts';
import type { Fault, ImportedFeature } from './conversion.ts';

/** The new text of a feature file. */
export interface Placed {
  file: string;
  text: string;
  /** How many positions the shape has. */
  positions: number;
  /** Names of the properties that the file has and that were not taken over. */
  left: string[];
}

/**
 * The file with the shape of the imported feature, which is aligned with the old shape. The properties are replaced only
 * where the format kept them and they are those of an atlas, whole and sound. A fault where the file cannot be read, or the shape does not fit its kind.
 */
export function placeFeature(
  old: FeatureFile,
  feature: ImportedFeature,
  keepsProperties: boolean,
): Placed | Fault {
  const { file, id, plain, issues } = old;
  if (plain?.id === undefined || issues.some(isUnclear))
    return {
      fault: `${file} has errors, so nothing is put into it. Mend what the check finds in it first.`,
    };
  const home = homeProperties(feature.properties, id);
  const areOurs = keepsProperties && featureProperties.safeParse(home).success;
  const properties = areOurs ? home : plain.properties;
  const geometry = alignGeometry(plain.geometry, feature.geometry);
  const text = formatFeature({ ...plain, properties, geometry });
  const read = readFeatureFile(file, text);
  const misfit = read.issues.find(({ code }) => code === 'wrong-geometry');
  if (misfit || read.plain?.id === undefined) {
    const cause = misfit?.message ?? read.issues[0]?.message ?? 'The shape cannot be used.';
    return { fault: `The shape does not go into ${quote(id)}: ${cause}` };
  }
  const left = areOurs ? [] : Object.keys(home).filter((key) => home[key] !== plain.properties[key]);
  return { file, text, positions: positionsOf(geometry).length, left };
}
