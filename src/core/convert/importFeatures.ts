/** Features as libraries give them to features that the atlas can take. */
import type { Conversion, ImportedFeature } from './conversion.ts';
import { isRecord } from '../records.ts';
import { countHeights, plainGeometry } from './plainGeometry.ts';

/** Members of GeoJSON-like features that have a shape; a fault where there are none, or one of them is wrong. */
export function importFeatures(found: readonly unknown[]): Conversion {
  const features: ImportedFeature[] = [];
  for (const [index, value] of found.entries()) {
    const feature = isRecord(value) ? value : {};
    const read = plainGeometry(feature['geometry']);
    if ('fault' in read)
      return { fault: found.length === 1 ? read.fault : `Feature ${index + 1}: ${read.fault}` };
    if (!read.geometry) continue;
    const properties = isRecord(feature['properties']) ? feature['properties'] : {};
    features.push({
      id: textOf(feature['id']) ?? textOf(own(properties, 'id')),
      name: nameOf(properties),
      properties,
      geometry: read.geometry,
      heights: countHeights(feature['geometry']),
    });
  }
  if (features.length > 0) return { features, shapeless: found.length - features.length };
  return { fault: 'Nothing in it has a shape. Save the feature with its geometry.' };
}

function nameOf(properties: Record<string, unknown>): string | null {
  const named = ['name:en', 'name', 'Name', 'NAME'].map((key) => textOf(own(properties, key)));
  return named.find((name) => name !== null) ?? null;
}

function own(properties: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
