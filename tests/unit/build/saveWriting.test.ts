/** Saves that fail where files are written. */
import { chmod, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WriteFile } from '../../../src/build/saveWriting.ts';
import { writeSafely } from '../../../src/build/writeSafely.ts';
import { changes, folderOfTest, opened, save } from './dataFolder.ts';
import { renamed } from './savingServer.ts';

const SHORE = 'features/north-shore.geojson';
const ISLAND = 'features/tern-island.geojson';
const ARTICLE = 'articles/mail.md';

const toNew = renamed('New Name');

/** A disk on which one file cannot be written. */
function failingAt(wrong: string, code: string): WriteFile {
  return async (path, text) => {
    if (path.endsWith(wrong)) throw Object.assign(new Error(`${code}: no`), { code });
    await writeSafely(path, text);
  };
}

describe('a folder that cannot be written', () => {
  it.each([
    ['the file', SHORE],
    ['another file', ISLAND],
    ['the folder', 'features'],
    ['the settings', 'atlas.yaml'],
  ])('where %s is a link', async (_, path) => {
    const dir = await folderOfTest();
    const elsewhere = await folderOfTest();
    const file = await opened(dir, SHORE, toNew);
    await rm(join(dir, path), { recursive: true });
    await symlink(join(elsewhere, path), join(dir, path));
    const act = () => save(dir, [file]);
    expect(
      await changes(elsewhere, async () => {
        expect(await act()).toMatchObject({ outcome: 'failed', failure: { error: 'linked-folder', path } });
      }),
    ).toEqual([]);
  });

  it('where a file is read-only, before anything is written', async () => {
    const dir = await folderOfTest();
    await chmod(join(dir, SHORE), 0o444);
    const files = [await opened(dir, ARTICLE, (text) => `${text}\n`), await opened(dir, SHORE, toNew)];
    expect(
      await changes(dir, async () => {
        const answer = await save(dir, files);
        expect(answer).toMatchObject({ outcome: 'failed', failure: { error: 'read-only', path: SHORE } });
        expect(answer).toHaveProperty('failure.message', expect.stringMatching(/draft is still/));
        expect(answer).not.toHaveProperty('failure.saved');
      }),
    ).toEqual([]);
  });

  it.each([
    ['ENOSPC', 'disk-full', /disk is full/],
    ['EDQUOT', 'disk-full', /disk is full/],
    ['EACCES', 'read-only', /read-only/],
    ['EPERM', 'read-only', /read-only/],
    ['EROFS', 'read-only', /read-only/],
    ['EIO', 'cannot-write', /EIO/],
  ])('as %s says: what was written before is named', async (code, error, cause) => {
    const dir = await folderOfTest();
    const article = await opened(dir, ARTICLE, (text) => `${text}\n`);
    const last = await opened(dir, 'ids.txt', (text) => `${text}features/more\n`);
    const files = [article, await opened(dir, SHORE, toNew), last];
    expect(
      await changes(dir, async () => {
        const answer = await save(dir, files, failingAt(SHORE, code));
        const saved = [{ path: ARTICLE, text: article.text }];
        expect(answer).toMatchObject({ outcome: 'failed', failure: { error, path: SHORE, saved } });
        const message = answer.outcome === 'failed' ? answer.failure.message : '';
        for (const part of [cause, SHORE, ARTICLE, /draft is still in this browser/])
          expect(message).toMatch(part);
      }),
    ).toEqual([ARTICLE]);
  });

  it('where it is gone', async () => {
    const dir = await folderOfTest();
    const file = await opened(dir, SHORE, toNew);
    await rm(dir, { recursive: true });
    expect(await save(dir, [file])).toMatchObject({ outcome: 'failed', failure: { error: 'cannot-read' } });
  });

  it('where a file has bytes that no editor could show', async () => {
    const dir = await folderOfTest();
    await writeFile(join(dir, ARTICLE), Buffer.concat([await readFile(join(dir, ARTICLE)), Buffer.of(0xe9)]));
    const file = await opened(dir, ARTICLE, (text) => `${text}\n`);
    expect(
      await changes(dir, async () => {
        expect(await save(dir, [file])).toMatchObject({ failure: { error: 'bad-encoding', path: ARTICLE } });
      }),
    ).toEqual([]);
  });

  it('by a fault of our own throws', async () => {
    const dir = await folderOfTest();
    const wrong: WriteFile = () => Promise.reject(new TypeError('ours'));
    await expect(save(dir, [await opened(dir, SHORE, toNew)], wrong)).rejects.toThrow('ours');
  });
});
