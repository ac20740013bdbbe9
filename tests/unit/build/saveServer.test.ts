/** The editor's addresses under the dev server. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readGeodataFiles } from '../../../src/build/geodataFiles.ts';
import { geodataPlugin } from '../../../src/build/geodataPlugin.ts';
import { GeodataState } from '../../../src/build/geodataState.ts';
import { parseFilesJson, parseSaveAnswer } from '../../../src/core/saving.ts';
import { allFiles, opened } from './dataFolder.ts';
import {
  expectNoLeave,
  expectRefusal,
  renamed,
  saveRequest,
  startSavingServer,
  type Answered,
  type SavingServer,
} from './savingServer.ts';

const SHORE = 'features/north-shore.geojson';
const ISLAND = 'features/tern-island.geojson';
const FILES = '/atlas/edit/files.json';

const parsed = ({ status, body }: Answered) => parseSaveAnswer(status, JSON.parse(body));

let server: SavingServer;

describe('saving', () => {
  beforeEach(async () => void (server = await startSavingServer()));
  afterEach(() => server.close());

  it('writes and says what is on disk', async () => {
    const file = await opened(server.dir, SHORE, (text) =>
      JSON.stringify(JSON.parse(renamed('Far Shore')(text))),
    );
    const answer = await server.ask({ body: saveRequest(file) });
    const text = await readFile(join(server.dir, SHORE), 'utf8');
    expect(text).toContain('    "name:en": "Far Shore",\n');
    expect(parsed(answer)).toEqual({ outcome: 'saved', saved: [{ path: SHORE, text }] });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expectNoLeave(answer);
  });

  it.each([
    ['by number', (port: number) => `127.0.0.1:${port}`],
    ['by name', (port: number) => `localhost:${port}`],
    ['by the newer number', (port: number) => `[::1]:${port}`],
    ['through another port', () => 'localhost:1234'],
  ])('works on this computer %s', async (_, hostOf) => {
    const host = hostOf(server.port);
    const headers = {
      Host: host,
      Origin: `http://${host}`,
      'Content-Type': 'Application/JSON; charset=utf-8',
    };
    const body = saveRequest(await opened(server.dir, SHORE, renamed('Far Shore')));
    expect((await server.ask({ headers, body })).status).toBe(200);
  });

  it('repaints the map of every open page', async () => {
    const updated = new Promise<unknown>((done) => {
      vi.spyOn(server.vite.ws, 'send').mockImplementation((event: unknown, data?: unknown) => {
        if (event === 'geodata:update') done(data);
      });
    });
    const body = saveRequest(await opened(server.dir, SHORE, renamed('Far Shore')));
    expect((await server.ask({ body })).status).toBe(200);
    expect(JSON.stringify(await updated)).toContain('Far Shore');
  });

  it('says what is on disk where that has changed, and writes nothing', async () => {
    const files = [
      await opened(server.dir, ISLAND, renamed('Mine')),
      await opened(server.dir, SHORE, renamed('Mine')),
    ];
    await writeFile(join(server.dir, SHORE), 'theirs');
    const before = await allFiles(server.dir);
    const answer = await server.ask({ body: saveRequest(...files) });
    expect(answer.status).toBe(409);
    expect(parsed(answer)).toEqual({ outcome: 'conflict', conflicts: [{ path: SHORE, text: 'theirs' }] });
    expectNoLeave(answer);
    expect(await allFiles(server.dir)).toEqual(before);
  });

  it('lets one of many at once win, and tells the others', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `Shore ${index}`);
    const bodies = await Promise.all(
      names.map(async (name) =>
        saveRequest(
          await opened(server.dir, SHORE, renamed(name)),
          await opened(server.dir, ISLAND, renamed(name)),
        ),
      ),
    );
    const answers = await Promise.all(bodies.map((body) => server.ask({ body })));
    const winner = answers.findIndex(({ status }) => status === 200);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...names.slice(1).map(() => 409)]);
    for (const path of [SHORE, ISLAND])
      expect(await readFile(join(server.dir, path), 'utf8')).toContain(`"name:en": "Shore ${winner}"`);
  });

  it('goes on after one that failed by a fault of ours', async () => {
    const body = saveRequest(await opened(server.dir, SHORE, renamed('Far Shore')));
    vi.spyOn(GeodataState.prototype, 'tidy').mockImplementationOnce(() => {
      throw new TypeError('ours');
    });
    expect((await server.ask({ body })).status).toBe(500);
    expect((await server.ask({ body })).status).toBe(200);
  });
});

describe('the texts of the folder', () => {
  beforeAll(async () => void (server = await startSavingServer()));
  afterAll(() => server.close());

  it('are given as they are on disk', async () => {
    await writeFile(join(server.dir, SHORE), 'new');
    const answer = await server.ask({ method: 'GET', path: FILES, headers: { Origin: undefined } });
    expect(parseFilesJson(JSON.parse(answer.body))).toEqual(await readGeodataFiles(server.dir));
    expect(parseFilesJson(JSON.parse(answer.body))?.get(SHORE)).toBe('new');
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': /json/ });
    expectNoLeave(answer);
  });

  it('have a head', async () => {
    const answer = await server.ask({ method: 'HEAD', path: FILES });
    expect([answer.status, answer.body]).toEqual([200, '']);
  });

  it.each([
    ['another page', { Origin: 'http://localhost:8080' }],
    ['another site', { Origin: undefined, 'Sec-Fetch-Site': 'cross-site' }],
    ['another name', { Host: 'evil.example', Origin: undefined }],
  ])('are not given to %s', async (_, headers) => {
    expectRefusal(await server.ask({ method: 'GET', path: FILES, headers }), 403, 'not-allowed');
  });

  it('cannot be written there', async () => {
    const answer = await server.ask({ path: FILES, body: '{}' });
    expectRefusal(answer, 405, 'wrong-method');
    expect(answer.headers.allow).toBe('GET, HEAD');
  });
});

it('the built site has none of this', async () => {
  const folder = await startSavingServer();
  onTestFinished(() => folder.close());
  const site = await preview({
    configFile: false,
    root: folder.dir,
    build: { outDir: folder.dir },
    logLevel: 'silent',
    plugins: [geodataPlugin(new GeodataState(folder.dir))],
    preview: { host: '127.0.0.1', port: 0 },
  });
  onTestFinished(() => site.close());
  const url = site.resolvedUrls?.local[0] ?? '';
  const body = saveRequest(await opened(folder.dir, SHORE, renamed('Hostile')));
  const before = await allFiles(folder.dir);
  const headers = { 'Content-Type': 'application/json', Origin: new URL(url).origin };
  const answer = await fetch(`${url}edit/save`, { method: 'POST', headers, body });
  expect(answer.status).toBe(404);
  expect(await allFiles(folder.dir)).toEqual(before);
  expect((await fetch(`${url}edit/files.json`)).status).toBe(404);
});
