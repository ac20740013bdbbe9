/** Requests that only an enemy sends to the editor's addresses, over real sockets. */
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { allFiles, opened } from './dataFolder.ts';
import {
  expectNoLeave,
  expectRefusal,
  headFor,
  renamed,
  saveRequest,
  startSavingServer,
  type SavingServer,
} from './savingServer.ts';

const SHORE = 'features/north-shore.geojson';
const FILES = '/atlas/edit/files.json';

let server: SavingServer;

describe('a hostile request', () => {
  let before: Record<string, string>;
  let good: string;

  beforeAll(async () => {
    server = await startSavingServer();
    before = await allFiles(server.dir);
    good = saveRequest(await opened(server.dir, SHORE, renamed('Hostile')));
  });
  afterAll(() => server.close());
  // Whatever was sent: the folder is as it was.
  afterEach(async () => expect(await allFiles(server.dir)).toEqual(before));

  it.each([
    ['from another page', { Origin: 'http://evil.example' }],
    ['from another port', { Origin: 'http://localhost:8080' }],
    ['from the same place by another name', { Origin: 'http://127.0.0.1:5173' }],
    ['from a page of nowhere', { Origin: 'null' }],
    ['from nobody', { Origin: undefined }],
    ['from another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['from the same site', { 'Sec-Fetch-Site': 'same-site' }],
    ['of a person who typed it', { 'Sec-Fetch-Site': 'none' }],
    ['to another name', { Host: 'evil.example' }],
    ['to another name that is its page', { Host: 'evil.example', Origin: 'http://evil.example' }],
    ['to a name of the same computer', { Host: 'x.localhost', Origin: 'http://x.localhost' }],
    ['to a number that is no loopback', { Host: '192.168.1.5', Origin: 'http://192.168.1.5' }],
  ])('%s is refused', async (_, headers) => {
    expectRefusal(await server.ask({ headers, body: good }), 403, 'not-allowed');
  });

  it('with two hosts is refused', async () => {
    const more = `Host: evil.example\r\nConnection: close\r\nContent-Length: ${good.length}`;
    const text = headFor(server.port, more) + good;
    expect(await server.askRaw(text)).toMatch(/^HTTP\/1\.1 40[03] /);
  });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('by %s is refused', async (method) => {
    const answer = await server.ask({ method });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
    expectNoLeave(answer);
  });

  it('is not given leave when another page asks for it', async () => {
    for (const Origin of ['http://localhost:8080', 'http://evil.example']) {
      const headers = { Origin, 'Access-Control-Request-Method': 'POST', 'Sec-Fetch-Site': 'cross-site' };
      expectNoLeave(await server.ask({ method: 'OPTIONS', headers }));
    }
  });

  it.each([
    undefined,
    '',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
    'application/json-patch+json',
    'application/jsonx',
  ])('of type %s is refused', async (type) => {
    const answer = await server.ask({ headers: { 'Content-Type': type }, body: good });
    expectRefusal(answer, 415, 'wrong-type');
  });

  it.each([
    ['nothing', ''],
    ['a part of it', '{"files":[{"path":"ids.txt"'],
    ['something after it', '{"files":[]}{}'],
    ['a form', 'files=x'],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x00)],
    ['brackets without end', '['.repeat(1_000_000)],
    ['many objects', `{"files":[${'{},'.repeat(300_000)}{}]}`],
    ['null', 'null'],
    ['another shape', '{"files":{"ids.txt":""}}'],
    ['no file', '{"files":[]}'],
    ['what every object has', '{"__proto__":{"files":[]},"constructor":{}}'],
  ])('that holds %s is refused', async (_, body) => {
    expectRefusal(await server.ask({ body }), 400, 'bad-request');
  });

  it('with a file twice is refused', async () => {
    const file = await opened(server.dir, SHORE, renamed('Hostile'));
    expectRefusal(await server.ask({ body: saveRequest(file, file) }), 400, 'bad-request');
  });

  it('with too many files is refused', async () => {
    const file = { opened: null, text: '' };
    const files = Array.from({ length: 201 }, (_, index) => ({
      ...file,
      path: `features/x${index}.geojson`,
    }));
    expectRefusal(await server.ask({ body: saveRequest(...files) }), 400, 'bad-request');
  });

  it.each([
    'features/../../x.geojson',
    'features/../atlas.yaml',
    'features/%2e%2e%2f%2e%2e%2fx.geojson',
    '..\\..\\x.geojson',
    'features\\north-shore.geojson',
    '/etc/cron.d/x.geojson',
    'features/x.geojson\0.txt',
    'features/.hidden.geojson',
    'features/North-Shore.geojson',
    'Features/north-shore.geojson',
    'basemap/land.geojson',
    '.git/hooks/pre-commit',
    'package.json',
    // A good name that no list has.
    'features/not-in-the-list.geojson',
    'articles/not-in-the-list.md',
  ])('for %j is refused', async (path) => {
    const good = await opened(server.dir, SHORE, renamed('Hostile'));
    const answer = await server.ask({ body: saveRequest(good, { path, opened: null, text: 'x' }) });
    expectRefusal(answer, 403, 'unknown-path');
  });

  it.each(['/edit/save', '/atlas/edit/save/', '/atlas//edit/save', '/atlas/edit/%73ave', '/atlas/Edit/Save'])(
    'to %s finds nothing',
    async (path) => {
      expect((await server.ask({ path, body: good })).status).toBe(404);
    },
  );

  it('of which only a part comes is dropped', async () => {
    await new Promise<void>((done) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(headFor(server.port, `Content-Length: ${good.length + 10}`) + good, () =>
          socket.destroy(),
        );
      });
      socket.on('close', () => done());
    });
    // The server still answers.
    expectRefusal(await server.ask({ body: 'null' }), 400, 'bad-request');
  });

  it('that is longer than it says is cut there', async () => {
    const answer = await server.askRaw(headFor(server.port, 'Content-Length: 10') + good);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });
});

const [otherAddress] = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal, family }) => !internal && family === 'IPv4')
  .map(({ address }) => address);

it.skipIf(otherAddress === undefined)('another computer is refused, whatever it says', async () => {
  const open = await startSavingServer('0.0.0.0');
  onTestFinished(() => open.close());
  const to = otherAddress ?? '';
  const body = saveRequest(await opened(open.dir, SHORE, renamed('Hostile')));
  expectRefusal(await open.ask({ to, body }), 403, 'not-allowed');
  expectRefusal(await open.ask({ to, method: 'GET', path: FILES }), 403, 'not-allowed');
  // The same from this computer itself.
  expect((await open.ask({ body })).status).toBe(200);
});
