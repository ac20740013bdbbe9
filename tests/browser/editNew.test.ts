import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { MultiPolygon } from 'geojson';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { expectClean } from './axeFaults.ts';
import { builtSite } from './builtSite.ts';
import { someOf } from './cases.ts';
import { linesInSight, openEditor, showPane, showText } from './editorPage.ts';
import { sharedBrowser } from './openPage.ts';

const site = builtSite();
const FIXTURES = resolve(import.meta.dirname, '../fixtures/import');

/** Opens the editor in a page that keeps nothing and says nothing of unsaved work. */
async function freshEditor(): Promise<Page> {
  const context = await (await sharedBrowser()).newContext({ locale: 'en', reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await openEditor(page, `${site.url}edit/`);
  return page;
}

async function chooseNew(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('button', { name: what }).click();
  await page.getByRole('dialog').waitFor();
}

/** Answers all that a place needs, but for its shape. */
async function describePlace(page: Page): Promise<void> {
  await page.getByLabel('Kind').selectOption('place');
  await page.getByLabel('How far the shape').selectOption('documented');
  await page.getByLabel('Source').fill('Invented for the tests, 2026-11-01');
}

async function addPlace(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Gives a file to the input of the menu. */
async function give(page: Page, file: string | { name: string; text: string | Buffer }): Promise<void> {
  const input = page.locator('header input[type=file]');
  if (typeof file === 'string') await input.setInputFiles(file);
  else
    await input.setInputFiles({
      name: file.name,
      mimeType: '',
      buffer: Buffer.isBuffer(file.text) ? file.text : Buffer.from(file.text),
    });
  await page.getByRole('dialog').waitFor();
}

const changed = (page: Page) => page.locator('.state').textContent();

it('a new place is a file and a line of the ledger, in one step', async () => {
  const page = await freshEditor();
  await chooseNew(page, 'New place');
  await page.getByLabel('Name in English').fill('Cape Gull');
  expect(await page.getByLabel('Id').inputValue()).toBe('cape-gull');
  await describePlace(page);
  await page.getByLabel('longitude first').fill('145.8168, 43.3853');
  await expectClean(page);
  await addPlace(page);
  expect(await changed(page)).toBe('2 files changed');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent.trim())).toBe('New');
  await showPane(page, 'issues');
  await page.getByText('No issues.').waitFor();
  await showText(page);
  expect(await linesInSight(page)).toContain('  "id": "cape-gull",');
  await page.getByRole('button', { name: /^Undo: adding/ }).click();
  expect(await changed(page)).toBe('No changes');
  await page.getByRole('button', { name: /^Redo: adding/ }).click();
  expect(await changed(page)).toBe('2 files changed');
});

it('says at once what is wrong with an answer, and goes to the first one', async () => {
  const page = await freshEditor();
  await chooseNew(page, 'New place');
  await page.getByLabel('Id').fill('etorofu');
  await page.getByText('"features/etorofu" is there already').waitFor();
  await page.getByLabel('Id').fill('iturup');
  await page.getByText('is a former id of').waitFor();
  await page.keyboard.press('Control+z');
  expect(await page.getByLabel('Id').inputValue()).not.toBe('iturup');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name:en');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await changed(page)).toBe('No changes');
});

it('a new article is opened as text', async () => {
  const page = await freshEditor();
  await chooseNew(page, 'New article');
  await page.getByLabel('Title, as it was published').fill('Talks go on');
  await page
    .getByLabel('Words of the first passage')
    .fill('They spoke of [Iturup](../features/nowhere.geojson).');
  await page.getByText('There is no feature "nowhere"').waitFor();
  await page
    .getByLabel('Words of the first passage')
    .fill('They spoke of [Iturup](../features/etorofu.geojson).');
  await page.getByLabel('Short title of the passage in English').fill('Iturup');
  await addPlace(page);
  await page.locator('.cm-content').waitFor();
  expect((await linesInSight(page)).join('\n')).toContain('> They spoke of [Iturup]');
});

it('the shape of a new place can come from a file', async () => {
  const page = await freshEditor();
  await chooseNew(page, 'New place');
  await page.getByLabel('Name in English').fill('Tern Island');
  await describePlace(page);
  await page.getByLabel('Kind').selectOption('island');
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(join(FIXTURES, 'tern-island.kml'));
  await page.getByText(/^A shape of \d+ points/).waitFor();
  await addPlace(page);
  expect(await changed(page)).toBe('2 files changed');
});

it('a file with a known and an unknown shape becomes one step, after the questions about the new place', async () => {
  const page = await freshEditor();
  const { geometry } = JSON.parse(await readFile('geodata/features/shikotan.geojson', 'utf8')) as {
    geometry: MultiPolygon;
  };
  geometry.coordinates[0]?.[0]?.splice(1, 1);
  const mark = { type: 'Point', coordinates: [146.9, 43.9, 12] };
  const features = [
    { type: 'Feature', id: 'shikotan', properties: { colour: 'red' }, geometry },
    { type: 'Feature', properties: { name: 'Cape Gull' }, geometry: mark },
    { type: 'Feature', properties: {}, geometry: null },
  ];
  await give(page, { name: 'two.geojson', text: JSON.stringify({ type: 'FeatureCollection', features }) });
  await page.getByLabel('Where Cape Gull goes').selectOption('a new place');
  await page.getByText('the height of one point').waitFor();
  await page.getByText('one feature without a shape').waitFor();
  await page.getByText('properties: colour').waitFor();
  await expectClean(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('Name in English').waitFor();
  expect(await page.getByLabel('Name in English').inputValue()).toBe('Cape Gull');
  await describePlace(page);
  await addPlace(page);
  // The group that it is in has a label point of it.
  expect(await changed(page)).toMatch(/^[34] files changed$/);
  await page.getByRole('button', { name: 'Undo: import of two.geojson' }).click();
  expect(await changed(page)).toBe('No changes');
});

it('a KML goes into the place that it is named after', async () => {
  const page = await freshEditor();
  await give(page, {
    name: 'onward.kml',
    text: '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Shikotan</name><Polygon><outerBoundaryIs><LinearRing><coordinates>146.6,43.7 146.9,43.7 146.9,43.9 146.6,43.9 146.6,43.7</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>',
  });
  const target = page.getByLabel('Where Shikotan goes');
  await target.waitFor();
  expect(await target.inputValue()).toBe('shikotan');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo: import of onward.kml' }).waitFor();
});

const UNREADABLE: [name: string, text: string | Buffer, why: string][] = [
  ['metres.geojson', '{"type":"Point","coordinates":[500000,4800000]}', 'WGS 84'],
  ['empty.kml', '', 'The file is empty.'],
  ['noise.dat', Buffer.from([0xff, 0xfe, 0x00, 0x9c]), 'neither a zip archive nor text'],
];

it.each(someOf(UNREADABLE))('%s cannot be imported, and the page says why', async (name, text, why) => {
  const page = await freshEditor();
  await give(page, { name, text });
  await page.getByRole('alert').getByText(why).waitFor();
  await expectClean(page);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await changed(page)).toBe('No changes');
});

it('a huge file is told so at once', async () => {
  const page = await freshEditor();
  await page.locator('header input[type=file]').evaluate((input: HTMLInputElement) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(50_000_001)], 'huge.geojson'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.getByRole('alert').getByText('The file has 51 MB').waitFor();
});

/** Drags files over the middle of the page and drops them, as a browser tells of it. */
async function drop(page: Page, names: string[]): Promise<void> {
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const name of given) transfer.items.add(new File(['{"type":"Point","coordinates":[1,2]}'], name));
    const target = document.elementFromPoint(innerWidth * 0.8, innerHeight / 2) ?? document.body;
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, names);
  await page.getByRole('dialog').waitFor();
}

it('a file can be dropped on the page, also on the text', async () => {
  const page = await freshEditor();
  await drop(page, ['a.geojson', 'b.geojson']);
  await page.getByText('Several files were dropped').waitFor();
  await page.getByRole('button', { name: 'Close' }).first().click();
  await openEditor(page, `${site.url}edit/?feature=shikotan`);
  await showText(page);
  await drop(page, ['a.geojson']);
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  expect(await changed(page)).toBe('No changes');
});

it('reading can be cancelled, and the checks go on', async () => {
  const page = await freshEditor();
  const positions = Array.from(
    { length: 400_000 },
    (_, index) => `[${(index % 1000) / 10},${index / 10_000}]`,
  );
  await give(page, {
    name: 'long.geojson',
    text: `{"type":"LineString","coordinates":[${positions.join(',')}]}`,
  });
  await page.getByRole('button', { name: 'Cancel' }).first().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await chooseNew(page, 'New place');
  await page.getByLabel('Name in English').fill('Cape Gull');
  await describePlace(page);
  await page.getByLabel('longitude first').fill('145.8168, 43.3853');
  await addPlace(page);
});
