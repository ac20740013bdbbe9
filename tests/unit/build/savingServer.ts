/** The dev server with a data folder of its own, spoken to over real sockets. */
import { rm } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createServer, type ViteDevServer } from 'vite';
import { geodataPlugin } from '../../../src/build/geodataPlugin.ts';
import { GeodataState } from '../../../src/build/geodataState.ts';
import type { FileToSave } from '../../../src/core/saving.ts';
import { copyAtlas } from './dataFolder.ts';

/** The path of the fixture's address. */
const BASE = '/atlas/';

/** What came back. */
export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What to send; what is not said is as the editor sends it. */
export interface Sent {
  method?: string;
  path?: string;
  /** Undefined takes one away. */
  headers?: OutgoingHttpHeaders;
  body?: string | Uint8Array;
  /** Address of the server; this computer's own where nothing is said. */
  to?: string;
}

/** A dev server for the tests of a file. */
export interface SavingServer {
  dir: string;
  port: number;
  vite: ViteDevServer;
  /** Sends a request as the editor does, but for what is said. */
  ask(sent: Sent): Promise<Answered>;
  /** Sends bytes as they are, and gives everything that comes back until the server closes the connection. */
  askRaw(text: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts it on a copy of the good atlas. `host` may be every address of this computer. */
export async function startSavingServer(host = '127.0.0.1'): Promise<SavingServer> {
  const dir = await copyAtlas();
  const vite = await createServer({
    configFile: false,
    root: dir,
    cacheDir: join(dir, '.vite'),
    appType: 'custom',
    logLevel: 'silent',
    plugins: [geodataPlugin(new GeodataState(dir))],
    optimizeDeps: { noDiscovery: true },
    // Vite's own check of the host is not the one that is tested.
    server: { host, port: 0, allowedHosts: true },
  });
  await vite.listen();
  const { port } = vite.httpServer?.address() as AddressInfo;
  return {
    dir,
    port,
    vite,
    ask: (sent) => ask(port, sent),
    askRaw: (text) => askRaw(port, text),
    async close() {
      await vite.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Sends one request and takes the answer, also where it comes before everything was sent. */
function ask(port: number, sent: Sent): Promise<Answered> {
  const { method = 'POST', path = `${BASE}edit/save`, body, to = '127.0.0.1' } = sent;
  const origin = `http://localhost:${port}`;
  const usual = { Host: `localhost:${port}`, Origin: origin, 'Sec-Fetch-Site': 'same-origin' };
  const type = method === 'POST' ? { 'Content-Type': 'application/json' } : {};
  const given = Object.entries({ ...usual, ...type, ...sent.headers });
  const headers = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  return new Promise((done, failed) => {
    const asking = request({ host: to, port, method, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('error', failed);
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    asking.on('error', failed);
    asking.end(body);
  });
}

function askRaw(port: number, text: string): Promise<string> {
  return new Promise((done, failed) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (part) => (answer += String(part)));
    socket.on('error', failed);
    socket.on('close', () => done(answer));
  });
}

/** The answer says why nothing was done. */
export function expectRefusal(answer: Answered, status: number, error: string): void {
  expect({ status: answer.status, ...JSON.parse(answer.body) }).toMatchObject({ status, error });
  expectNoLeave(answer);
}

/** Nothing tells a browser that another page may read this. */
export function expectNoLeave({ headers }: Answered): void {
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
}

/** A request as JSON. */
export function saveRequest(...files: FileToSave[]): string {
  return JSON.stringify({ files });
}

/** A feature's text with another English name. */
export function renamed(name: string): (text: string) => string {
  return (text) => text.replace(/"name:en": ".*"/, `"name:en": "${name}"`);
}

/** The first lines of a request that the server would take, with more of them, up to the empty one. */
export function headFor(port: number, more: string): string {
  const lines = [
    'POST /atlas/edit/save HTTP/1.1',
    `Host: localhost:${port}`,
    `Origin: http://localhost:${port}`,
    'Content-Type: application/json',
    more,
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}
