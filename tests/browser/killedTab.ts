/** A tab that ends in the middle of an edit. */
import type { BrowserContext, Page } from 'playwright-core';
import { goToEnd, linesInSight, openEditor, showText } from './editorPage.ts';

/** Longer than anybody types before the tab ends. */
const TYPED = Array.from({ length: 400 }, (_, index) => `${index} `).join('');

/** What a tab has shown, and what the next one found. */
export interface Killed {
  shown: string;
  found: string;
}

/**
 * Types at the end of a file, ends the tab's process so many milliseconds after the first letter was seen, and opens the
 * file again. `shown` was certainly painted; more may have been.
 */
export async function killWhileTyping(
  context: BrowserContext,
  address: string,
  afterMs: number,
): Promise<Killed> {
  const page = await context.newPage();
  let shown = '';
  const seen = new Promise<void>((done) => {
    void page.exposeFunction('atlasShown', (text: string) => {
      shown = text;
      if (text !== '') done();
    });
  });
  await openEditor(page, address);
  await showText(page);
  await goToEnd(page);
  await reportEachFrame(page);
  const typing = page.keyboard.type(TYPED, { delay: 3 }).catch(() => undefined);
  await seen;
  await new Promise((next) => setTimeout(next, afterMs));
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await typing;
  const last = shown;
  await page.close();
  return { shown: last, found: await lastLine(context, address) };
}

/** Has the page tell what its last line is, once a frame with it has been painted. */
async function reportEachFrame(page: Page): Promise<void> {
  await page.evaluate(() => {
    const report = Reflect.get(window, 'atlasShown') as (text: string) => void;
    const tick = () => {
      const text = [...document.querySelectorAll('.cm-content .cm-line')].at(-1)?.textContent ?? '';
      // Behind the paint of this frame.
      setTimeout(() => report(text));
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

async function lastLine(context: BrowserContext, address: string): Promise<string> {
  const page = await context.newPage();
  await openEditor(page, address);
  await showText(page);
  await goToEnd(page);
  const found = (await linesInSight(page)).at(-1) ?? '';
  await page.close();
  return found;
}
