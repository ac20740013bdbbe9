/** Whether a shape that somebody hands over can be that of a new feature. */
import { readFeatureFile } from '../geojson.ts';

/** The first fault that would keep a shape out of the atlas, in the words of the check; null where there is none. */
export function whyUnfit(geometry: unknown, kind: string): string | null {
  // Everything else about this feature is right, so that what is found is about its shape.
  const properties = { kind, 'name:en': 'x', certainty: 'schematic', source: 'x' };
  const text = JSON.stringify({ type: 'Feature', id: 'x', properties, geometry });
  const { issues } = readFeatureFile('features/x.geojson', text);
  return issues.find(({ severity }) => severity === 'error')?.message ?? null;
}
