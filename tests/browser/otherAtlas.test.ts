import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { endings } from './endings.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { serveSite } from './site.ts';
import { buildSite, temporaryFolder } from './siteBuild.ts';

const atEnd = endings();
const BIRDS = resolve(import.meta.dirname, '../fixtures/good');

it('another coast in the same format gives another atlas', async () => {
  const { folder, exitCode, output } = await buildSite(await temporaryFolder(atEnd), { GEODATA: BIRDS });
  expect(exitCode, output).toBe(0);
  const site = await serveSite(folder, { path: '/atlas/' });
  onTestFinished(() => site.close());
  const explorer = await openPage(await sharedBrowser());
  await explorer.open(`${site.url}#map=9/-19.9/-29.6`);
  expect(await explorer.heading().textContent()).toBe('Bird Atlas');
  expect(await explorer.page.locator('body').textContent()).not.toMatch(/Etorofu|Kuril|Hokkaido|Abe/);
  await explorer.clickMapAt([-29.88, -19.86]);
  await explorer.isAt('/features/tern-island/');
  const { title, passages } = await explorer.readPopup();
  expect([title, passages[0]?.marked]).toEqual(['Tern Island', ['Tern Island']]);
});

it('a name with HTML in it stops the build, and is shown where it stands', async () => {
  const geodata = await temporaryFolder(atEnd);
  await cp(BIRDS, geodata, { recursive: true });
  const file = join(geodata, 'features/tern-island.geojson');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"Tern Island"', '"<img src=x onerror=alert(1)>"'));
  const { exitCode, output } = await buildSite(await temporaryFolder(atEnd), { GEODATA: geodata });
  expect(exitCode).toBe(1);
  expect(output).toMatch(/features\/tern-island\.geojson:6:16.*html-in-text/);
});
