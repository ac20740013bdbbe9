import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addAxe, violations } from './axeFaults.ts';
import { builtSite } from './builtSite.ts';
import { someOf } from './cases.ts';
import { openPage, sharedBrowser, type PageOptions } from './openPage.ts';

const site = builtSite();

const PLACE = 'features/shikotan.geojson';

/** Opens the editor with a file in hand. */
async function openEditor(asked = 'feature=shikotan', options: PageOptions = {}): Promise<Page> {
  const { page } = await openPage(await sharedBrowser(), options);
  await page.goto(`${site.url}edit/?${asked}`);
  await page.locator('[data-editor="ready"]').waitFor();
  await page.locator('html[data-map]').waitFor({ state: 'attached' });
  return page;
}

/** The text of a file as the site has it. */
async function publishedText(page: Page, path: string): Promise<string> {
  const texts = await page.evaluate(async () => {
    const { filesUrl } = JSON.parse(document.getElementById('editor-data')?.textContent ?? '{}') as {
      filesUrl: string;
    };
    return ((await (await fetch(filesUrl)).json()) as { files: Record<string, string> }).files;
  });
  return texts[path] ?? '';
}

/** What the text view has: CodeMirror's own state is asked, since it draws only what is in sight. */
async function textOf(page: Page): Promise<string> {
  await page.getByRole('tab', { name: 'Text' }).click();
  const content = page.locator('.cm-content');
  await content.waitFor();
  return content.evaluate((element) => {
    const { cmTile } = element as unknown as { cmTile: { view: { state: { sliceDoc: () => string } } } };
    return cmTile.view.state.sliceDoc();
  });
}

describe('the form of a feature', () => {
  it('writes a name on its line, and undo gives the bytes back', async () => {
    const page = await openEditor();
    const before = await publishedText(page, PLACE);
    await page.getByLabel('Name in Russian', { exact: true }).press('End');
    await page.keyboard.type('ъ');
    const line = '"name:ru": "Шикотан"';
    expect(before).toContain(line);
    expect(await textOf(page)).toBe(before.replace(line, '"name:ru": "Шикотанъ"'));
    await page.getByRole('button', { name: /^Undo/ }).click();
    expect(await textOf(page)).toBe(before);
    await page.getByRole('tab', { name: 'Form' }).click();
    expect(await page.getByLabel('Name in Russian', { exact: true }).inputValue()).toBe('Шикотан');
  });

  it('keeps the caret where one types, also where the browser would put it at the end', async () => {
    const page = await openEditor();
    const name = page.getByLabel('Name in English', { exact: true });
    await name.press('Home');
    await page.keyboard.type('New ');
    expect(await name.inputValue()).toBe('New Shikotan');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await name.inputValue()).toBe('Shikotan');
    expect(await name.evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(0);
  });

  it('adds a field, asks for its source, and says what is wrong under the field', async () => {
    const page = await openEditor();
    await page.getByRole('combobox', { name: 'What can be said besides' }).fill('length');
    await page.keyboard.press('Enter');
    await page.keyboard.type('12.50');
    const length = page.getByLabel('Length in km', { exact: true });
    expect(await length.inputValue()).toBe('12.50');
    const field = page.locator('[data-key="length_km"]');
    await field.getByText('stands without').waitFor();
    expect(await length.getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Length in km: source').fill('A survey, 2026');
    await field.getByText('stands without').waitFor({ state: 'detached' });
    expect(await textOf(page)).toContain(
      '\n    "length_km": 12.50,\n    "length_km:source": "A survey, 2026",\n',
    );
  });

  it('keeps what is no number in the field, and the last number in the file', async () => {
    const page = await openEditor();
    const before = await publishedText(page, PLACE);
    const area = page.getByLabel('Area in km²', { exact: true });
    await area.fill('247,65');
    await page.getByText('is not a number').waitFor();
    expect(await area.inputValue()).toBe('247,65');
    expect(await area.getAttribute('aria-invalid')).toBe('true');
    expect(await textOf(page)).toBe(before);
  });

  it('takes a field out, and shows an emptied one as long as it may be filled', async () => {
    const page = await openEditor();
    const before = await publishedText(page, PLACE);
    const kana = page.getByLabel('Name in Japanese, kana', { exact: true });
    await kana.fill('');
    await kana.fill('しこたんとう');
    await page.getByRole('button', { name: 'Remove: Name in Russian, romanized' }).click();
    await page.getByLabel('Name in Russian, romanized', { exact: true }).waitFor({ state: 'detached' });
    expect(await textOf(page)).toBe(before.replace(/ {4}"name:ru-Latn": .*\n/, ''));
  });

  it('waits while the text cannot be read, and leads to the place', async () => {
    const page = await openEditor();
    await page.getByRole('tab', { name: 'Text' }).click();
    await page.getByText('"kind"').click();
    await page.keyboard.press('Home');
    await page.keyboard.type('x');
    await page.getByRole('tab', { name: 'Form' }).click();
    await page.getByText('cannot be read at line 5').waitFor();
    expect(await page.getByLabel('Name in English', { exact: true }).isEditable()).toBe(false);
    await page.getByRole('button', { name: 'Go there' }).click();
    await page.locator('.cm-content').waitFor();
  });

  it.each(someOf(['light', 'dark'] as const))(
    'gives axe nothing to object to (%s)',
    async (colorScheme) => {
      const page = await openEditor('feature=shikotan', { colorScheme });
      await page.getByLabel('Area in km²', { exact: true }).fill('0');
      await page.locator('[data-key="area_km2"] .issue').waitFor();
      await addAxe(page);
      expect(await violations(page)).toEqual([]);
      await page
        .getByRole('button', { name: /^Sources named elsewhere/ })
        .first()
        .click();
      await page.locator('main [role="option"]').first().waitFor();
      expect(await violations(page)).toEqual([]);
    },
    90_000,
  );
});

describe('the text of an article', () => {
  it('links the selected words to a place, and takes the link off again', async () => {
    const page = await openEditor('article=abe-putin-moscow-2017');
    const path = 'articles/abe-putin-moscow-2017.md';
    const before = await publishedText(page, path);
    await page.locator('.cm-content').waitFor();
    await page.locator('.cm-line', { hasText: 'their territory' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.getByRole('button', { name: 'Link the selected words' }).click();
    await page.getByRole('combobox', { name: 'Link the selected words' }).fill('hokkaido');
    await page.keyboard.press('Enter');
    const linked = before.replace('their territory', 'their [territory](../features/hokkaido.geojson)');
    expect(await textOf(page)).toBe(linked);
    await page.getByRole('button', { name: 'Take the link off' }).click();
    expect(await textOf(page)).toBe(before);
  });
});
