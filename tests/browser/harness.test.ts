import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openPage, sharedBrowser } from './openPage.ts';
import { serveSite, type Site } from './site.ts';

const FOREIGN = 'http://example.org/tile.png';

const PAGES: Record<string, string> = {
  'index.html': '<!doctype html><title>Clean</title><p>Clean</p>',
  'console.html': '<!doctype html><script>console.error("the map is upset")</script>',
  'throws.html': '<!doctype html><script>setTimeout(() => { throw new Error("unplanned") })</script>',
  'foreign.html': `<!doctype html><script>fetch("${FOREIGN}").catch(() => { document.title = "done" })</script>`,
  'worker.html':
    '<!doctype html><script>new Worker("worker.js").onmessage = () => { document.title = "done" }</script>',
  'worker.js': `fetch("${FOREIGN}").catch(() => postMessage("done"))`,
  'webgl.html': '<!doctype html><canvas></canvas>',
  'signal.html':
    '<!doctype html><script>setTimeout(() => { document.documentElement.dataset.map = location.hash.slice(1) }, 50)</script>',
  '404.html': '<!doctype html><title>Not here</title>',
  'features/x/index.html': '<!doctype html><title>X</title>',
};

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harness-'));
  for (const [name, text] of Object.entries(PAGES)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    // An empty icon, or the browser asks for one that is not there.
    await writeFile(
      join(folder, name),
      text.replace('<!doctype html>', '<!doctype html><link rel="icon" href="data:,">'),
    );
  }
  site = await serveSite(folder, { path: '/atlas/' });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the guards of a page', () => {
  it.each([
    ['console.html', /console error: the map is upset/],
    ['throws.html', /page error: unplanned/],
    ['foreign.html', /request to another host: http:\/\/example\.org/],
    ['worker.html', /request to another host: http:\/\/example\.org/],
    ['missing.html', /console error: Failed to load resource.*404/],
  ])('report %s', async (name, fault) => {
    const { page, faults } = await openPage(await sharedBrowser(), {
      expected: [fault, /ERR_NAME_NOT_RESOLVED/],
    });
    await page.goto(site.url + name);
    await expect.poll(() => faults.list().join('\n')).toMatch(fault);
  });

  it('let no fault pass that was not expected', async () => {
    const { page, faults } = await openPage(await sharedBrowser(), { expected: [/the map is upset/] });
    await page.goto(`${site.url}console.html`);
    await expect.poll(() => faults.list()).toHaveLength(1);
    expect(() => faults.check()).not.toThrow();
  });

  it('stay silent on a clean page', async () => {
    const { page, faults } = await openPage(await sharedBrowser());
    await page.goto(site.url);
    expect(await page.title()).toBe('Clean');
    expect(faults.list()).toEqual([]);
  });
});

describe('the browser', () => {
  it('has WebGL 2 in the run with it, and none in the run without', async () => {
    const { page } = await openPage(await sharedBrowser());
    await page.goto(`${site.url}webgl.html`);
    const context = await page.evaluate(() => document.querySelector('canvas')?.getContext('webgl2') ?? null);
    expect(context !== null).toBe(inject('renderer') === 'gl');
  });

  it('is waited for by the page’s own signal', async () => {
    const renderer = inject('renderer');
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(`${site.url}signal.html#${renderer}`);
    expect(await explorer.page.locator('html').getAttribute('data-map')).toBe(renderer);
  });
});

describe('the server', () => {
  it.each([
    ['', 200, 'text/html; charset=utf-8'],
    ['worker.js', 200, 'text/javascript; charset=utf-8'],
    ['features/x/', 200, 'text/html; charset=utf-8'],
    ['features/', 404, 'text/html; charset=utf-8'],
    ['nothing', 404, 'text/html; charset=utf-8'],
    ['%2e%2e/%2e%2e/etc/passwd', 404, 'text/html; charset=utf-8'],
    ['%', 404, 'text/html; charset=utf-8'],
    ['../', 404, 'text/html; charset=utf-8'],
  ])('answers %j with %i', async (path, status, type) => {
    const answer = await fetch(site.url + path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
  });

  it.each(['features/x', ''])('sends a folder without its slash (%j) to the one with it', async (path) => {
    const answer = await fetch((site.url + path).replace(/\/$/, ''), { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/atlas/${path}${path && '/'}`]);
  });
});
