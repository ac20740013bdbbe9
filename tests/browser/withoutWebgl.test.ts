import { expect, it, onTestFinished } from 'vitest';
import { builtSite } from './builtSite.ts';
import { openPage } from './explorer.ts';
import { launchBrowser, NO_WEBGL } from './launch.ts';

const site = builtSite();

it('without WebGL the texts are there, and the page says what to do', async () => {
  const browser = await launchBrowser([NO_WEBGL]);
  onTestFinished(() => browser.close());
  const explorer = await openPage(browser);
  await explorer.openText(`${site.url}features/etorofu/`);
  await explorer.page.getByText('This browser could not start the map').waitFor();
  expect(await explorer.page.locator('html').getAttribute('data-map')).toBe(null);
  expect(await explorer.panel().locator('blockquote').first().textContent()).toContain('Etorofu');
  await explorer.toOverview();
  await explorer.follow('Abe and Putin Conclude Meetings');
  await explorer.isAt('/articles/abe-putin-moscow-2017/');
  expect(await explorer.panel().locator('blockquote').count()).toBe(4);
});
