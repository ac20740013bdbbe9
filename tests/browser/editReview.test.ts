/** From an edit to a patch that git applies, into a folder, and to the server; and what others changed meanwhile. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fingerprint } from '../../src/core/saving.ts';
import { builtSite } from './builtSite.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { ROOT } from './siteBuild.ts';

const site = builtSite();
const FILE = 'features/shikotan.geojson';
const original = await readFile(join(ROOT, 'geodata', FILE), 'utf8');
const edited = original.replace('"Shikotan"', '"Shikotan Rock"');

/** The editor on a feature whose English name was changed in the text. */
async function openEdited(
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Page> {
  const { page } = await openPage(await sharedBrowser(), { expected: [/409/] });
  await prepare(page);
  await page.goto(`${site.url}edit/?feature=shikotan`);
  await page.locator('[data-editor=ready]').waitFor();
  await typeName(page, ' Rock');
  await page.getByRole('button', { name: 'Review and save' }).click();
  await page.locator(`article[data-file="${FILE}"] ins`).waitFor();
  return page;
}

async function typeName(page: Page, words: string): Promise<void> {
  await page.getByRole('tab', { name: 'Text' }).click();
  await page.locator('.cm-line', { hasText: '"name:en"' }).click();
  await page.keyboard.press('End');
  // In front of the quotation mark and the comma.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(words);
}

/** Waits for the end of saving, and gives what is said about it. */
async function said(page: Page, state: 'done' | 'failed'): Promise<string> {
  const status = page.locator(`[data-save=${state}]`);
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

const noneLeft = (page: Page) => page.getByText('Nothing has changed.').waitFor();

describe('a change', () => {
  it('is told in words, shown in the text, and taken back', async () => {
    const page = await openEdited();
    const file = page.locator(`article[data-file="${FILE}"]`);
    expect(await file.locator('dt').allTextContents()).toEqual(['name:en']);
    expect(await file.locator('dd').textContent()).toBe('Shikotan Rock');
    expect(await page.getByRole('tab', { name: 'Changes' }).textContent()).toMatch(/1/);
    await page.getByRole('button', { name: 'Show: name:en' }).click();
    expect(await page.getByRole('tab', { name: 'Text' }).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('tab', { name: 'Changes' }).click();
    await page.getByRole('button', { name: 'Take back: name:en' }).click();
    await noneLeft(page);
    expect(await file.count()).toBe(0);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await file.locator('ins').waitFor();
  });

  it('becomes a patch that git applies, to the byte', async () => {
    const page = await openEdited();
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-way=patch]')]);
    expect(download.suggestedFilename()).toBe('atlas-changes.patch');
    expect(await said(page, 'done')).toContain('git apply --index atlas-changes.patch');
    const repository = await mkdtemp(join(tmpdir(), 'edit-review-'));
    onTestFinished(() => rm(repository, { recursive: true }));
    await cp(join(ROOT, 'geodata'), join(repository, 'geodata'), { recursive: true });
    const git = (...args: string[]) => promisify(execFile)('git', args, { cwd: repository });
    await git('init', '--quiet');
    await git('add', '--all');
    await download.saveAs(join(repository, 'atlas-changes.patch'));
    await git('apply', '--index', 'atlas-changes.patch');
    expect(await readFile(join(repository, 'geodata', FILE), 'utf8')).toBe(edited);
    expect((await git('diff', '--numstat')).stdout).toBe('');
    // Until it is said to be handed in, the draft is a draft.
    expect(await page.locator(`article[data-file="${FILE}"]`).count()).toBe(1);
    await page.getByRole('button', { name: 'Mark as handed in' }).click();
    await page.getByRole('button', { name: 'Yes, I have' }).click();
    await noneLeft(page);
  });

  it('stays a draft where the browser does not copy', async () => {
    const page = await openEdited((fresh) =>
      fresh.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      }),
    );
    await page.click('[data-way=copyFile]');
    expect(await said(page, 'failed')).toContain('does not allow copying');
    expect(await page.locator(`article[data-file="${FILE}"]`).count()).toBe(1);
  });

  it('of an earlier visit is offered, and thrown away in one step that can be undone', async () => {
    const page = await openEdited();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await page.getByText('No changes').waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('1 file changed').first().waitFor();
  });
});

/** Makes a folder of the browser's own the one that the reader chooses. */
async function chooseOwnFolder(page: Page, texts: Record<string, string>): Promise<void> {
  await page.addInitScript((given) => {
    async function put(path: string, text: string): Promise<void> {
      let folder = await navigator.storage.getDirectory();
      for (const name of path.split('/').slice(0, -1))
        folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(path.split('/').at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
    const picker = async () => {
      // Only the first time: later it holds what was saved.
      for (const [path, text] of Object.entries(given)) await put(path, text);
      return navigator.storage.getDirectory();
    };
    Object.assign(window, { showDirectoryPicker: picker });
  }, texts);
}

function ownFile(page: Page, path: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    let folder = await navigator.storage.getDirectory();
    const names = wanted.split('/');
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    return (await (await folder.getFileHandle(names.at(-1) ?? '')).getFile()).text();
  }, path);
}

describe('a folder', () => {
  const atlas = { 'geodata/atlas.yaml': 'x', 'geodata/ids.txt': 'x' };

  it('gets what was changed', async () => {
    const page = await openEdited((fresh) =>
      chooseOwnFolder(fresh, { ...atlas, [`geodata/${FILE}`]: original }),
    );
    await page.click('[data-way=folder]');
    expect(await said(page, 'done')).toContain('1 file saved.');
    await noneLeft(page);
    expect(await ownFile(page, `geodata/${FILE}`)).toBe(edited);
  });

  it('that holds no atlas is refused', async () => {
    const page = await openEdited((fresh) => chooseOwnFolder(fresh, { 'notes.txt': 'x' }));
    await page.click('[data-way=folder]');
    expect(await said(page, 'failed')).toContain('This folder holds no atlas');
  });

  it('with Windows line ends keeps them', async () => {
    const windows = original.replaceAll('\n', '\r\n');
    const page = await openEdited((fresh) =>
      chooseOwnFolder(fresh, { ...atlas, [`geodata/${FILE}`]: windows }),
    );
    await page.click('[data-way=folder]');
    await said(page, 'done');
    expect(await ownFile(page, `geodata/${FILE}`)).toBe(edited.replaceAll('\n', '\r\n'));
  });

  it('in which another place of the file was changed has both changes afterwards', async () => {
    const theirs = original.replace('"surveyed"', '"schematic"');
    expect(theirs).not.toBe(original);
    const page = await openEdited((fresh) =>
      chooseOwnFolder(fresh, { ...atlas, [`geodata/${FILE}`]: theirs }),
    );
    await page.click('[data-way=folder]');
    await said(page, 'done');
    await page.getByText('Both changes are in it now.').waitFor();
    expect(await ownFile(page, `geodata/${FILE}`)).toBe(edited.replace('"surveyed"', '"schematic"'));
  });

  it('in which the same place was changed asks which side stays', async () => {
    const theirs = original.replace('"Shikotan"', '"Shikotan Island"');
    const page = await openEdited((fresh) =>
      chooseOwnFolder(fresh, { ...atlas, [`geodata/${FILE}`]: theirs }),
    );
    await page.click('[data-way=folder]');
    const conflict = page.locator(`[data-conflict="${FILE}"]`);
    await conflict.getByText('name:en: “Shikotan” → “Shikotan Island”').waitFor();
    expect(await ownFile(page, `geodata/${FILE}`)).toBe(theirs);
    await conflict.getByRole('radio', { name: /Take mine/ }).check();
    await conflict.getByRole('button', { name: 'Take this result' }).click();
    await said(page, 'done');
    expect(await ownFile(page, `geodata/${FILE}`)).toBe(edited);
  });
});

/** A server that saves, or says what it has instead. */
async function serveSaves(page: Page, onDisk: Map<string, string>): Promise<void> {
  await page.route('**/edit/?feature=shikotan', async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace('"saveUrl":null', '"saveUrl":"/edit/save"');
    await route.fulfill({ response: answer, body: html });
  });
  await page.route('**/edit/save', async (route) => {
    const { files } = route.request().postDataJSON() as {
      files: { path: string; opened: string; text: string }[];
    };
    const [file] = files;
    const now = onDisk.get(file?.path ?? '') ?? '';
    if (file?.opened !== (await fingerprint(now)))
      return route.fulfill({ status: 409, json: { conflicts: [{ path: file?.path, text: now }] } });
    onDisk.set(file.path, file.text);
    return route.fulfill({ json: { saved: files.map(({ path, text }) => ({ path, text })) } });
  });
}

describe('the server', () => {
  it('gets what was changed by Ctrl+S', async () => {
    const disk = new Map([[FILE, original]]);
    const page = await openEdited((fresh) => serveSaves(fresh, disk));
    await page.keyboard.press('Control+s');
    await noneLeft(page);
    expect(disk.get(FILE)).toBe(edited);
  });

  it('that has another text by now is not overwritten', async () => {
    const theirs = original.replace('"Shikotan"', '"Shikotan Island"');
    const disk = new Map([[FILE, theirs]]);
    const page = await openEdited((fresh) => serveSaves(fresh, disk));
    await page.click('[data-way=server]');
    const conflict = page.locator(`[data-conflict="${FILE}"]`);
    await conflict.getByRole('radio', { name: /Take theirs/ }).check();
    await conflict.getByText('Nothing: the result is theirs.').waitFor();
    await conflict.getByRole('button', { name: 'Take this result' }).click();
    await noneLeft(page);
    expect(disk.get(FILE)).toBe(theirs);
  });

  it('that is gone says so, and the draft stays', async () => {
    const page = await openEdited(async (fresh) => {
      await serveSaves(fresh, new Map());
      await fresh.route('**/edit/save', (route) => route.abort());
    });
    await page.click('[data-way=server]');
    expect(await said(page, 'failed')).toContain('The server does not answer');
    expect(await page.locator(`article[data-file="${FILE}"]`).count()).toBe(1);
  });
});

it('a draft from before the atlas was published anew meets what others made of the file', async () => {
  const page = await openEdited();
  page.on('dialog', (dialog) => void dialog.accept());
  const theirs = original.replace('"Shikotan"', '"Shikotan Island"');
  await page.route('**/assets/files-*.json', async (route) => {
    const answer = await route.fetch();
    const texts = (await answer.json()) as { files: Record<string, string> };
    await route.fulfill({ response: answer, json: { files: { ...texts.files, [FILE]: theirs } } });
  });
  await page.reload();
  const conflict = page.locator(`[data-conflict="${FILE}"]`);
  await conflict.getByRole('radio', { name: /Take mine/ }).check();
  await conflict.getByRole('button', { name: 'Take this result' }).click();
  const file = page.locator(`article[data-file="${FILE}"]`);
  await file.locator('del').waitFor();
  expect(await file.locator('dd').textContent()).toBe('Shikotan IslandRock');
});
