/** A draft in the editor, as a contributor makes it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openPage, sharedBrowser } from './openPage.ts';
import { ROOT } from './siteBuild.ts';

/** The file that is edited, with its text before and after. */
export const FILE = 'features/shikotan.geojson';
export const original = await readFile(join(ROOT, 'geodata', FILE), 'utf8');
export const edited = original.replace('"Shikotan"', '"Shikotan Rock"');

/** The editor on a feature whose English name was changed in the text. */
export async function openEdited(
  url: string,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Page> {
  const { page } = await openPage(await sharedBrowser(), { expected: [/409|ERR_FAILED/] });
  await prepare(page);
  await page.goto(`${url}edit/?feature=shikotan`);
  await page.locator('[data-editor=ready]').waitFor();
  await typeName(page, ' Rock');
  await page.getByRole('button', { name: 'Review and save' }).click();
  await page.locator(`article[data-file="${FILE}"] ins`).waitFor();
  return page;
}

/** Types at the end of the English name, in the text. */
export async function typeName(page: Page, words: string): Promise<void> {
  await page.getByRole('tab', { name: 'Text' }).click();
  await page.locator('.cm-line', { hasText: '"name:en"' }).click();
  await page.keyboard.press('End');
  // In front of the quotation mark and the comma.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(words);
}

/** Waits for the end of saving, and gives what is said about it. */
export async function said(page: Page, state: 'done' | 'failed'): Promise<string> {
  const status = page.locator(`[data-save=${state}]`);
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

/** Waits until there is nothing to save. */
export const noneLeft = (page: Page): Promise<void> => page.getByText('Nothing has changed.').waitFor();
