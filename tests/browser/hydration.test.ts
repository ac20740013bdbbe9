import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import { spreadOf } from './cases.ts';
import { holdMapLibre } from './heldMapLibre.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

interface Served {
  texts: string[];
  elements: Element[];
  drawing: Element[];
}

/** Keeps hold of all that the server has sent, just before the page's script runs. */
function holdServed(): void {
  document.addEventListener(
    'readystatechange',
    () => {
      const elements = [...document.querySelectorAll('#app *')];
      const served: Served = {
        texts: elements.map(({ textContent }) => textContent),
        elements,
        drawing: [...document.querySelectorAll('#drawing, #drawing path, #drawing text')],
      };
      Object.assign(window, { served });
    },
    { once: true },
  );
}

/** What of it is no longer there, or has other words. */
function changesSince(page: Page): Promise<{ kept: number; drawn: number; lost: string[] }> {
  return page.evaluate(() => {
    const { served } = window as unknown as { served: Served };
    const { elements, texts, drawing } = served;
    const text = document.querySelector('main')!;
    const changed = (element: Element, index: number) =>
      !element.isConnected || (text.contains(element) && element.textContent !== texts[index]);
    const lost = [...elements.filter(changed), ...drawing.filter((element) => !element.isConnected)];
    return {
      kept: elements.length,
      drawn: drawing.length,
      lost: lost.map(({ tagName, textContent }) => `${tagName}: ${textContent.slice(0, 80)}`),
    };
  });
}

const PAGES = [
  '',
  'features/etorofu/',
  'features/four-islands/',
  'articles/abe-putin-moscow-2017/',
  'articles/putin-abe-moscow-2018/islands-named/',
  'about/',
  'lessons/',
  'ja/lessons/moscow-talks-2018/',
  'ja/features/sakhalin-hokkaido-pipeline/',
  'ru/articles/abe-putin-moscow-2017/gas-pipeline/',
  'features/etorofu/?viewpoint=JP#map=7/44.5/146.5',
  'embed/',
  'embed/features/etorofu/',
  'embed/ja/articles/putin-abe-moscow-2018/islands-named/',
];

describe('the script takes over the page as it was served, element by element', () => {
  it.each(spreadOf(PAGES, 6))('/%s', async (path) => {
    // The server knows of no width: most pages at one, some at the other.
    for (const viewport of /^$|^features|^embed\/$/.test(path) ? [WIDE, PHONE] : [WIDE]) {
      const explorer = await openPage(await sharedBrowser(), { viewport });
      const warnings: string[] = [];
      explorer.page.on('console', (message) => warnings.push(message.text()));
      // Never let go: this is over before MapLibre begins.
      await holdMapLibre(explorer);
      await explorer.page.addInitScript(holdServed);
      await explorer.page.goto(site.url + path);
      await explorer.mapIs('svg');
      const { kept, drawn, lost } = await changesSince(explorer.page);
      expect(lost).toEqual([]);
      expect(Math.min(kept, drawn)).toBeGreaterThan(20);
      expect(warnings.filter((text) => /svelte\.dev/.test(text))).toEqual([]);
    }
  });
});
