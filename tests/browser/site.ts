import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.kml': 'application/vnd.google-earth.kml+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.pbf': 'application/vnd.mapbox-vector-tile',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** A folder served on this machine only. */
export interface Site {
  /** Address of the folder, ending in a slash. */
  url: string;
  /** Bytes of all bodies sent so far, as they went over the wire. */
  bytesSent(): number;
  close(): Promise<void>;
}

export interface SiteOptions {
  /** Where the folder stands on the server, for example `/atlas/`. */
  path?: string;
  /** Text goes out as brotli, as from a good host; for measuring. */
  compress?: boolean;
  /** The port of a site that was there before; any free one where nothing is said. */
  port?: number;
  /** Sent with every answer, as a host is told to. */
  headers?: Record<string, string>;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * Serves a folder as a plain static host does: `index.html` for a folder, a redirect where its slash is missing,
 * `404.html` for what is not there.
 */
export async function serveSite(
  folder: string,
  { path = '/', compress = false, port: wished = 0, headers = {} }: SiteOptions = {},
): Promise<Site> {
  const root = resolve(folder);
  const packed = new Map<string, Buffer>();
  let sent = 0;
  const pack = (answer: Answer, key: string): Answer => {
    const body = packed.get(key) ?? brotliCompressSync(answer.body);
    packed.set(key, body);
    return { ...answer, headers: { ...answer.headers, 'content-encoding': 'br' }, body };
  };
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    void respond(request, response, async (pathname) => {
      const answer = await answerFor(root, path, pathname);
      const text = /^text|json|xml/.test(answer.headers['content-type'] ?? '');
      const final = compress && text ? pack(answer, `${answer.status} ${pathname}`) : answer;
      sent += final.body.length;
      return final;
    });
  });
  await new Promise<void>((done) => server.listen(wished, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${path}`, bytesSent: () => sent, close };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  find: (pathname: string) => Promise<Answer>,
): Promise<void> {
  try {
    const { status, headers, body } = await find(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(status, { ...headers, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
  }
}

async function answerFor(root: string, path: string, pathname: string): Promise<Answer> {
  if (`${pathname}/` === path) return redirect(path);
  const inside = pathname.startsWith(path) ? decode(pathname.slice(path.length)) : null;
  if (inside === null) return notFound(root);
  const file = join(root, inside);
  if (file !== root && !file.startsWith(root + sep)) return notFound(root);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory() && !pathname.endsWith('/')) return redirect(`${pathname}/`);
  const answer = await read(found?.isDirectory() ? join(file, 'index.html') : file, 200);
  if (!answer) return notFound(root);
  // Files named by their content stay as they are: a good host says so.
  const cached: Record<string, string> = inside.startsWith('assets/')
    ? { 'cache-control': 'public, max-age=31536000, immutable' }
    : {};
  return { ...answer, headers: { ...answer.headers, ...cached } };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not an address that any file has: `%` with no code behind it.
    return null;
  }
}

function redirect(location: string): Answer {
  return { status: 301, headers: { location }, body: Buffer.alloc(0) };
}

async function notFound(root: string): Promise<Answer> {
  const plain = { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('Not found') };
  return (await read(join(root, '404.html'), 404)) ?? plain;
}

async function read(file: string, status: number): Promise<Answer | null> {
  const body = await readFile(file).catch(() => null);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return body && { status, headers: { 'content-type': type }, body };
}
