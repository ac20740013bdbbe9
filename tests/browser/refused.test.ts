import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { NOTICE } from './failing.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

/** How browsers refuse storage: at the first look, as with blocked cookies, or when something is to be kept. */
const REFUSALS: [how: string, refuse: () => void][] = [
  [
    'at all',
    () => {
      const refuse = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: refuse });
      navigator.locks.request = () => Promise.reject(new DOMException('Denied', 'SecurityError'));
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('Denied', 'SecurityError'));
    },
  ],
  [
    'for want of room',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  ],
];

describe.each(REFUSALS)('a browser that refuses storage %s', (_, refuse) => {
  async function reader(path: string): Promise<ExplorerPage> {
    const explorer = await openPage(await sharedBrowser());
    await explorer.page.addInitScript(refuse);
    await explorer.openText(site.url + path);
    return explorer;
  }

  it('shows the atlas, and says of a choice that it holds for the visit', async () => {
    const { page } = await reader('features/etorofu/');
    expect(await page.locator(NOTICE).count()).toBe(0);
    await page.getByText('Map options').click();
    await page.getByLabel('Dark').check();
    await page.locator(NOTICE).getByText('holds until you leave').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.locator(NOTICE).getByRole('button', { name: 'Close' }).click();
    await page.locator(NOTICE).waitFor({ state: 'detached' });
  });

  it('has lessons made, and says that they are not kept', async () => {
    const { page } = await reader('lessons/');
    await page.getByRole('button', { name: 'New lesson' }).click();
    await page.getByLabel('Title').first().fill('Coasts');
    await page
      .getByRole('alert')
      .getByText(/keep|kept/)
      .first()
      .waitFor();
  });

  it('asks the quiz', async () => {
    const { page } = await reader('quiz/');
    await page.getByRole('button', { name: 'Start the quiz' }).click();
    await page.locator('#quiz-question').waitFor();
  });

  it('has the data edited, and says that the draft is in this tab alone', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.page.addInitScript(refuse);
    await explorer.page.goto(`${site.url}edit/?feature=shikotan`);
    await type(explorer.page);
    await explorer.page
      .getByText(/this tab|not kept/)
      .first()
      .waitFor();
  });
});

async function type(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Form' }).click();
  await page.getByLabel('Name in Russian', { exact: true }).fill('Шикотан и мысы');
}

/** The clock of a device whose battery is empty, and of one that was set wrong. */
describe.each(['1970-01-01T00:00:10Z', '2099-06-01T12:00:00Z'])('a clock at %s', (time) => {
  it('changes neither map nor tour, and citations have the day of the server', async () => {
    const explorer = await openPage(await sharedBrowser(), { reducedMotion: 'no-preference' });
    const { page } = explorer;
    await page.clock.setFixedTime(time);
    await explorer.open(`${site.url}features/etorofu/#map=6.5/44.400/146.500`);
    await explorer.focusMap();
    await explorer.moving(() => page.keyboard.press('ArrowLeft'));
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.locator('summary').getByText('Cite').click();
    await page.getByText('The clock of this device is wrong').waitFor();
    const year = String(new Date().getFullYear());
    const cited = await page.locator('#cite-title ~ p.text').textContent();
    expect(cited).toMatch(new RegExp(`Retrieved \\w+ \\d+, ${year}`));
  });
});

it('a lesson made after the clock was put back stands after the others', async () => {
  const explorer = await openPage(await sharedBrowser());
  const { page } = explorer;
  const make = async (title: string) => {
    await page.getByRole('button', { name: 'New lesson' }).click();
    await page.getByLabel('Title').first().fill(title);
  };
  await page.clock.setFixedTime('2026-11-27T10:00:00Z');
  await explorer.openText(`${site.url}lessons/`);
  await make('First');
  await page.clock.setFixedTime('2020-01-01T10:00:00Z');
  await page.reload();
  await make('Second');
  const kept = () =>
    page.evaluate(() =>
      Object.keys(localStorage)
        .filter((name) => name.startsWith('passage-atlas:lesson:'))
        .sort()
        .map((name) => localStorage.getItem(name) ?? ''),
    );
  await expect.poll(kept).toEqual([expect.stringContaining('First'), expect.stringContaining('Second')]);
});
