/** A large atlas in a reader's hands: what is not there at first arrives when it is asked for. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { endings } from '../browser/endings.ts';
import type { ExplorerPage } from '../browser/explorer.ts';
import { openPage, sharedBrowser } from '../browser/openPage.ts';
import { buildSite } from '../browser/siteBuild.ts';
import { serveSite, type Site } from '../browser/site.ts';
import { ENTRIES, isletId, ISLETS, writeMidAtlas } from './midAtlas.ts';

const atEnd = endings();
let site: Site;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passage-atlas-large-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  const geodata = join(folder, 'geodata');
  await writeMidAtlas(geodata);
  const build = await buildSite(join(folder, 'site'), { GEODATA: geodata, LARGE_FROM: '50' });
  if (build.exitCode !== 0) throw new Error(build.output);
  site = await serveSite(build.folder, { path: '/atlas/' });
  atEnd(() => site.close());
});

async function open(path: string): Promise<ExplorerPage> {
  const explorer = await openPage(await sharedBrowser());
  await explorer.openText(`${site.url}${path}?renderer=svg`);
  return explorer;
}

function places(explorer: ExplorerPage) {
  return explorer.page.locator('section[aria-labelledby="places"]');
}

describe('the list of all places', () => {
  it('has the rows in sight alone, and is gone through by keys to its end', async () => {
    const explorer = await open('');
    const rows = places(explorer).locator('li');
    await explorer.page.waitForFunction(() => document.querySelector('ul.placed') !== null);
    expect(await rows.count()).toBeLessThan(60);
    expect(await rows.first().getAttribute('aria-setsize')).toBe(String(ISLETS + 8));
    await places(explorer).locator('a[tabindex="0"]').focus();
    await explorer.page.keyboard.press('End');
    const last = places(explorer).locator(`li[aria-posinset="${String(ISLETS + 8)}"] a`);
    await last.and(explorer.page.locator(':focus')).waitFor();
    await explorer.page.keyboard.press('Home');
    await places(explorer).locator('li[aria-posinset="1"] a:focus').waitFor();
    expect(await rows.count()).toBeLessThan(60);
  });

  it('is narrowed by typing; a place opens with its passages, and Back leads to the list', async () => {
    const explorer = await open('');
    await places(explorer).getByRole('searchbox').fill('islet 47');
    await places(explorer).getByRole('status').filter({ hasText: '1 ' }).waitFor();
    await explorer.entry(isletId(47)).click();
    const popup = await explorer.readPopup();
    expect(popup.title).toBe('Islet 47');
    expect(popup.passages.map(({ marked }) => marked)).toEqual([['Islet 47']]);
    await explorer.panel().getByText('The islet with the number 47.').waitFor();
    await explorer.page.goBack();
    await places(explorer).waitFor();
  });
});

describe('the search', () => {
  it('finds a place by a name in another script, and a passage by its words', async () => {
    const explorer = await open('');
    await explorer.page.keyboard.press('/');
    const box = explorer.page.locator('search input');
    await box.fill('小島42');
    await explorer.page.getByRole('option', { name: 'Islet 42' }).first().waitFor();
    await box.fill('cistern entry 13');
    await explorer.page.getByRole('option', { name: 'Entry 13' }).first().click();
    await explorer.panel().locator('article.current', { hasText: 'with a cistern' }).waitFor();
  });
});

describe('an article with many passages', () => {
  it('opens at the passage that the address names', async () => {
    const explorer = await open('articles/log/entry-57/');
    await explorer.panel().locator('article.current#entry-57').waitFor();
    expect(await explorer.panel().locator('article[id]').count()).toBeLessThan(60);
    await explorer
      .panel()
      .getByRole('button', { name: /earlier/ })
      .click();
    await explorer.panel().locator('#entry-40').waitFor({ state: 'attached' });
  });

  it('is gone through from mention to mention, counted as a whole', async () => {
    const explorer = await open('articles/log/entry-57/');
    await explorer.page.keyboard.press('n');
    const bar = explorer.page.locator('main section.small');
    await bar.getByText(/ of /).waitFor();
    await explorer.page.keyboard.press('n');
    await explorer.panel().locator('article.current [aria-current="step"]').waitFor();
    // Two mentions in each entry; the other articles have three passages with their mentions.
    expect(await bar.innerText()).toMatch(new RegExp(`of 1[3-5]\\d`));
    expect(ENTRIES * 2).toBe(132);
  });

  it('is read to its end', async () => {
    const explorer = await open('articles/log/');
    const last = explorer.panel().locator(`#entry-${String(ENTRIES)}`);
    for (let more = 0; more < ENTRIES && (await last.count()) === 0; more += 1)
      await explorer.panel().locator('article[id]').last().scrollIntoViewIfNeeded();
    await last.waitFor();
  });
});

describe('what is loaded', () => {
  it('of a former address is where it leads now', async () => {
    const explorer = await open('features/sternes/');
    await explorer.panel().getByRole('heading', { name: 'Tern Island', level: 1 }).waitFor();
    await explorer.page.waitForURL(/tern-island/);
  });

  it('does not pile up, however many places one opens', async () => {
    const explorer = await open('');
    const heap = () => heapOf(explorer);
    const openAll = async (from: number, to: number) => {
      for (let number = from; number <= to; number += 1) {
        await places(explorer)
          .getByRole('searchbox')
          .fill(`islet ${String(number)}`);
        await explorer.entry(isletId(number)).click();
        await explorer
          .panel()
          .getByText(`The islet with the number ${String(number)}.`)
          .waitFor();
        await explorer.page.goBack();
        await places(explorer).waitFor();
      }
    };
    await openAll(10, 15);
    const before = await heap();
    await openAll(16, 65);
    expect((await heap()) - before).toBeLessThan(3_000_000);
  });
});

/** What the page's script holds, once all else has been thrown away (bytes). */
async function heapOf({ page }: ExplorerPage): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
