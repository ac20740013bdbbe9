import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { builtSite } from './builtSite.ts';
import { openEditor } from './editorPage.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

async function openAt(address: string): Promise<Page> {
  const { page } = await openPage(await sharedBrowser());
  await openEditor(page, site.url + address);
  await page.locator('html[data-map="gl"]').waitFor({ state: 'attached' });
  return page;
}

/** Answers what every new island is asked, but for its shape. */
async function answer(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name in English').fill(name);
  await dialog.getByLabel('Kind').selectOption('island');
  await dialog.getByLabel('How far the shape').selectOption({ index: 1 });
  await dialog.getByLabel('Source').first().fill('Made by a test.');
}

async function add(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

function changed(page: Page): Promise<string | null> {
  return page.locator('.state').textContent();
}

it('a part becomes a place of its own, and leaves the old one, in one step', async () => {
  const page = await openAt('edit/?feature=habomai');
  await page.locator('#map').focus();
  await page.keyboard.press('N');
  await page.keyboard.press('N');
  await page.locator('[data-tool="split"]').click();
  await answer(page, 'Rock of the Test');
  await add(page);
  // The old place, the new one, and the ledger.
  await expect.poll(() => changed(page)).toBe('3 files changed');
  const file = page.getByRole('combobox', { name: 'File' });
  await expect.poll(() => file.inputValue()).toBe('Rock of the Test');
  await page.getByRole('button', { name: /^Undo: / }).click();
  await expect.poll(() => changed(page)).toBe('No changes');
});

it('a new place is drawn on the map, which shows it then', async () => {
  const page = await openAt('edit/?feature=habomai');
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByText('New place').first().click();
  await answer(page, 'Drawn Rock');
  await page.getByRole('dialog').getByText('Draw it on the map').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Area' }).click();
  const map = await page.locator('#map').boundingBox();
  if (!map) throw new Error('There is no map');
  for (const [x, y] of [
    [0.3, 0.8],
    [0.4, 0.8],
    [0.4, 0.9],
  ] as const) {
    await page.mouse.move(map.x + map.width * x, map.y + map.height * y);
    await page.mouse.click(map.x + map.width * x, map.y + map.height * y);
  }
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('A shape of 4 points.').waitFor();
  const before = page.url();
  await add(page);
  await expect.poll(() => changed(page)).toBe('2 files changed');
  // It was drawn at the foot of the map, which goes there.
  await expect.poll(() => latIn(page.url())).toBeLessThan(latIn(before));
});

/** The latitude of the middle of the map. */
function latIn(address: string): number {
  return Number(/#map=[\d.]+\/([\d.-]+)/.exec(address)?.[1]);
}
