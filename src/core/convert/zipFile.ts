/** Files of a zip archive. Sizes are looked at before anything is unpacked, and held to while it is. */
import type { Fault } from './conversion.ts';

/** A file of an archive, still packed. */
export interface ZipEntry {
  name: string;
  method: number;
  packed: Uint8Array;
  /** Bytes when unpacked, as the archive says. */
  size: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** An archive can have a comment of this length behind its directory. */
const MAX_COMMENT = 0xffff;
/** A shapefile is a handful of files. */
const MAX_ENTRIES = 1000;

const BROKEN: Fault = { fault: 'The zip archive is broken or was cut off. Make it again.' };

/** The files that an archive lists, in its order. */
export function readZip(bytes: Uint8Array): { entries: ZipEntry[] } | Fault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return BROKEN;
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES)
    return { fault: `The zip archive holds ${count} files. Pack one shapefile alone.` };
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) return BROKEN;
    const nameLength = view.getUint16(at + 28, true);
    const entry = readEntry(bytes, view, at, nameLength);
    if (!entry) return BROKEN;
    if ((view.getUint16(at + 8, true) & 1) === 1)
      return { fault: 'The zip archive is locked with a password. Make it again without one.' };
    entries.push(entry);
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { entries };
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_MARK) return at;
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry | null {
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL_MARK) return null;
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + view.getUint32(at + 20, true);
  if (end > bytes.length) return null;
  const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    packed: bytes.subarray(start, end),
    size: view.getUint32(at + 24, true),
  };
}

/** Unpacks one file; a fault where it is broken, or turns out longer than the archive says. */
export async function unpack({
  name,
  method,
  packed,
  size,
}: ZipEntry): Promise<{ bytes: Uint8Array } | Fault> {
  if (method === 0) return packed.length === size ? { bytes: packed } : BROKEN;
  if (method !== 8)
    return { fault: `"${name}" is packed in a way that is not read. Make the zip archive again.` };
  const bytes = new Uint8Array(size);
  let at = 0;
  const reader = new Blob([packed.slice()])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (at + next.value.length > size) {
        await reader.cancel();
        return BROKEN;
      }
      bytes.set(next.value, at);
      at += next.value.length;
    }
  } catch {
    return BROKEN;
  }
  return at === size ? { bytes } : BROKEN;
}
