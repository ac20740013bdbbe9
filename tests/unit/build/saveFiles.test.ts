/** What a save does to the folder. */
import { writeFileSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GeodataState } from '../../../src/build/geodataState.ts';
import { saveFiles } from '../../../src/build/saveFiles.ts';
import type { WriteFile } from '../../../src/build/saveWriting.ts';
import { fingerprint, type FileToSave } from '../../../src/core/saving.ts';
import { allFiles, changes, folderOfTest, opened, save } from './dataFolder.ts';
import { renamed } from './savingServer.ts';

const SHORE = 'features/north-shore.geojson';
const ISLAND = 'features/tern-island.geojson';
const GROUP = 'features/bird-islands.geojson';
const ARTICLE = 'articles/mail.md';

const toNew = renamed('New Name');
const read = (dir: string, path: string) => readFile(join(dir, path), 'utf8');

describe('a text', () => {
  it('is written as it is where it is in the common form', async () => {
    const dir = await folderOfTest();
    const file = await opened(dir, SHORE, toNew);
    expect(await changes(dir, () => save(dir, [file]))).toEqual([SHORE]);
    expect(await read(dir, SHORE)).toBe(file.text);
  });

  it('is written in the common form, and comes back so', async () => {
    const dir = await folderOfTest();
    const file = await opened(dir, SHORE, (text) => JSON.stringify(JSON.parse(toNew(text))));
    const pretty = toNew(await read(dir, SHORE));
    expect(await save(dir, [file])).toEqual({ outcome: 'saved', saved: [{ path: SHORE, text: pretty }] });
    expect(await read(dir, SHORE)).toBe(pretty);
  });

  it.each([
    ['that is no JSON', SHORE, (text: string) => text.replace(',', '')],
    ['with a key twice', SHORE, (text: string) => text.replace('"id"', '"id": "x",\n"id"')],
    ['with wrong characters', SHORE, (text: string) => text.replace('"name:en": "', '"name:en": "\uFFFD')],
    ['with a mark and carriage returns', ARTICLE, (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['with an open merge', SHORE, (text: string) => `<<<<<<< a\n${text}=======\n${text}>>>>>>> b\n`],
    ['with NUL in it', 'atlas.yaml', (text: string) => `${text}\0`],
    ['of nothing', ARTICLE, () => ''],
  ])('%s is written to the byte', async (_, path, change) => {
    const dir = await folderOfTest();
    const file = await opened(dir, path, change);
    expect(await save(dir, [file])).toEqual({ outcome: 'saved', saved: [{ path, text: file.text }] });
    expect(await read(dir, path)).toBe(file.text);
  });

  it('that is on disk already is not written, in whatever form it is', async () => {
    const dir = await folderOfTest();
    await writeFile(join(dir, SHORE), JSON.stringify(JSON.parse(await read(dir, SHORE))));
    const file = await opened(dir, SHORE, (text) => text);
    const never: WriteFile = () => Promise.reject(new Error('written'));
    expect(await save(dir, [file], never)).toEqual({
      outcome: 'saved',
      saved: [{ path: SHORE, text: file.text }],
    });
  });

  it('brings no other file into the common form', async () => {
    const dir = await folderOfTest();
    await writeFile(join(dir, ISLAND), JSON.stringify(JSON.parse(await read(dir, ISLAND))));
    const file = await opened(dir, SHORE, toNew);
    expect(await changes(dir, () => save(dir, [file]))).toEqual([SHORE]);
  });

  it('of a member moves the points of its group', async () => {
    const dir = await folderOfTest();
    const file = await opened(dir, ISLAND, (text) => text.replaceAll('-19.8]', '-19.7]'));
    const answer = await save(dir, [file]);
    expect(answer).toMatchObject({ outcome: 'saved', saved: [{ path: ISLAND }, { path: GROUP }] });
    expect(await read(dir, GROUP)).not.toContain('[-29.875, -19.9]');
    const state = new GeodataState(dir);
    await state.read();
    expect(state.issues.map(({ code }) => code)).not.toContain('group-out-of-date');
  });

  it('keeps the mode of its file', async () => {
    const dir = await folderOfTest();
    await chmod(join(dir, SHORE), 0o600);
    await save(dir, [await opened(dir, SHORE, toNew)]);
    expect((await stat(join(dir, SHORE))).mode & 0o777).toBe(0o600);
  });
});

describe('a new file', () => {
  const path = 'features/new-rock.geojson';
  const asNew = async (dir: string): Promise<FileToSave> => {
    const { text } = await opened(dir, SHORE, (old) => old.replace('"north-shore"', '"new-rock"'));
    return { path, opened: null, text };
  };
  const listed = (text: string) => `${text}features/new-rock\n`;

  it('is written where the list of ids has its id', async () => {
    const dir = await folderOfTest();
    await writeFile(join(dir, 'ids.txt'), listed(await read(dir, 'ids.txt')));
    const file = await asNew(dir);
    expect(await changes(dir, () => save(dir, [file]))).toEqual([path]);
  });

  it('is written with a list that has it, which is sorted', async () => {
    const dir = await folderOfTest();
    const list = await opened(dir, 'ids.txt', listed);
    expect(await save(dir, [await asNew(dir), list])).toMatchObject({ outcome: 'saved' });
    expect(await read(dir, 'ids.txt')).toMatch(/features\/mail-boat\nfeatures\/new-rock\nfeatures\/north/);
  });

  it.each([
    ['no list has', (text: string) => text],
    ['a list has as the id of something else', (text: string) => `${text}articles/new-rock\n`],
    ['a list has as a former id', (text: string) => `${text}features/new-rock -> features/north-shore\n`],
    ['a list has in a comment', (text: string) => `# features/new-rock\n${text}`],
    ['a list has as part of an id', (text: string) => `${text}features/new-rock-2\n`],
  ])('that %s is refused', async (_, change) => {
    const dir = await folderOfTest();
    const files = [await asNew(dir), await opened(dir, 'ids.txt', change)];
    expect(
      await changes(dir, async () => {
        expect(await save(dir, files)).toMatchObject({
          outcome: 'failed',
          failure: { error: 'unknown-path', path },
        });
      }),
    ).toEqual([]);
  });

  it('that is there meanwhile is a conflict', async () => {
    const dir = await folderOfTest({ [path]: 'other' });
    expect(await save(dir, [await asNew(dir)])).toEqual({
      outcome: 'conflict',
      conflicts: [{ path, text: 'other' }],
    });
  });

  it('where a folder stands cannot be written', async () => {
    const dir = await folderOfTest();
    await mkdir(join(dir, path));
    const files = [await opened(dir, 'ids.txt', listed), await asNew(dir)];
    const answer = await save(dir, files);
    expect(answer).toMatchObject({
      outcome: 'failed',
      failure: { error: 'cannot-write', path, saved: [{ path: 'ids.txt' }] },
    });
    expect(Object.keys(await allFiles(dir)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('a file that changed since it was opened', () => {
  it('is a conflict, and nothing is written', async () => {
    const dir = await folderOfTest();
    const files = [await opened(dir, ARTICLE, (text) => `${text}\n`), await opened(dir, SHORE, toNew)];
    const theirs = (await read(dir, SHORE)).replace('"source": "', '"source": "Not ');
    await writeFile(join(dir, SHORE), theirs);
    const conflict = { outcome: 'conflict', conflicts: [{ path: SHORE, text: theirs }] };
    expect(await changes(dir, async () => expect(await save(dir, files)).toEqual(conflict))).toEqual([]);
  });

  it('is a conflict where it is gone', async () => {
    const dir = await folderOfTest();
    const file = await opened(dir, SHORE, toNew);
    await rm(join(dir, SHORE));
    const conflict = { outcome: 'conflict', conflicts: [{ path: SHORE, text: null }] };
    expect(await changes(dir, async () => expect(await save(dir, [file])).toEqual(conflict))).toEqual([]);
    expect(await save(dir, [{ ...file, opened: null }])).toMatchObject({ outcome: 'saved' });
  });

  it('is one by a single space', async () => {
    const dir = await folderOfTest();
    const file = await opened(dir, SHORE, toNew);
    await writeFile(join(dir, SHORE), `${await read(dir, SHORE)} `);
    expect(await save(dir, [file])).toMatchObject({ outcome: 'conflict' });
  });

  it('is saved once the other text was seen', async () => {
    const dir = await folderOfTest();
    const file = await opened(dir, SHORE, toNew);
    await writeFile(join(dir, SHORE), 'theirs');
    const seen = { ...file, opened: await fingerprint('theirs') };
    expect(await save(dir, [seen])).toMatchObject({ outcome: 'saved' });
    expect(await read(dir, SHORE)).toBe(file.text);
  });

  it('is none where the other text is the same', async () => {
    const dir = await folderOfTest();
    const file = await opened(dir, SHORE, toNew);
    await writeFile(join(dir, SHORE), file.text);
    expect(await save(dir, [file])).toMatchObject({ outcome: 'saved' });
  });

  it('is none for a save that is sent again because its answer was lost', async () => {
    const dir = await folderOfTest();
    const file = await opened(dir, SHORE, (text) => JSON.stringify(JSON.parse(toNew(text))));
    const first = await save(dir, [file]);
    expect(await changes(dir, async () => expect(await save(dir, [file])).toEqual(first))).toEqual([]);
  });

  it('while the save was thinking is a conflict too', async () => {
    const dir = await folderOfTest();
    const file = await opened(dir, SHORE, toNew);
    const state = new GeodataState(dir);
    const tidy: GeodataState['tidy'] = (...folders) => {
      writeFileSync(join(dir, SHORE), 'theirs');
      return state.tidy(...folders);
    };
    const answer = await saveFiles([file], { dir, tidy });
    expect(answer).toEqual({ outcome: 'conflict', conflicts: [{ path: SHORE, text: 'theirs' }] });
    expect(await read(dir, SHORE)).toBe('theirs');
  });
});
