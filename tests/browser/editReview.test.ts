/** From an edit to a patch that git applies; what is kept of it, and what others changed meanwhile. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addAxe, violations } from './axeFaults.ts';
import { builtSite } from './builtSite.ts';
import { someOf } from './cases.ts';
import { edited, FILE, noneLeft, openEdited, original, said, typeName } from './editDraft.ts';
import { ROOT } from './siteBuild.ts';

const site = builtSite();
describe('a change', () => {
  it('is told in words, shown in the text, and taken back', async () => {
    const page = await openEdited(site.url);
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
    const page = await openEdited(site.url);
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

  it.each(someOf(['dark', 'light'] as const))(
    'is shown without a fault that axe finds, %s',
    async (colorScheme) => {
      const page = await openEdited(site.url);
      await page.emulateMedia({ colorScheme });
      await addAxe(page);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await violations(page)).toEqual([]);
    },
  );

  it('stays a draft where the browser does not copy', async () => {
    const page = await openEdited(site.url, (fresh) =>
      fresh.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      }),
    );
    await page.click('[data-way=copyFile]');
    expect(await said(page, 'failed')).toContain('does not allow copying');
    expect(await page.locator(`article[data-file="${FILE}"]`).count()).toBe(1);
  });

  it('of an earlier visit is offered, and thrown away in one step that can be undone', async () => {
    const page = await openEdited(site.url);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await page.getByText('No changes').waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('1 file changed').first().waitFor();
  });
});

it('a draft from before the atlas was published anew meets what others made of the file', async () => {
  const page = await openEdited(site.url);
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
  // What was chosen stays chosen.
  await page.getByRole('button', { name: 'Mark as handed in' }).click();
  await page.getByRole('button', { name: 'Yes, I have' }).click();
  await noneLeft(page);
  await typeName(page, ' (new)');
  await page.getByRole('tab', { name: 'Changes' }).click();
  await file.locator('ins').waitFor();
  expect(await conflict.count()).toBe(0);
});
