/** Saving into a folder and to the server, also where others have changed the same file. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/core/saving.ts';
import { builtSite } from './builtSite.ts';
import { edited, FILE, noneLeft, openEdited, original, said, typeName } from './editDraft.ts';

const site = builtSite();

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
    const page = await openEdited(site.url, (fresh) =>
      chooseOwnFolder(fresh, { ...atlas, [`geodata/${FILE}`]: original }),
    );
    await page.click('[data-way=folder]');
    expect(await said(page, 'done')).toContain('1 file saved.');
    await noneLeft(page);
    expect(await ownFile(page, `geodata/${FILE}`)).toBe(edited);
  });

  it('that holds no atlas is refused', async () => {
    const page = await openEdited(site.url, (fresh) => chooseOwnFolder(fresh, { 'notes.txt': 'x' }));
    await page.click('[data-way=folder]');
    expect(await said(page, 'failed')).toContain('This folder holds no atlas');
  });

  it('with Windows line ends keeps them', async () => {
    const windows = original.replaceAll('\n', '\r\n');
    const page = await openEdited(site.url, (fresh) =>
      chooseOwnFolder(fresh, { ...atlas, [`geodata/${FILE}`]: windows }),
    );
    await page.click('[data-way=folder]');
    await said(page, 'done');
    expect(await ownFile(page, `geodata/${FILE}`)).toBe(edited.replaceAll('\n', '\r\n'));
  });

  it('in which another place of the file was changed has both changes afterwards', async () => {
    const theirs = original.replace('"surveyed"', '"schematic"');
    expect(theirs).not.toBe(original);
    const page = await openEdited(site.url, (fresh) =>
      chooseOwnFolder(fresh, { ...atlas, [`geodata/${FILE}`]: theirs }),
    );
    await page.click('[data-way=folder]');
    await said(page, 'done');
    await page.getByText('Both changes are in it now.').waitFor();
    expect(await ownFile(page, `geodata/${FILE}`)).toBe(edited.replace('"surveyed"', '"schematic"'));
  });

  it('in which the same place was changed asks which side stays', async () => {
    const theirs = original.replace('"Shikotan"', '"Shikotan Island"');
    const page = await openEdited(site.url, (fresh) =>
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
    // What was chosen stays chosen.
    await typeName(page, ' (new)');
    await page.keyboard.press('Control+s');
    await page.click('[data-way=folder]');
    await noneLeft(page);
    expect(await ownFile(page, `geodata/${FILE}`)).toBe(edited.replace('Rock"', 'Rock (new)"'));
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
    const page = await openEdited(site.url, (fresh) => serveSaves(fresh, disk));
    await page.keyboard.press('Control+s');
    await noneLeft(page);
    expect(disk.get(FILE)).toBe(edited);
  });

  it('that has another text by now is not overwritten', async () => {
    const theirs = original.replace('"Shikotan"', '"Shikotan Island"');
    const disk = new Map([[FILE, theirs]]);
    const page = await openEdited(site.url, (fresh) => serveSaves(fresh, disk));
    await page.click('[data-way=server]');
    const conflict = page.locator(`[data-conflict="${FILE}"]`);
    await conflict.getByRole('radio', { name: /Take theirs/ }).check();
    await conflict.getByText('Nothing: the result is theirs.').waitFor();
    await conflict.getByRole('button', { name: 'Take this result' }).click();
    await noneLeft(page);
    expect(disk.get(FILE)).toBe(theirs);
  });

  it('that is gone says so, and the draft stays', async () => {
    const page = await openEdited(site.url, async (fresh) => {
      await serveSaves(fresh, new Map());
      await fresh.route('**/edit/save', (route) => route.abort());
    });
    await page.click('[data-way=server]');
    expect(await said(page, 'failed')).toContain('The server does not answer');
    expect(await page.locator(`article[data-file="${FILE}"]`).count()).toBe(1);
  });
});
