/** The built site under servers with the settings of docs/hosting/. */
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { compressFiles } from '../../src/build/compressFiles.ts';
import { CACHING, EVERYWHERE, UNFRAMED } from '../../src/build/hostHeaders.ts';
import { hostPolicy } from '../../src/build/policy.ts';
import { DIST } from './builtSite.ts';
import { openEditor } from './editorPage.ts';
import { endings } from './endings.ts';
import type { ExplorerPage } from './explorer.ts';
import { openHost } from './hostPage.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { siteScripts } from './siteScripts.ts';
import { ROOT, temporaryFolder } from './siteBuild.ts';
import { installed, startWebServer, type ServerName, type WebServer } from './webServer.ts';

const atEnd = endings();
const SERVERS: ServerName[] = ['nginx', 'caddy'];

/** As much of the site as is asked for. */
const PARTS = [
  'assets',
  'icons',
  'edit',
  'about',
  'cards',
  'index.html',
  '404.html',
  'manifest.webmanifest',
  'offline-worker.js',
  'offline.json',
  'cite.bib',
  'cite.ris',
  'sitemap.xml',
  'robots.txt',
  'features/etorofu',
  'embed/features/etorofu',
  'data/atlas-pack.html',
  'data/atlas.geojson',
  'data/atlas.kml',
  'data/features.csv',
  'data/annotations.jsonld',
];

/** As docs/hosting.md promises; the assets are in the test below. */
const TYPES: Record<string, string> = {
  'about/': 'text/html; charset=utf-8',
  'offline-worker.js': 'text/javascript; charset=utf-8',
  'offline.json': 'application/json',
  'manifest.webmanifest': 'application/manifest+json; charset=utf-8',
  'data/atlas.geojson': 'application/geo+json; charset=utf-8',
  'data/annotations.jsonld': 'application/ld+json; charset=utf-8',
  'data/atlas.kml': 'application/vnd.google-earth.kml+xml; charset=utf-8',
  'data/features.csv': 'text/csv; charset=utf-8',
  'cite.bib': 'application/x-bibtex; charset=utf-8',
  'cite.ris': 'application/x-research-info-systems; charset=utf-8',
  'robots.txt': 'text/plain; charset=utf-8',
  'icons/atlas-192.png': 'image/png',
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as a browser would; nothing is unpacked. */
function ask(
  url: string,
  headers: Record<string, string> = { 'accept-encoding': 'gzip, deflate, br, zstd' },
): Promise<Answer> {
  return new Promise((done, fail) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

let root: string;
/** A folder with the same site in `atlas/`, for one that has a path of its own. */
let above: string;

beforeAll(async () => {
  [root, above] = [await temporaryFolder(atEnd), await temporaryFolder(atEnd)];
  for (const part of PARTS) {
    await mkdir(dirname(join(root, part)), { recursive: true });
    await cp(join(DIST, part), join(root, part), { recursive: true });
  }
  await compressFiles(root, 5);
  await symlink(root, join(above, 'atlas'));
});

const scripts = await siteScripts();

describe.each(SERVERS)('the site under %s', (name) => {
  describe.skipIf(!installed(name))(installed(name) ? 'as it is installed' : '(it is not installed)', () => {
    let server: WebServer;
    beforeAll(async () => void (server = await startWebServer(name, root)));
    afterAll(() => server.close());

    const file = (path: string) => readFile(join(root, path.replace(/(^|\/)$/, '$1index.html')));
    const at = (path: string, headers?: Record<string, string>) => ask(server.url + path, headers);

    it.each(['', 'assets', 'data/atlas.geojson', 'data/atlas.kml', 'data/annotations.jsonld'])(
      'sends /%s as it was compressed, to those who can read it',
      async (wished) => {
        const path =
          wished === 'assets'
            ? `assets/${readdirSync(join(DIST, 'assets')).find((each) => /^app-.*js$/.test(each)) ?? ''}`
            : wished;
        const [plain, brotli, gzip] = await Promise.all([
          at(path, {}),
          at(path),
          at(path, { 'accept-encoding': 'gzip' }),
        ]);
        const content = await file(path);
        expect(plain.headers['content-encoding']).toBeUndefined();
        expect(plain.body.equals(content)).toBe(true);
        expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
        expect(brotliDecompressSync(brotli.body).equals(content)).toBe(true);
        expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
        expect(gunzipSync(gzip.body).equals(content)).toBe(true);
        expect(brotli.headers['content-type']).toBe(plain.headers['content-type']);
      },
    );

    it('names the type of every file', async () => {
      for (const [path, type] of Object.entries(TYPES)) {
        const types = [
          (await at(path)).headers['content-type'],
          (await at(path, {})).headers['content-type'],
        ];
        // Caddy leaves the letters of JSON out, which is UTF-8 by its own rules.
        expect([path, ...types.map((each) => each?.replace(/^(application\/json);.*/, '$1'))]).toEqual([
          path,
          type,
          type,
        ]);
      }
    });

    it('lets a device keep what is named by its content, and asks again for all else', async () => {
      for (const asset of readdirSync(join(DIST, 'assets')))
        expect((await at(`assets/${asset}`)).headers['cache-control']).toBe(CACHING.named);
      for (const path of ['', 'about/', 'offline-worker.js', 'data/atlas.geojson']) {
        const { headers } = await at(path);
        expect(headers['cache-control']).toBe(CACHING.others);
        const again = await at(path, { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' });
        expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
      }
    });

    it('says what the policy is, and which pages may stand in a frame', async () => {
      for (const path of ['', 'edit/', 'data/atlas.geojson', 'nowhere/', `embed/features/etorofu/`]) {
        const { headers } = await at(path);
        for (const [header, value] of Object.entries(EVERYWHERE))
          expect([path, headers[header.toLowerCase()]]).toEqual([path, value]);
        const policies = [hostPolicy(scripts), ...(path.startsWith('embed/') ? [] : [UNFRAMED])];
        expect([path, headers['content-security-policy']]).toEqual([path, policies.join(', ')]);
      }
    });

    it('leads to the folder, and shows the page for unknown addresses', async () => {
      const [moved, missing, asset] = await Promise.all([
        at('about'),
        at('features/atlantis/'),
        at('assets/gone-12345678.js'),
      ]);
      expect([301, 308]).toContain(moved.status);
      expect(moved.headers.location).toMatch(/^(http:\/\/[\d.:]+)?\/about\/$/);
      for (const answer of [missing, asset]) {
        expect(answer.status).toBe(404);
        expect(answer.headers).toMatchObject({
          'cache-control': CACHING.others,
          'content-type': 'text/html; charset=utf-8',
        });
        expect(brotliDecompressSync(answer.body).equals(await file('404.html'))).toBe(true);
      }
    });

    it('gives a part of a file', async () => {
      const { status, headers, body } = await at('data/atlas.geojson', { range: 'bytes=100-199' });
      const content = await file('data/atlas.geojson');
      expect(status).toBe(206);
      expect(headers['content-range']).toBe(`bytes 100-199/${content.length}`);
      expect(body.equals(content.subarray(100, 200))).toBe(true);
    });

    it('does the same under a path', async () => {
      const other = await startWebServer(name, above, '/atlas');
      try {
        const [page, missing, moved] = await Promise.all(
          ['about/', 'nowhere', 'about'].map((path) => ask(other.url + path)),
        );
        expect(brotliDecompressSync(page!.body).equals(await file('about/'))).toBe(true);
        expect(missing!.status).toBe(404);
        expect(brotliDecompressSync(missing!.body).equals(await file('404.html'))).toBe(true);
        expect(moved!.headers.location).toMatch(/^(http:\/\/[\d.:]+)?\/atlas\/about\/$/);
        const [asset = ''] = readdirSync(join(DIST, 'assets'));
        expect((await ask(`${other.url}assets/${asset}`)).headers['cache-control']).toBe(CACHING.named);
      } finally {
        await other.close();
      }
    });

    it('has pages, workers, pack and embeds that a browser has nothing to say against', async () => {
      // Whole, so that a device can keep it; workers have the policy that the server sends.
      const whole = await startWebServer(name, DIST);
      onTestFinished(() => whole.close());
      const explorer = await visit(`${whole.url}features/etorofu/`);
      const { page } = explorer;
      await page.evaluate(() => localStorage.setItem('passage-atlas:offline', 'Sat Apr 29 2017'));
      await page.reload();
      await page.evaluate(async () => navigator.serviceWorker.ready);
      await page.goto(`${whole.url}data/atlas-pack.html`);
      await page.locator('html[data-map="svg"]').waitFor({ state: 'attached' });
      await openEditor(page, `${whole.url}edit/`);
      await page
        .locator('header input[type=file]')
        .setInputFiles(join(ROOT, 'tests/fixtures/import/tern-island.kml'));
      await page.getByRole('dialog').getByText('Tern Island').first().waitFor();
      const host = await openHost(`${whole.url}embed/features/etorofu/`, { sandbox: 'allow-scripts' });
      expect(await host.frame.evaluate(() => window.origin)).toBe('null');
      expect(explorer.faults.list()).toEqual([]);
    });
  });
});

async function visit(address: string): Promise<ExplorerPage> {
  const explorer = await openPage(await sharedBrowser());
  await explorer.open(address);
  await explorer.readPopup();
  return explorer;
}
