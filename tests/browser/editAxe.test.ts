import { expect, it } from 'vitest';
import { expectClean } from './axeFaults.ts';
import { builtSite } from './builtSite.ts';
import { goToEnd, openEditor, showPane, showText } from './editorPage.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
const NARROW = { width: 390, height: 800 };

// Form, changes and dialogs have such tests beside what they do.
it('axe finds nothing in the editor: before a file is in hand, on the map with its tools, in text and issues', async () => {
  const { page } = await openPage(await sharedBrowser());
  await openEditor(page, `${site.url}edit/`);
  await expectClean(page);
  await page.getByRole('combobox', { name: 'File' }).click();
  await page.getByRole('option').first().waitFor();
  await expectClean(page);
  await page.keyboard.press('Escape');
  await openEditor(page, `${site.url}edit/?feature=shikotan#map=12.4/43.799/146.61`);
  await page.locator('html[data-map="gl"]').waitFor({ state: 'attached' });
  await page.locator('#map').focus();
  await page.keyboard.press('n');
  await expectClean(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await expectClean(page);
  await page.keyboard.press('Escape');
  await page.setViewportSize(NARROW);
  await page.locator('[data-pane="map"]').click();
  await expectClean(page);
});

it('axe finds nothing where the text has faults', async () => {
  const { page } = await openPage(await sharedBrowser(), { viewport: NARROW });
  await openEditor(page, `${site.url}edit/?feature=shikotan`);
  await showText(page);
  await goToEnd(page);
  await page.keyboard.type('x');
  await page.locator('.cm-lintRange, .cm-lintPoint').first().waitFor();
  await expectClean(page);
  await showPane(page, 'issues');
  await expect.poll(() => page.locator('li.error').count()).toBeGreaterThan(0);
  await expectClean(page);
});
