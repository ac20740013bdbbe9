import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { startDevServer, type DevServer } from './devServer.ts';
import { openEditor } from './editorPage.ts';
import { endings } from './endings.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { temporaryFolder } from './siteBuild.ts';

const atEnd = endings();
let folder: string;
let server: DevServer;

async function git(...words: string[]): Promise<string> {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'core.autocrlf=false'];
  const { stdout } = await promisify(execFile)('git', [...who, ...words], { cwd: folder });
  return stdout;
}

beforeAll(async () => {
  folder = await temporaryFolder(atEnd);
  await cp(resolve(import.meta.dirname, '../../geodata'), folder, { recursive: true });
  await git('init', '--quiet');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'As it was');
  server = await startDevServer(folder, atEnd);
});

it('one vertex moved by key and saved is one line in git, and nothing else', async () => {
  const { page } = await openPage(await sharedBrowser(), { expected: [/did not start/] });
  await openEditor(page, `${server.url}edit/?feature=shikotan#map=11/43.8/146.7`);
  await page.locator('#map').focus();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.locator('.state').first().textContent()).toBe('1 file changed');
  await page.keyboard.press('Control+s');
  await page.locator('[data-save="done"]').waitFor();
  expect(await git('diff', '--numstat')).toBe('1\t1\tfeatures/shikotan.geojson\n');
  expect(await git('status', '--porcelain')).toBe(' M features/shikotan.geojson\n');
});
