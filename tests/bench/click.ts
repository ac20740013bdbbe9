import type { Page } from 'playwright-core';
import * as inPageClick from './inPageClick.ts';
import { within } from './patience.ts';
import { VIEWPORT } from './viewport.ts';

/** Clicks a feature and waits for its popup, which is what the selector says. */
export async function clickFeature(page: Page, popup: string): Promise<inPageClick.Shown> {
  const at = await findFeature(page);
  await page.evaluate(inPageClick.rest);
  await page.evaluate(inPageClick.armStopwatch, { from: 'click', selector: popup });
  await page.mouse.click(at.x, at.y);
  return within(page.evaluate(inPageClick.shown), 'The popup after a click');
}

/** Goes to a link of the list on the map, and presses Enter there. */
export async function pressFeatureLink(page: Page, popup: string): Promise<inPageClick.Shown> {
  await page.evaluate(inPageClick.focusFeatureLink);
  await page.evaluate(inPageClick.rest);
  await page.evaluate(inPageClick.armStopwatch, { from: 'keydown', selector: popup });
  await page.keyboard.press('Enter');
  return within(page.evaluate(inPageClick.shown), 'The popup after a key');
}

/** Feels its way along a diagonal until the cursor says that a feature lies there. */
async function findFeature(page: Page): Promise<{ x: number; y: number }> {
  for (let share = 0.4; share < 0.9; share += 0.015) {
    const at = { x: Math.round(VIEWPORT.width * share), y: Math.round(VIEWPORT.height * (1.1 - share)) };
    await page.mouse.move(at.x, at.y);
    if (await page.evaluate(inPageClick.isFeature, at)) return at;
  }
  throw new Error('No feature was found to click on: is the first view empty?');
}
