import { Agent, get } from 'node:http';
import { brotliDecompress } from 'node:zlib';
import { promisify } from 'node:util';

/** An answer as it came over the wire. */
export interface Received {
  bytes: number;
  ms: number;
}

/** As many connections as a browser opens to one host. */
const CONNECTIONS = 6;
/** Types that have been compressed beforehand. */
const TEXT = /^text\/|json|xml|javascript/;

const unpack = promisify(brotliDecompress);
/** By address, what was checked once: the same bytes need not be unpacked for every visitor. */
const known = new Map<string, Buffer>();

/** Somebody who comes for the first time, with connections of their own. */
export class Visitor {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** Asks for the page, then for all that it needs. Throws where an answer is not whole. */
  async visit([page = '', ...rest]: readonly string[]): Promise<Received[]> {
    const first = await this.#ask(page);
    return [first, ...(await Promise.all(rest.map((path) => this.#ask(path))))];
  }

  /** Closes the connections. */
  leave(): void {
    this.#agent.destroy();
  }

  #ask(path: string): Promise<Received> {
    const start = performance.now();
    const headers = { 'accept-encoding': 'br' };
    return new Promise((done, fail) => {
      get(this.#url + path, { agent: this.#agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', fail);
        response.on('end', () => {
          const body = Buffer.concat(parts);
          const ms = performance.now() - start;
          const { statusCode, headers: given } = response;
          if (statusCode !== 200) fail(new Error(`${path}: ${statusCode}`));
          else check(path, body, given).then(() => done({ bytes: body.length, ms }), fail);
        });
      }).on('error', fail);
    });
  }
}

/** Throws where a file is not whole, or has not been compressed. */
async function check(path: string, body: Buffer, headers: NodeJS.Dict<string | string[]>): Promise<void> {
  if (Number(headers['content-length']) !== body.length) throw new Error(`${path} is not whole`);
  const before = known.get(path);
  if (before) {
    if (!before.equals(body)) throw new Error(`${path} is another file than before`);
    return;
  }
  if (headers['content-encoding'] === 'br') await unpack(body);
  else if (TEXT.test(String(headers['content-type'])) && body.length > 1000)
    throw new Error(`${path} is not compressed`);
  known.set(path, body);
}
