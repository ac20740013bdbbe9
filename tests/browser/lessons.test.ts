/** Lessons: read, made by keyboard, shared as a link, opened elsewhere, and played. */
import { beforeEach, describe, expect, it } from 'vitest';
import { formatLesson } from '../../src/core/lessons/lessonForm.ts';
import { formatLessonHash } from '../../src/core/lessons/lessonLink.ts';
import type { Lesson } from '../../src/core/lessons/lessonModel.ts';
import { expectClean } from './axeFaults.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
let explorer: ExplorerPage;

beforeEach(async () => {
  explorer = await openPage(await sharedBrowser());
});

const button = (name: string | RegExp) => explorer.page.getByRole('button', { name });
const step = (text: string) => explorer.panel().getByText(text, { exact: true });

/** Ids of the shapes that the text on the page lights. */
function lit(): Promise<string[]> {
  const shapes = explorer.page.locator('.drawing .state-only > .lit, .drawing .state-only > .selected');
  return shapes.evaluateAll((all) => [...new Set(all.map((use) => use.getAttribute('data-shape') ?? ''))]);
}

/** Goes to something with the Tab key, as somebody without a mouse does. */
async function tabTo(name: string): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    const label = await explorer.page.evaluate(() => {
      const focused = document.activeElement;
      const own = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement;
      return own
        ? (focused.labels?.[0]?.innerText ?? '')
        : (focused?.ariaLabel ?? focused?.textContent ?? '');
    });
    if (label.trim().toLowerCase().startsWith(name.toLowerCase())) return;
    await explorer.page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach "${name}".`);
}

async function pressAt(name: string): Promise<void> {
  await tabTo(name);
  await explorer.page.keyboard.press('Enter');
}

async function beginByKeyboard(): Promise<void> {
  await pressAt('New lesson');
  await explorer.panel().getByRole('heading', { name: 'Your lesson' }).waitFor();
}

async function addByKeyboard(name: string): Promise<void> {
  await tabTo('Place or passage');
  await explorer.page.keyboard.type(name);
  await pressAt('Add step');
  await explorer.panel().getByRole('heading', { name, level: 3 }).waitFor();
}

/** The words of what has the focus. */
function focused(): Promise<string> {
  return explorer.page.evaluate(() => (document.activeElement as HTMLElement).innerText);
}

/** The names of the steps of the lesson that is being made. */
async function stepNames(): Promise<string[]> {
  const names = await explorer.panel().locator('[data-step] h3').allInnerTexts();
  return names.map((name) => name.replace(/^\d+\s*/, ''));
}

describe('a lesson of the atlas', () => {
  it('is played with the keys of a presenter, each step at its own address, and Back goes back', async () => {
    await explorer.open(`${site.url}lessons/`);
    await explorer.panel().getByRole('link', { name: /^Play/ }).first().click();
    await step('Step 1 of 8').waitFor();
    await expect.poll(lit).toEqual(expect.arrayContaining(['etorofu', 'habomai']));
    await explorer.page.keyboard.press('PageDown');
    await step('Step 2 of 8').waitFor();
    expect(explorer.page.url()).toContain('?step=2');
    await button('Next step').press('Enter');
    await step('Step 3 of 8').waitFor();
    await expect.poll(() => explorer.page.url()).toContain('step=3&viewpoint=JP');
    await explorer.page.goBack();
    await step('Step 2 of 8').waitFor();
    expect(explorer.page.url()).not.toContain('viewpoint');
    await expect.poll(lit).toEqual(expect.arrayContaining(['etorofu', 'habomai']));
    await explorer.page.getByText('Show the answer').click();
    await explorer.page.getByText('is the word of the article itself').waitFor();
    await explorer.page.keyboard.press('Escape');
    await button('Play').waitFor();
    expect(explorer.page.url()).not.toContain('step');
  });

  it('opens at the step that a link names', async () => {
    await explorer.open(`${site.url}ru/lessons/moscow-talks-2018/?step=5`);
    await step('Шаг 5 из 8').waitFor();
    expect(await explorer.heading().innerText()).toBe('Итуруп');
    await expect.poll(lit).toEqual(['etorofu']);
  });
});

describe('a lesson of one’s own', () => {
  it('is made of two places by keyboard, shared as a link, opened elsewhere and played', async () => {
    await explorer.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await explorer.open(`${site.url}lessons/`);
    await beginByKeyboard();
    await tabTo('Title');
    await explorer.page.keyboard.type('Two islands');
    await addByKeyboard('Kunashiri');
    await addByKeyboard('Shikotan');
    await pressAt('Move “Shikotan” up');
    await expect.poll(stepNames).toEqual(['Shikotan', 'Kunashiri']);
    await expect.poll(() => explorer.page.getByText('“Shikotan” is step 1 of 2 now.').count()).toBe(1);
    await expectClean(explorer.page);
    await tabTo('Copy the link');
    await explorer.page.keyboard.press('Enter');
    await explorer.page.getByText('The link was copied.').waitFor();
    const { hash } = new URL(await explorer.page.evaluate(() => navigator.clipboard.readText()));

    explorer = await openPage(await sharedBrowser());
    await explorer.open(`${site.url}lessons/${hash}`);
    await explorer.panel().getByRole('heading', { name: 'Two islands' }).waitFor();
    await pressAt('Play');
    await step('Step 1 of 2').waitFor();
    expect(await explorer.heading().innerText()).toBe('Shikotan');
    await expect.poll(lit).toEqual(['shikotan']);
    await explorer.page.keyboard.press('ArrowRight');
    await step('Step 2 of 2').waitFor();
    expect(await explorer.heading().innerText()).toBe('Kunashiri');
  });

  it('comes back with Undo, is kept, and is moved by its handle', async () => {
    await explorer.open(`${site.url}lessons/`);
    await beginByKeyboard();
    for (const name of ['Kunashiri', 'Shikotan', 'Hokkaido']) await addByKeyboard(name);
    await button('Remove “Shikotan”').click();
    await expect.poll(stepNames).toEqual(['Kunashiri', 'Hokkaido']);
    await explorer.page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(stepNames).toEqual(['Kunashiri', 'Shikotan', 'Hokkaido']);
    await explorer.page.setViewportSize({ width: 1440, height: 1600 });
    const [handle, goal] = await Promise.all(
      [2, 0].map((index) => explorer.panel().locator('[data-step]').nth(index).boundingBox()),
    );
    await explorer.page.mouse.move(handle!.x + 20, handle!.y + 25);
    await explorer.page.mouse.down();
    await explorer.page.mouse.move(goal!.x + 20, handle!.y - 160);
    await explorer.page.mouse.move(goal!.x + 20, goal!.y + 20, { steps: 8 });
    await explorer.page.mouse.up();
    await expect.poll(stepNames).toEqual(['Hokkaido', 'Kunashiri', 'Shikotan']);
    await explorer.page.reload();
    await button('Edit “Lesson without a title”').click();
    await expect.poll(stepNames).toEqual(['Hokkaido', 'Kunashiri', 'Shikotan']);
  });

  it('is here, and can be saved as a file, where the storage is full', async () => {
    await explorer.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await explorer.open(`${site.url}lessons/`);
    await beginByKeyboard();
    await addByKeyboard('Kunashiri');
    await explorer.page.getByText('its storage is full or refused').waitFor();
    const saving = explorer.page.waitForEvent('download');
    await button('Save as a file').click();
    expect((await saving).suggestedFilename()).toBe('lesson.json');
    await button('Done').press('Enter');
    await button('Play “Lesson without a title”').waitFor();
    await expect.poll(focused).toBe('Lessons');
  });

  it('is still played where the page is loaded anew in the middle of it', async () => {
    await explorer.open(`${site.url}lessons/${await formatLessonHash(own, 'Another Atlas')}`);
    await button('Keep this lesson').press('Enter');
    await expect.poll(focused).toBe('Lessons');
    await button(/^Play “<img/).click();
    await step('Step 1 of 2').waitFor();
    await explorer.page.keyboard.press('PageDown');
    await step('Step 2 of 2').waitFor();
    await explorer.page.reload();
    await step('Step 2 of 2').waitFor();
    await explorer.page.goBack();
    await step('Step 1 of 2').waitFor();
  });
});

const own: Lesson = {
  id: '',
  title: { en: '<img src=x onerror=alert(1)>' },
  lead: {},
  steps: [
    { id: 'a', page: { type: 'feature', id: 'iturup' }, text: { en: '<b>Look</b>' } },
    { id: 'b', page: { type: 'feature', id: 'atlantis' }, text: { en: 'Sunk' } },
  ],
};

describe('a link to a lesson', () => {
  it('from another atlas says what is missing, follows former ids, and leaves markup as text', async () => {
    await explorer.open(`${site.url}lessons/${await formatLessonHash(own, 'Another Atlas')}`);
    await explorer.panel().getByRole('heading', { name: '<img src=x onerror=alert(1)>' }).waitFor();
    await explorer.page.getByText('made in another atlas, “Another Atlas”').waitFor();
    await explorer.page.getByText('1 of 2 steps show something that this atlas does not have').waitFor();
    // The map has moved, and has the hash for itself: the lesson is still there.
    await button('Zoom in').click();
    await explorer.page.waitForURL(/#map=/);
    await button('Keep this lesson').click();
    await button(/^Play “<img/).click();
    await explorer.panel().getByText('<b>Look</b>').waitFor();
    expect(await explorer.heading().innerText()).toBe('Etorofu');
    await explorer.page.keyboard.press('PageDown');
    await explorer.panel().getByText('This atlas has nothing by the name “atlantis”.').waitFor();
  });

  it('that was cut short says so, and the page works', async () => {
    const hash = await formatLessonHash(own, 'Passage Atlas');
    await explorer.open(`${site.url}lessons/${hash.slice(0, -7)}`);
    await explorer.page.getByRole('alert').getByText('cut short').waitFor();
    await button('New lesson').waitFor();
  });

  it('is not needed where there is a file', async () => {
    await explorer.open(`${site.url}lessons/`);
    const buffer = Buffer.from(formatLesson(own, 'Passage Atlas'));
    const file = { name: 'lesson.json', mimeType: 'application/json', buffer };
    await explorer.page.locator('input[type=file]').setInputFiles(file);
    await button('Keep this lesson').waitFor();
    await explorer.page
      .locator('input[type=file]')
      .setInputFiles({ ...file, buffer: Buffer.from('no lesson at all') });
    await explorer.page.getByRole('alert').getByText('no lesson of this atlas').waitFor();
    // The lesson that came before is not lost by it.
    await button('Dismiss').press('Enter');
    await expect.poll(focused).toBe('Lessons');
    await button('Not now').press('Enter');
    await expect.poll(focused).toBe('Lessons');
    expect(await button('Keep this lesson').count()).toBe(0);
  });
});
