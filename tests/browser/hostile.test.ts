/** Hostile texts in the address, in the storage and from the page around: the page says what is wrong, and goes on. */
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../fuzz/hostile.ts';
import { builtSite } from './builtSite.ts';
import { spreadOf } from './cases.ts';
import type { ExplorerPage } from './explorer.ts';
import { openHost } from './hostPage.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

/** Fails where a text has become a script or an element of its own. */
async function expectUnharmed({ page }: ExplorerPage): Promise<void> {
  const harm = await page.evaluate(() => [
    ...('hacked' in globalThis ? ['a script was run'] : []),
    ...[...document.querySelectorAll('[onerror], [onload], img[src="x"]')].map(({ tagName }) => tagName),
    ...Object.keys(Object.prototype).map((key) => `a prototype has ${key}`),
  ]);
  expect(harm).toEqual([]);
}

/** Without halves of characters, which no address can have. */
const written = (text: string) => encodeURIComponent(text.toWellFormed());

/** A server answers a longer address by itself (bytes; Node takes 16,384 for all headers). */
const LONGEST_ADDRESS = 12_000;
const fitting = (times: number) =>
  HOSTILE_TEXTS.filter((text) => times * written(text).length < LONGEST_ADDRESS);

describe('hostile texts', () => {
  it('as the id of a page are an unknown address, with a way on', async () => {
    const explorer = await openPage(await sharedBrowser(), { expected: [/status of 404/] });
    for (const text of spreadOf(fitting(1), 5)) {
      await explorer.page.goto(`${site.url}features/${written(text)}x/`);
      await explorer.panel().getByRole('link', { name: 'Go to the start' }).waitFor();
      await expectUnharmed(explorer);
    }
  });

  it('in the query and the hash are left aside, and the map still answers', async () => {
    const explorer = await openPage(await sharedBrowser());
    const query = ['viewpoint', 'names', 'tour', 'mention', 'v', 'step'];
    for (const text of spreadOf(fitting(query.length), 3)) {
      const asked = query.map((name) => `${name}=${written(text)}`).join('&');
      await explorer.open(`${site.url}features/etorofu/?${asked}#map=${written(text)}`);
      expect(await explorer.heading().textContent()).toBe('Etorofu');
      await expectUnharmed(explorer);
    }
    await explorer.open(site.url);
    for (const text of HOSTILE_TEXTS)
      await explorer.page.evaluate((hash) => (location.hash = hash), text.toWellFormed());
    await explorer.entry('etorofu').click();
    await explorer.popup().waitFor();
    await expectUnharmed(explorer);
  });

  it('in the storage are nothing that was kept', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.page.addInitScript(
      (texts) => {
        const names = [
          'light-map',
          'theme',
          'keys',
          'unit',
          'offline',
          'lesson:a',
          'lesson-link',
          'lesson-played',
        ];
        for (const [index, name] of names.entries())
          for (const storage of [localStorage, sessionStorage])
            storage.setItem(`passage-atlas:${name}`, texts[index % texts.length] ?? '');
        for (const text of texts) localStorage.setItem(`passage-atlas:lesson:${text}`, text);
      },
      HOSTILE_TEXTS.slice(0, 60),
    );
    for (const path of ['', 'lessons/', 'quiz/']) {
      await explorer.openText(site.url + path);
      await explorer.heading().waitFor();
      await expectUnharmed(explorer);
    }
    await explorer.page.getByRole('button', { name: 'New lesson' }).or(explorer.heading()).first().waitFor();
  });

  it('from the page around an embed are no message', async () => {
    const host = await openHost(`${site.url}embed/features/etorofu/`);
    // An empty one is the name of the first page.
    for (const text of HOSTILE_TEXTS.filter((each) => each !== '')) {
      await host.send(text);
      await host.send({ type: 'passage-atlas:select', page: text });
      await host.send({ type: 'passage-atlas:fly-to', zoom: text, lat: text, lng: text });
      await host.send({ type: text, page: 'features/kunashiri', [text]: text });
    }
    await host.send({ type: 'passage-atlas:select', page: 'features/shikotan' });
    await host.frame.locator('main h1', { hasText: 'Shikotan' }).waitFor();
    expect(await host.messages()).toHaveLength(2);
    expect(await host.frame.evaluate(() => 'hacked' in globalThis)).toBe(false);
  });
});
