import { expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

it('without WebGL the SVG map stays, says nothing, and draws closer views with their detail', async () => {
  const explorer = await openPage(await sharedBrowser());
  const tried = explorer.page.waitForEvent('console', (message) => /did not start/.test(message.text()));
  await explorer.open(`${site.url}features/etorofu/`);
  await tried;
  expect(await explorer.notices().textContent()).toBe('');
  expect(await explorer.page.locator('canvas').count()).toBe(0);
  const island = explorer.page.locator('#drawing path[id="shape:etorofu"]');
  const coarse = (await island.getAttribute('d')) ?? '';
  await explorer.focusMap();
  for (const key of ['+', '=']) await explorer.moving(() => explorer.page.keyboard.press(key));
  await expect.poll(async () => (await island.getAttribute('d'))?.length).toBeGreaterThan(coarse.length);
  await explorer.mapIs('svg');
});
