import { expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

it('paper has the drawing, the passages with what is inferred, and the address; no popup and no search', async () => {
  const explorer = await openPage(await sharedBrowser());
  const { page } = explorer;
  await explorer.open(`${site.url}articles/putin-abe-moscow-2018/islands-named/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#drawing').isVisible()).toBe(true);
  const sea = page.locator('#drawing').evaluate((map) => getComputedStyle(map).getPropertyValue('--map-sea'));
  expect(await sea).toMatch(/^#f+$/);
  expect(await explorer.panel().innerText()).toContain('2018 (inferred)');
  expect(await explorer.panel().innerText()).toContain('The text gives no date.');
  expect(await page.locator('.address').last().isVisible()).toBe(true);

  await page.emulateMedia({ media: 'screen' });
  await explorer.panel().getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('combobox').isVisible()).toBe(false);
  expect(await explorer.panel().locator('h1').last().isVisible()).toBe(true);

  await page.emulateMedia({ media: 'screen' });
  await explorer.open(`${site.url}features/etorofu/`);
  await explorer.popup().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await explorer.popup().isVisible()).toBe(false);
});
