import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { builtSite } from './builtSite.ts';
import { someOf } from './cases.ts';
import { goToEnd, linesInSight, openEditor, showText } from './editorPage.ts';
import { killWhileTyping } from './killedTab.ts';
import { sharedBrowser } from './openPage.ts';

const site = builtSite();
const ARTICLE = 'edit/?article=abe-putin-moscow-2017';

it.each(someOf([40, 0, 170]))(
  'nothing that was shown is lost when the tab ends after %i ms',
  async (afterMs) => {
    const context = await (await sharedBrowser()).newContext();
    onTestFinished(() => context.close());
    const { shown, found } = await killWhileTyping(context, site.url + ARTICLE, afterMs);
    expect(shown).not.toBe('');
    expect(found.startsWith(shown)).toBe(true);
  },
);

it('an edit, its undo and redo are there after a reload', async () => {
  const context = await (await sharedBrowser()).newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await openEditor(page, site.url + ARTICLE);
  await showText(page);
  await goToEnd(page);
  await page.keyboard.type('one two');
  await page.keyboard.press('Control+z');
  expect((await linesInSight(page)).at(-1)).toBe('one');
  await page.reload();
  await openEditor(page, site.url + ARTICLE);
  await showText(page);
  await goToEnd(page);
  expect((await linesInSight(page)).at(-1)).toBe('one');
  await page.keyboard.press('Control+Shift+z');
  expect((await linesInSight(page)).at(-1)).toBe('one two');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect((await linesInSight(page)).at(-1)).toBe('');
  await expect.poll(() => page.locator('.state').textContent()).toBe('No changes');
});

it('a second tab reads only, follows when the first one ends, and can take over', async () => {
  const context = await (await sharedBrowser()).newContext();
  onTestFinished(() => context.close());
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openEditor(first, site.url + ARTICLE);
  await showText(first);
  await goToEnd(first);
  await first.keyboard.type('mine');
  await openEditor(second, site.url + ARTICLE);
  await showText(second);
  await goToEnd(second);
  await second.keyboard.type('x');
  expect((await linesInSight(second)).at(-1)).toBe('mine');
  await second.getByRole('button', { name: 'Edit it here' }).click();
  await first.getByText('open in another tab').waitFor();
  await goToEnd(second);
  await second.keyboard.type(' and yours');
  await goToEnd(first);
  await first.keyboard.type('x');
  expect((await linesInSight(first)).at(-1)).toBe('mine');
  await second.close({ runBeforeUnload: false });
  await first.getByText('open in another tab').waitFor({ state: 'detached' });
  await expect.poll(async () => (await linesInSight(first)).at(-1)).toBe('mine and yours');
});

it('a kept draft that cannot be read is told of, and stays where it is', async () => {
  const context = await (await sharedBrowser()).newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await openEditor(page, site.url + ARTICLE);
  await showText(page);
  await goToEnd(page);
  await page.keyboard.type('one two');
  await putStep(page, 'no step');
  for (let visit = 0; visit < 2; visit += 1) {
    await openEditor(page, site.url + ARTICLE);
    await page.getByText('cannot be read any more').waitFor();
    await showText(page);
    await goToEnd(page);
    await page.keyboard.type('three');
  }
  expect(await firstStep(page)).toBe('no step');
});

/** Puts something in the place of the first step that was kept. */
async function putStep(page: Page, step: string): Promise<void> {
  await page.evaluate(
    (value) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('passage-atlas:editor');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('steps', 'readwrite');
          writing.objectStore('steps').put(value, [location.pathname.replace(/edit\/$/, ''), 0]);
          writing.oncomplete = () => done();
          writing.onerror = () => fail(new Error('not written'));
        };
      }),
    step,
  );
}

async function firstStep(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise<unknown>((done) => {
        const opening = indexedDB.open('passage-atlas:editor');
        opening.onsuccess = () => {
          const key = [location.pathname.replace(/edit\/$/, ''), 0];
          const reading = opening.result.transaction('steps').objectStore('steps').get(key);
          reading.onsuccess = () => done(reading.result as unknown);
        };
      }),
  );
}
