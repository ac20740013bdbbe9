/** The editor as its users see it. */
import type { Page } from 'playwright-core';

/** Opens the editor and waits until it can be used. */
export async function openEditor(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[data-editor="ready"]').waitFor();
  // Until then the drawing of the page stands where the build has put it.
  await page.locator('html[data-map]').waitFor({ state: 'attached' });
}

/** Shows one of the views beside the map. */
export async function showPane(page: Page, pane: 'form' | 'text' | 'issues' | 'changes'): Promise<void> {
  await page.locator(`[data-pane="${pane}"]`).click();
}

/** Shows the text of the file in hand. */
export async function showText(page: Page): Promise<void> {
  await showPane(page, 'text');
  await page.locator('.cm-content').waitFor();
}

/** The lines of the text that are in sight. */
export async function linesInSight(page: Page): Promise<string[]> {
  return page.locator('.cm-content .cm-line').allTextContents();
}

/** Puts the caret at the end of the text. */
export async function goToEnd(page: Page): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
}
