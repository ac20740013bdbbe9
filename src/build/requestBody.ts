/** The body of a request, as far as it may be read. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long (ms) the rest of a body that is too large is still taken and dropped. */
const LINGER_MS = 1000;

/**
 * The bytes of a body; `too-large` as soon as there are more than `most`, or are said to be; `cut-off` where the
 * connection ends first.
 */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer | 'too-large' | 'cut-off'> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve('too-large');
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (result: Buffer | 'too-large' | 'cut-off') => {
      request.off('data', take).off('end', whole).off('close', cutOff);
      done(result);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) end('too-large');
      else chunks.push(chunk);
    };
    const whole = () => end(Buffer.concat(chunks));
    const cutOff = () => end('cut-off');
    request.on('data', take).on('end', whole).on('close', cutOff);
  });
}

/**
 * Ends a connection whose request is still being sent, once its answer is written. Closed at once, it would take the
 * answer with it: the sender would only see that it broke.
 */
export function closeAfterAnswer(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request;
  const timer = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once('close', () => clearTimeout(timer));
  request.once('end', () => response.end()).resume();
}

/**
 * A JSON text as a value; undefined where it is none, or where more than `most` characters stand outside of the texts in
 * it: some megabytes of nothing but brackets become a value that fills the memory.
 */
export function parseSmallJson(bytes: Uint8Array, most: number): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return countOutsideTexts(text, most) > most ? undefined : JSON.parse(text);
  } catch {
    // Neither a wrong byte nor wrong JSON has a better answer than that it is wrong.
    return undefined;
  }
}

/** How many characters stand outside quotation marks; the count ends after `most`. */
function countOutsideTexts(json: string, most: number): number {
  let count = 0;
  for (let at = 0; at < json.length && count <= most; at += 1) {
    if (json[at] === '"') at = endOfText(json, at);
    else count += 1;
  }
  return count;
}

/** Where the quotation mark is that closes the text which begins at `start`. */
function endOfText(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '\\') at += 1;
    else if (json[at] === '"') return at;
  }
  return json.length;
}
