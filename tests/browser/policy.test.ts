/** Every kind of page under its policy, with something done on it; `openPage` fails where one violation is reported. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { DIST, PACK } from './builtSite.ts';
import { linesInSight, openEditor, showPane, showText } from './editorPage.ts';
import type { ExplorerPage } from './explorer.ts';
import { openHost } from './hostPage.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { serveSite, type Site } from './site.ts';

let site: Site;
// As docs/hosting.md tells hosts.
beforeAll(
  async () => void (site = await serveSite(DIST, { headers: { 'access-control-allow-origin': '*' } })),
);
afterAll(() => site.close());
/** What makes no difference to who draws. With WebGL, all other tests meet the policies too: `openPage` watches there as well. */
const above = it.skipIf(inject('renderer') === 'gl');

/** One of each kind, and below a folder that is not there. */
const KINDS = {
  home: '',
  'another language': 'ja/',
  'former address': 'features/iturup/',
  article: 'articles/putin-abe-moscow-2018/',
  passage: 'articles/putin-abe-moscow-2018/islands-named/',
  lessons: 'lessons/',
  lesson: 'lessons/moscow-talks-2018/',
  quiz: 'quiz/',
  handout: 'handout/',
  data: 'data/',
  about: 'about/',
  embed: 'embed/articles/putin-abe-moscow-2018/',
  unknown: 'features/atlantis/deep/down/',
};

async function open(path: string, expected: RegExp[] = []): Promise<ExplorerPage> {
  const explorer = await openPage(await sharedBrowser(), { expected });
  await explorer.open(site.url + path);
  return explorer;
}

async function download(explorer: ExplorerPage, button: RegExp): Promise<string> {
  const [file] = await Promise.all([
    explorer.page.waitForEvent('download'),
    explorer.page.getByRole('button', { name: button }).click(),
  ]);
  return file.suggestedFilename();
}

above('every kind of page keeps to its policy', async () => {
  const explorer = await openPage(await sharedBrowser(), { expected: [/status of 404/] });
  const { page } = explorer;
  for (const [kind, path] of Object.entries(KINDS)) {
    if (kind === 'handout') await page.goto(site.url + path, { waitUntil: 'networkidle' });
    else await explorer.open(site.url + path);
    await page.locator('h1').first().waitFor();
    const policies = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .evaluateAll((all) => all.map((meta) => meta.getAttribute('content')));
    expect([kind, policies]).toEqual([
      kind,
      [expect.stringMatching(/script-src 'self'(?: 'sha256-[^']+'){2};.*require-trusted-types-for 'script'/)],
    ]);
  }
});

it('a feature is searched for, shown, measured, shared and saved as a picture', async () => {
  const explorer = await open('features/etorofu/#map=6/44/146');
  const { page } = explorer;
  await explorer.readPopup();
  await page.keyboard.press('/');
  await page.getByRole('combobox').pressSequentially('シコタン');
  await page.getByRole('option').first().click();
  await explorer.isAt('/features/shikotan/');
  await page.getByText('Map options').click();
  await explorer.redrawing(() => page.getByRole('radio', { name: 'Japan' }).first().click());
  await page.getByRole('button', { name: 'Measure' }).click();
  await page.locator('.measure section').getByRole('status').waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await page.locator('body').press('s');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.locator('summary', { hasText: 'QR code' }).click();
  await dialog.getByRole('img', { name: /features\/shikotan/ }).waitFor();
  await dialog.locator('summary', { hasText: 'Cite' }).click();
  await dialog.locator('summary', { hasText: 'Data and pictures' }).click();
  expect(await download(explorer, /PNG/)).toMatch(/\.png$/);
  expect(await download(explorer, /SVG/)).toMatch(/\.svg$/);
  await dialog.locator('summary', { hasText: 'Put into another page' }).click();
  await dialog.getByText('Preview', { exact: true }).click();
  await page.frameLocator('iframe').locator('html[data-map]').waitFor({ state: 'attached' });
});

it('an embed in a sandbox has its map', async () => {
  const host = await openHost(`${site.url}embed/features/etorofu/`, { sandbox: 'allow-scripts' });
  expect(await host.frame.evaluate(() => window.origin)).toBe('null');
});

above('the editor shows map, form, text, issues and changes, and asks what a new place needs', async () => {
  const { page } = await openPage(await sharedBrowser());
  await openEditor(page, `${site.url}edit/?feature=shikotan`);
  await showPane(page, 'form');
  await page.getByLabel('Name in English', { exact: true }).fill('Shikotan Shima');
  await showText(page);
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('[1');
  expect((await linesInSight(page)).join()).toBe('[1]');
  await page.keyboard.press('Control+z');
  await showPane(page, 'issues');
  await showPane(page, 'changes');
  await page.getByText('Shikotan Shima').first().waitFor();
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByText('New place').first().click();
  await page.getByRole('dialog').getByLabel('Name in English').fill('Cape Gull');
});

above('the lesson pack runs from a disk under its own', async () => {
  const explorer = await openPage(await sharedBrowser());
  await explorer.open(PACK);
  const { page } = explorer;
  await explorer.entry('etorofu').click();
  await explorer.readPopup();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox').pressSequentially('シコタン');
  await page.getByRole('option').first().click();
  await page.locator('body').press('s');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.locator('summary', { hasText: 'Data and pictures' }).click();
  expect(await download(explorer, /PNG/)).toMatch(/\.png$/);
});

/** What a page must not do, and what the report says of it. */
const BREACHES: [RegExp, () => unknown][] = [
  [
    /require-trusted-types-for forbids trusted-types-sink "HTMLScriptElement text/,
    () => {
      const script = document.createElement('script');
      script.append('document.title = "run"');
      document.body.append(script);
    },
  ],
  [
    /forbids trusted-types-sink "Element innerHTML/,
    () => {
      Object.assign(document.body, { innerHTML: '<p>run' });
    },
  ],
  [/style-src-attr forbids inline/, () => document.body.setAttribute('style', 'color: red')],
  [/connect-src forbids http:\/\/localhost/, () => fetch('http://localhost:9/x')],
  [/forbids trusted-types-sink "Worker constructor/, () => new Worker('/assets/other.js')],
  [
    /trusted-types forbids trusted-types-policy/,
    () => trustedTypes?.createPolicy('mine', { createScriptURL: String }),
  ],
];

above('what a page must not do is stopped, and reported', async () => {
  const { page, faults } = await openPage(await sharedBrowser(), { expected: [/./] });
  await page.goto(`${site.url}about/`);
  for (const [report, act] of BREACHES) {
    await page.evaluate(act).catch(() => undefined);
    await expect.poll(() => faults.list().join('\n')).toMatch(report);
  }
  expect(await page.title()).not.toBe('run');
});

above('no page has a policy that lets anything unsafe pass, nor a style of an element of its own', () => {
  for (const path of [...Object.values(KINDS).slice(0, -1), 'edit/']) {
    const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
    expect(html).not.toMatch(/'unsafe-|<[^>]+ style="|<[^>]+ on[a-z]+="/);
  }
});
