/** Shapefiles and zip archives made by hand, sound ones and false ones. */
import { deflateRawSync } from 'node:zlib';
import type { Position } from 'geojson';

/** What `.prj` says for degrees of WGS 84. */
export const WGS84_PRJ =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

/** A `.shp` with one area of these rings, outer ones clockwise. */
export function makeShp(rings: Position[][]): Buffer {
  const positions = rings.flat();
  const record = Buffer.alloc(44 + rings.length * 4 + positions.length * 16);
  record.writeInt32LE(5, 0);
  record.writeInt32LE(rings.length, 36);
  record.writeInt32LE(positions.length, 40);
  let start = 0;
  for (const [index, ring] of rings.entries()) {
    record.writeInt32LE(start, 44 + index * 4);
    start += ring.length;
  }
  for (const [index, [lng, lat]] of positions.entries()) {
    record.writeDoubleLE(lng!, 44 + rings.length * 4 + index * 16);
    record.writeDoubleLE(lat!, 52 + rings.length * 4 + index * 16);
  }
  const header = Buffer.alloc(100);
  header.writeInt32BE(9994, 0);
  header.writeInt32BE((108 + record.length) / 2, 24);
  header.writeInt32LE(1000, 28);
  header.writeInt32LE(5, 32);
  const start8 = Buffer.alloc(8);
  start8.writeInt32BE(1, 0);
  start8.writeInt32BE(record.length / 2, 4);
  return Buffer.concat([header, start8, record]);
}

/** A `.dbf` with one row and the column `id`. */
export function makeDbf(id: string): Buffer {
  const header = Buffer.alloc(65);
  header.writeUInt8(3, 0);
  header.writeUInt32LE(1, 4);
  header.writeUInt16LE(65, 8);
  header.writeUInt16LE(21, 10);
  header.write('id', 32);
  header.write('C', 43);
  header.writeUInt8(20, 48);
  header.writeUInt8(13, 64);
  return Buffer.concat([header, Buffer.from(` ${id.padEnd(20)}\x1a`)]);
}

/** A zip archive; `says` is the unpacked size that its directory gives for every file, where that is not the true one. */
export function makeZip(files: Record<string, Buffer | string>, says?: number, flags = 0): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(says ?? bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    entries.push(entry, Buffer.from(name));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    locals.push(local, Buffer.from(name), packed);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
