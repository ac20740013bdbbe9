import { expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import { FRAME_TOP_PX, openHost } from './hostPage.ts';

const site = builtSite();

it('the wheel scrolls the page around MapLibre’s map too, until it is asked for', async () => {
  const host = await openHost(`${site.url}embed/features/etorofu/`);
  const { page } = host.explorer;
  const scale = host.frame.locator('.foot .scale svg');
  const before = await scale.getAttribute('aria-label');
  await page.mouse.move(60, FRAME_TOP_PX + 110);
  await page.mouse.wheel(0, 40);
  await page.waitForFunction(() => scrollY === 40);
  expect(await scale.getAttribute('aria-label')).toBe(before);

  await page.mouse.click(60, FRAME_TOP_PX + 110);
  await host.moves('map');
  await page.mouse.wheel(0, 600);
  await host.frame.waitForFunction(
    (from) => document.querySelector('.foot .scale svg')?.getAttribute('aria-label') !== from,
    before,
  );
  expect(await host.scrolled()).toBe(40);
});
