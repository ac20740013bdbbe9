/** A diff is complete: put onto what was before, it gives what came after. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges } from '../../../../src/core/changes/applyChanges.ts';
import type { FileChange } from '../../../../src/core/changes/changes.ts';
import { diffFiles } from '../../../../src/core/changes/diffFiles.ts';
import { formatFiles } from '../../../../src/core/formatFiles.ts';
import { deepFreeze, goodFiles } from '../fixtures.ts';
import { randomEdits } from './randomEdits.ts';

const good = await goodFiles();

function inCommonForm(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files, ...formatFiles(files)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

it('applied, the changes of random edits give the edited files', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(randomEdits, randomEdits, (first, second) => {
      const before = first(good);
      const after = second(before);
      // Through JSON, as `--json` gives it to other programs.
      const changes = JSON.parse(JSON.stringify(diffFiles(before, after))) as FileChange[];
      const applied = applyChanges(before, deepFreeze(changes));
      expect(inCommonForm(applied)).toEqual(inCommonForm(after));
      for (const [file, text] of after) {
        if (!file.endsWith('.geojson')) expect(applied.get(file)).toBe(text);
      }
    }),
    { numRuns: 150 },
  );
});

it('the same files have no changes', () => {
  expect(diffFiles(good, new Map(good))).toEqual([]);
});

it('changes that do not fit throw', async () => {
  const changes = diffFiles(good, await goodFiles({ 'ids.txt': 'features/x\n' }));
  expect(() => applyChanges(new Map([['ids.txt', 'features/y\n']]), changes)).toThrow('do not fit');
  expect(() => applyChanges(new Map(), changes)).toThrow('there is no ids.txt');
});
