/** Files of other programs, told apart by what is in them. Each library is loaded when its format comes. */
import { createReport, formatIssue } from '../issues.ts';
import { parseJson } from '../json/parseJson.ts';
import { plainValue } from '../jsonTree.ts';
import type { Conversion, Fault } from './conversion.ts';
import { fromGeojson } from './fromGeojson.ts';
import { fromGpx } from './fromGpx.ts';
import { fromKml } from './fromKml.ts';
import { fromShapefile } from './fromShapefile.ts';
import { fromTopojson } from './fromTopojson.ts';
import { isRecord } from '../records.ts';

/** A conversion, and whether the format keeps the names and values of properties as they were. */
export type Converted = ({ keepsProperties: boolean } & Exclude<Conversion, Fault>) | Fault;

/** Larger files (bytes) are refused. */
const MAX_BYTES = 50_000_000;

const KNOWN = 'KML, GPX, GeoJSON, TopoJSON or a shapefile in a zip archive';

/** A fault for a file of so many bytes, where that is too much; null where it is not. */
export function checkSize(bytes: number): Fault | null {
  if (bytes <= MAX_BYTES) return null;
  return {
    fault: `The file has ${Math.ceil(bytes / 1e6)} MB; up to 50 are read. Keep only the features that changed, or simplify them (mapshaper.org).`,
  };
}

/** Reads KML, GPX, a zipped shapefile, TopoJSON or GeoJSON; `name` is the file's name, for messages. */
export async function convert(name: string, bytes: Uint8Array): Promise<Converted> {
  if (bytes.length === 0) return { fault: `The file is empty. Save it again as ${KNOWN}.` };
  const large = checkSize(bytes.length);
  if (large) return large;
  try {
    return await convertByContent(name, bytes);
  } catch (error) {
    // Hostile files make libraries throw at places where nobody would look for it.
    if (error instanceof Error)
      return { fault: `It cannot be read (${error.message.slice(0, 120)}). Save it again as ${KNOWN}.` };
    throw error;
  }
}

async function convertByContent(name: string, bytes: Uint8Array): Promise<Converted> {
  const [first = 0, second = 0] = bytes;
  if (first === 0x50 && second === 0x4b) return geometryOnly(await fromShapefile(bytes));
  if (first === 0 && second === 0 && bytes[2] === 0x27)
    return { fault: 'It is a .shp file alone. Pack it with its .dbf and .prj in a zip archive.' };
  const text = decode(bytes);
  if (text === null)
    return {
      fault: `It is neither a zip archive nor text in UTF-8. Save it as ${KNOWN}, with UTF-8 where you can choose.`,
    };
  const start = text.trimStart();
  if (start.startsWith('<')) return convertXml(start);
  if (start.startsWith('{')) return convertJson(name, text);
  return { fault: `It is not one of the formats that are read. Save it as ${KNOWN}.` };
}

function geometryOnly(conversion: Conversion): Converted {
  return 'fault' in conversion ? conversion : { ...conversion, keepsProperties: false };
}

/** UTF-8 without its byte order mark, or null. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function convertXml(text: string): Promise<Converted> {
  const root = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/.exec(
    text.slice(0, 100_000).replace(/<!--.*?-->/gs, ''),
  )?.[1];
  if (root === 'kml') return geometryOnly(await fromKml(text));
  if (root === 'gpx') return geometryOnly(await fromGpx(text));
  return { fault: `It is XML, but neither KML nor GPX. Save it as ${KNOWN}.` };
}

async function convertJson(name: string, text: string): Promise<Converted> {
  const report = createReport(name, text);
  const node = parseJson(report);
  const [issue] = report.issues();
  if (!node) return { fault: issue ? formatIssue(issue) : 'It is not JSON.' };
  const root = plainValue(node);
  if (!isRecord(root)) return { fault: `It is JSON, but not GeoJSON. Save it as ${KNOWN}.` };
  const conversion = root['type'] === 'Topology' ? await fromTopojson(root) : fromGeojson(root);
  return 'fault' in conversion ? conversion : { ...conversion, keepsProperties: true };
}
