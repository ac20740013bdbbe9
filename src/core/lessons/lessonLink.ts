/**
 * A whole lesson in the hash of an address: `#lesson=<length of the data>.<data>`, the data being the lesson as JSON,
 * compressed (RFC 1951) and written in base64url (RFC 4648, 5). The length tells a link that was cut short.
 */
import { formatLesson, parseLesson, type LessonFault, type SentLesson } from './lessonForm.ts';
import type { Lesson } from './lessonModel.ts';

const START = '#lesson=';
/** Longer links are not read (characters): 60 steps of a page each, compressed, are shorter. */
const LONGEST_READ = 200_000;
/** Longer links are not made: many programs that people share links with cut them (characters). */
export const LONGEST_LINK = 16_000;
/** More than this is not taken out of a link (bytes): 60 steps with all texts as long as they may be are less. */
const MOST_BYTES = 2_500_000;

/** True where a hash means to hold a lesson. */
export function isLessonHash(hash: string): boolean {
  return hash.startsWith(START);
}

/** The hash for a lesson; `atlas` is the title of the atlas that it speaks of. */
export async function formatLessonHash(lesson: Lesson, atlas: string): Promise<string> {
  const bytes = new TextEncoder().encode(formatLesson(lesson, atlas));
  const data = toBase64(await passThrough(bytes, new CompressionStream('deflate-raw'), Infinity));
  return `${START}${data.length}.${data}`;
}

/** Reads the hash of an address. Nothing in it is trusted. */
export async function parseLessonHash(hash: string): Promise<SentLesson | LessonFault> {
  if (!isLessonHash(hash)) return 'no-lesson';
  if (hash.length > LONGEST_READ) return 'too-long';
  const [, length = '', data = ''] = /^#lesson=(\d{1,7})\.([\w-]*)$/.exec(hash) ?? [];
  if (length === '' || data.length !== Number(length)) return 'cut';
  const bytes = fromBase64(data);
  try {
    const plain = await passThrough(bytes, new DecompressionStream('deflate-raw'), MOST_BYTES);
    return parseLesson(new TextDecoder('utf-8', { fatal: true }).decode(plain));
  } catch (error) {
    return error instanceof TooLong ? 'too-long' : 'cut';
  }
}

class TooLong extends Error {}

/** What comes out of a stream for these bytes. Throws `TooLong` as soon as it is more than `most`, and what the stream throws. */
async function passThrough(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter();
  // Its failure is that of the reader too, which is waited for.
  const written = writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => undefined);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new TooLong();
    }
    chunks.push(value);
  }
  await written;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3);
    const bits = (a << 16) | (b << 8) | c;
    const digits = Math.min(3, bytes.length - index) + 1;
    for (let digit = 0; digit < digits; digit += 1) text += DIGITS[(bits >> (18 - 6 * digit)) & 63] ?? '';
  }
  return text;
}

/** Whoever calls this has seen that there are only digits in it. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const digit of text) {
    bits = ((bits << 6) | DIGITS.indexOf(digit)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 255;
    at += 1;
  }
  return bytes;
}
