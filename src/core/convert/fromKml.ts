/** KML: the placemarks of Google Earth, QGIS and GDAL. */
import type { Conversion } from './conversion.ts';
import { importFeatures } from './importFeatures.ts';
import { readXml } from './readXml.ts';

/** Features of a KML text. */
export async function fromKml(text: string): Promise<Conversion> {
  const read = await readXml(text);
  if ('fault' in read) return read;
  const { kml } = await import('@tmcw/togeojson');
  return importFeatures(kml(read.document).features);
}
