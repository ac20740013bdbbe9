/** A shapefile in a zip archive: `.shp` with the shapes, `.dbf` with the table, `.prj` with the coordinate system. */
import { SAVE_AS_WGS84, type Conversion, type Fault } from './conversion.ts';
import { isWgs84Wkt } from '../coordinateSystem.ts';
import { importFeatures } from './importFeatures.ts';
import { hasSoundRecords, hasSoundRows } from './shapefileSizes.ts';
import { readZip, unpack, type ZipEntry } from './zipFile.ts';

/** Bytes that an archive may have when unpacked. */
const MAX_UNPACKED = 200_000_000;

/** Features of a zip archive that holds one shapefile. */
export async function fromShapefile(zip: Uint8Array): Promise<Conversion> {
  const found = findParts(zip);
  if ('fault' in found) return found;
  const texts: Partial<Record<Part, Uint8Array>> = {};
  for (const [part, entry] of found.parts) {
    const unpacked = await unpack(entry);
    if ('fault' in unpacked) return unpacked;
    texts[part] = unpacked.bytes;
  }
  const { shp, dbf, prj, cpg } = texts;
  if (prj && !isWgs84Wkt(new TextDecoder().decode(prj)))
    return { fault: `Its coordinates are in another system than degrees of WGS 84. ${SAVE_AS_WGS84}` };
  if (!shp || shp.length < 100 || !hasSoundRecords(viewOf(shp)))
    return { fault: 'The .shp file is broken or was cut off. Save it again.' };
  return readShapes(shp, dbf, cpg);
}

const PARTS = ['shp', 'dbf', 'prj', 'cpg'] as const;
type Part = (typeof PARTS)[number];

function findParts(zip: Uint8Array): { parts: [Part, ZipEntry][] } | Fault {
  const read = readZip(zip);
  if ('fault' in read) return read;
  // What macOS adds to every archive has the names of the files, but not their content.
  const entries = read.entries.filter(({ name }) => !name.startsWith('__MACOSX/'));
  const shapes = entries.filter(({ name }) => /\.shp$/i.test(name));
  const [shape, second] = shapes;
  if (!shape) {
    const isKmz = entries.some(({ name }) => /\.kml$/i.test(name));
    return {
      fault: isKmz
        ? 'It is a KMZ archive. Unpack it and give the .kml file that is in it.'
        : 'There is no .shp file in the zip archive. Pack the .shp with its .dbf and .prj.',
    };
  }
  if (second) return { fault: `The zip archive holds ${shapes.length} shapefiles. Pack one of them alone.` };
  const stem = shape.name.slice(0, -4);
  const parts = PARTS.flatMap((part): [Part, ZipEntry][] => {
    const entry = entries.find(({ name }) => name.toLowerCase() === `${stem}.${part}`.toLowerCase());
    return entry ? [[part, entry]] : [];
  });
  if (parts.reduce((sum, [, { size }]) => sum + size, 0) > MAX_UNPACKED)
    return { fault: 'Unpacked, the shapefile would be larger than 200 MB. Simplify it, or split it.' };
  return { parts };
}

async function readShapes(shp: Uint8Array, dbf?: Uint8Array, cpg?: Uint8Array): Promise<Conversion> {
  const shapefile = await import('shpjs');
  let shapes: unknown[];
  try {
    shapes = shapefile.parseShp(asBuffer(shp));
  } catch {
    return { fault: 'The .shp file is broken or of a kind that is not read. Save it again.' };
  }
  // Without its table a shape is still a shape.
  const rows: unknown[] =
    dbf && hasSoundRows(viewOf(dbf), shapes.length)
      ? shapefile.parseDbf(asBuffer(dbf), asBuffer(cpg ?? new TextEncoder().encode('UTF-8')))
      : [];
  return importFeatures(shapes.map((geometry, index) => ({ geometry, properties: rows[index] })));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function asBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer;
}
