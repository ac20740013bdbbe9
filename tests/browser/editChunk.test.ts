import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtSite, DIST } from './builtSite.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

/** The files that a page of the site names. */
async function namedIn(page: string): Promise<string[]> {
  const html = await readFile(join(DIST, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="[^"]*\/(assets\/[^"]+)"/g)].map(([, file = '']) => file);
}

it('no page of the reader names or loads a file of the editor', async () => {
  const own = await namedIn('edit/index.html');
  expect(own.filter((file) => /\/edit-.*\.js$/.test(file))).toHaveLength(1);
  const scripts = (await readdir(join(DIST, 'assets'))).filter((file) => /^(?!edit).*\.js$/.test(file));
  const readers = await Promise.all(
    ['app-', 'index-', 'first-', 'geodata-'].map((start) =>
      readFile(join(DIST, 'assets', scripts.find((file) => file.startsWith(start)) ?? ''), 'utf8'),
    ),
  );
  for (const file of own) for (const script of readers) expect(script).not.toContain(file);

  const explorer = await openPage(await sharedBrowser());
  const loaded: string[] = [];
  explorer.page.on('request', (request) => loaded.push(request.url().slice(site.url.length)));
  const [feature = ''] = await readdir(join(DIST, 'features'));
  const [article = ''] = await readdir(join(DIST, 'articles'));
  for (const page of ['', `features/${feature}/`, `articles/${article}/`, 'about/', 'ja/'])
    await explorer.open(site.url + page);
  expect(loaded.filter((file) => own.includes(file))).toEqual([]);
  expect(loaded.some((file) => file.startsWith('assets/app-'))).toBe(true);
});
