/** Numbers in a shapefile that make its reader go round and round, or in circles, when they are wrong. */

const HEADER_LENGTH = 100;
/** Lines and areas, also with heights or measures: their records list where each part begins. */
const WITH_PARTS = new Set([3, 5, 13, 15, 23, 25]);
const WITH_POINTS = new Set([8, 18, 28]);

/** True where every record of a `.shp` lies in the file, and its parts in the record. */
export function hasSoundRecords(shp: DataView): boolean {
  let at = HEADER_LENGTH;
  while (at + 8 <= shp.byteLength) {
    const length = shp.getInt32(at + 4) * 2;
    if (length < 0 || at + 8 + length > shp.byteLength) return false;
    if (length >= 4 && !isSoundRecord(new DataView(shp.buffer, shp.byteOffset + at + 8, length)))
      return false;
    at += 8 + length;
  }
  return true;
}

function isSoundRecord(record: DataView): boolean {
  const type = record.getInt32(0, true);
  if (WITH_POINTS.has(type)) return record.byteLength >= 40 && fits(record, 40, 0, record.getInt32(36, true));
  if (!WITH_PARTS.has(type)) return true;
  if (record.byteLength < 44) return false;
  const parts = record.getInt32(36, true);
  const points = record.getInt32(40, true);
  return fits(record, 44, parts, points) && isAscending(record, parts, points);
}

function fits(record: DataView, start: number, parts: number, points: number): boolean {
  return parts >= 0 && points >= 0 && start + parts * 4 + points * 16 <= record.byteLength;
}

function isAscending(record: DataView, parts: number, points: number): boolean {
  let before = 0;
  for (let index = 0; index < parts; index += 1) {
    const start = record.getInt32(44 + index * 4, true);
    if (start < before || start > points) return false;
    before = start;
  }
  return true;
}

/** True where a `.dbf` is as long as its rows need, and has no more of them than there are shapes: a few bytes can state any number. */
export function hasSoundRows(dbf: DataView, shapes: number): boolean {
  if (dbf.byteLength < 33) return false;
  const rows = dbf.getUint32(4, true);
  const rowLength = dbf.getUint16(10, true);
  return rowLength > 0 && rows <= shapes && dbf.getUint16(8, true) + rows * rowLength <= dbf.byteLength + 1;
}
