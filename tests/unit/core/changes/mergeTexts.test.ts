/** Three-way merges agree with git, and lose nothing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { conflictsIn, joinPieces, mergeTexts } from '../../../../src/core/changes/mergeTexts.ts';

const folder = mkdtempSync(join(tmpdir(), 'merge-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The text that git makes of it; null where there is a conflict. */
function gitMerge(opened: string, mine: string, theirs: string): string | null {
  const files = Object.entries({ mine, opened, theirs }).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return name;
  });
  const run = spawnSync('git', ['merge-file', '-p', '-q', ...files], { cwd: folder, encoding: 'utf8' });
  expect(run.error).toBeUndefined();
  expect(run.status).toBeLessThan(127);
  return run.status === 0 ? run.stdout : null;
}

const OLD = Array.from({ length: 12 }, (_, index) => `line ${index}\n`);

/** A change of the lines from a place on. */
const change = fc.record({
  at: fc.nat(OLD.length),
  gone: fc.nat(3),
  come: fc.array(fc.constantFrom('new a\n', 'new b\n', 'new c\n'), { maxLength: 2 }),
});
const side = fc.array(change, { maxLength: 3 }).map((changes) => {
  // From the end on, so that places stay what they are.
  const lines = [...OLD];
  for (const { at, gone, come } of changes.sort((a, b) => b.at - a.at)) lines.splice(at, gone, ...come);
  return lines.join('');
});

it('is what git merges, and a conflict where git has one', () => {
  const opened = OLD.join('');
  fc.assert(
    fc.property(side, side, (mine, theirs) => {
      expect(joinPieces(mergeTexts(opened, mine, theirs))).toBe(gitMerge(opened, mine, theirs));
    }),
    { numRuns: 250 },
  );
});

const text = fc
  .tuple(fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', '[1, 2],\n'), { maxLength: 9 }), fc.boolean())
  .map(([lines, ends]) => (ends ? lines.join('') : lines.join('').replace(/\n$/, '')));

it('loses nothing that one side alone has done', () => {
  fc.assert(
    fc.property(text, text, text, (opened, mine, theirs) => {
      expect(joinPieces(mergeTexts(opened, mine, opened))).toBe(mine);
      expect(joinPieces(mergeTexts(opened, opened, theirs))).toBe(theirs);
      expect(joinPieces(mergeTexts(opened, mine, mine))).toBe(mine);
    }),
    { numRuns: 1000 },
  );
});

it('holds the whole of each side where all conflicts are given to it and nothing else was changed there', () => {
  fc.assert(
    fc.property(text, text, text, (opened, mine, theirs) => {
      const pieces = mergeTexts(opened, mine, theirs);
      const mirrored = mergeTexts(opened, theirs, mine);
      const all = (choice: 'mine' | 'theirs') => conflictsIn(pieces).map(() => choice);
      expect(joinPieces(mirrored, all('theirs'))).toBe(joinPieces(pieces, all('mine')));
    }),
    { numRuns: 1000 },
  );
});

it('says what each side has at a place, and waits until all are chosen', () => {
  const pieces = mergeTexts('a\nb\nc\nd\ne\nf\n', 'A\nb\nc\nd1\ne\nf\n', 'a\nb\nc\nd2\ne\nF\n');
  expect(pieces).toEqual([
    { kind: 'merged', text: 'A\nb\nc\n' },
    { kind: 'conflict', line: 4, opened: 'd\n', mine: 'd1\n', theirs: 'd2\n' },
    { kind: 'merged', text: 'e\nF\n' },
  ]);
  expect(joinPieces(pieces)).toBeNull();
  expect(joinPieces(pieces, ['theirs'])).toBe('A\nb\nc\nd2\ne\nF\n');
});
