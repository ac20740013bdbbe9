import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startDevServer, type DevServer } from './devServer.ts';
import { endings } from './endings.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { temporaryFolder } from './siteBuild.ts';

const PAGE = 'features/shikotan/#map=9/43.8000/147.2000';
const BROKEN_AT = /features\/shikotan\.geojson:3:3/;

const atEnd = endings();
let file: string;
let good: string;
let server: DevServer;

/** The comma after the first member is gone. */
function broken(text: string): string {
  return text.replace(',', '');
}

/** The easternmost position is a little farther east, so that no line crosses another. */
function withLongerCape(text: string): string {
  const lngs = [...text.matchAll(/\[(\d+\.\d+), \d+\.\d+\]/g)].map(([, lng]) => Number(lng));
  const farthest = Math.max(...lngs);
  return text.replaceAll(`[${farthest}, `, `[${(farthest + 0.03).toFixed(4)}, `);
}

beforeAll(async () => {
  const geodata = await temporaryFolder(atEnd);
  await cp(resolve(import.meta.dirname, '../../geodata'), geodata, { recursive: true });
  file = join(geodata, 'features/shikotan.geojson');
  good = await readFile(file, 'utf8');
  await writeFile(file, broken(good));
  server = await startDevServer(geodata, atEnd);
});

// These follow each other, as an afternoon of editing does: each begins with the good file but the first.
describe('geodata under the dev server', () => {
  it('that is wrong from the start is listed on the page, and the atlas comes once it is mended', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.page.goto(server.url + PAGE);
    await explorer.page.getByRole('alert').waitFor();
    expect(await explorer.page.getByRole('alert').textContent()).toMatch(BROKEN_AT);
    await writeFile(file, good);
    await explorer.mapIs('gl');
    expect((await explorer.readPopup()).title).toBe('Shikotan');
  });

  it('is drawn anew when a coordinate is saved, with camera and selection kept', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(server.url + PAGE);
    await explorer.readPopup();
    const { url, picture } = { url: explorer.page.url(), picture: await explorer.page.screenshot() };
    const whereabouts = explorer.page.locator('.whereabouts');
    const before = await whereabouts.textContent();
    const saved = performance.now();
    await explorer.redrawing(() => writeFile(file, withLongerCape(good)));
    console.log(`saved → map repainted: ${Math.round(performance.now() - saved)} ms`);
    expect(explorer.page.url()).toBe(url);
    expect(await explorer.popup().locator('h2').textContent()).toBe('Shikotan');
    expect(picture.equals(await explorer.page.screenshot())).toBe(false);
    expect(await whereabouts.textContent()).not.toBe(before);
    await explorer.redrawing(() => writeFile(file, good));
    expect(picture.equals(await explorer.page.screenshot())).toBe(true);
  });

  it('that is broken says so on the page and in the terminal; the last good map stays', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(server.url + PAGE);
    const before = server.output().length;
    const alert = explorer.page.getByRole('alert');
    await writeFile(file, broken(good));
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(BROKEN_AT);
    expect(server.output().slice(before)).toMatch(BROKEN_AT);
    await explorer.mapIs('gl');
    await explorer.closePopup();
    await explorer.clickMapAt([146.78, 43.81]);
    expect((await explorer.readPopup()).title).toBe('Shikotan');
    await writeFile(file, good);
    await alert.waitFor({ state: 'detached' });
    await explorer.mapIs('gl');
  });
});
