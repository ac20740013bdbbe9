import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { listReaderFiles } from '../../../src/build/readerFiles.ts';

it('the files that pages fetch are those of readers, and small', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reader-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const sizes: Record<string, number> = {
    'features/x/cite.json': 10,
    'lessons/a.json': 10,
    'data/large.json': 200_000,
    'assets/shapes.json': 10,
    'edit/words.json': 10,
    'features/x/oembed.json': 10,
    'sizes.json': 10,
    'about/index.html': 10,
  };
  for (const [path, size] of Object.entries(sizes)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), ' '.repeat(size));
  }
  expect(await listReaderFiles(folder)).toEqual(['features/x/cite.json', 'lessons/a.json']);
});
