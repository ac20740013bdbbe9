/** GPX: the tracks, routes and waypoints of receivers. */
import type { Conversion } from './conversion.ts';
import { importFeatures } from './importFeatures.ts';
import { readXml } from './readXml.ts';

/** Features of a GPX text. */
export async function fromGpx(text: string): Promise<Conversion> {
  const read = await readXml(text);
  if ('fault' in read) return read;
  const { gpx } = await import('@tmcw/togeojson');
  return importFeatures(gpx(read.document).features);
}
