import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite, DIST } from './builtSite.ts';
import { shownLabels, type ShownLabel } from './labelContrast.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

/** Of text with what is behind it: https://www.w3.org/TR/WCAG22/#contrast-minimum. */
const LEAST_CONTRAST = 4.5;

/** Among them they have every sort of label in sight. The first is so close that the map is drawn anew, with all labels. */
const CAMERAS = [
  '11/43.38/145.85',
  '9/43.7/145.6',
  '9/46.42/142.85',
  '9/43.9/146.6',
  '7/44.5/146',
  '5.5/44.5/145',
  '4/45/146',
];

/** The sorts of label that the atlas has. */
function stylesInFile(): string[] {
  const file = readdirSync(join(DIST, 'assets')).find((name) => name.startsWith('labels-en-')) ?? '';
  const { features } = JSON.parse(readFileSync(join(DIST, 'assets', file), 'utf8')) as {
    features: { properties: { style: string } }[];
  };
  return [...new Set(features.map(({ properties }) => properties.style))].sort();
}

describe.each(['light', 'dark'] as const)('the names on the map, %s', (colorScheme) => {
  it('stand out from what is under them, each sort of them', async () => {
    const explorer = await openPage(await sharedBrowser(), { colorScheme });
    const labels: ShownLabel[] = [];
    await explorer.page.goto(`${site.url}?renderer=svg#map=${CAMERAS[0] ?? ''}`);
    await explorer.page.locator('.drawing .labels .airport').first().waitFor({ state: 'attached' });
    for (const camera of CAMERAS) {
      // When the map rests there, it writes the camera with all its digits.
      await explorer.page.evaluate((hash) => (location.hash = hash), `map=${camera}`);
      await explorer.page.waitForURL(({ hash }) => hash !== `#map=${camera}`, { waitUntil: 'commit' });
      labels.push(...(await shownLabels(explorer)));
    }
    expect([...new Set(labels.map(({ style }) => style))].sort()).toEqual(stylesInFile());
    expect(labels.filter(({ contrast }) => contrast < LEAST_CONTRAST)).toEqual([]);
  });
});
