/** Taking changes back one by one, in any order, ends at what was opened, to the byte. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/core/edits.ts';
import { formatFiles } from '../../../../src/core/formatFiles.ts';
import { revertChange } from '../../../../src/editor/review/revertChange.ts';
import { reviewFiles } from '../../../../src/editor/review/reviewFiles.ts';
import type { ChangePart } from '../../../../src/svg/changes/sections.ts';
import { goodFiles } from '../../core/fixtures.ts';
import { randomEdits } from '../../core/changes/randomEdits.ts';

const good = await goodFiles();
const FEATURE = 'features/tern-island.geojson';

function inCommonForm(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files, ...formatFiles(files)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Choice {
  file: string;
  part: ChangePart | null;
}

/** Every change that can be taken back by itself; the whole file where there is none. */
function choices(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Choice[] {
  return reviewFiles(before, after, 'test').flatMap(({ change: { file }, blocks, lines }): Choice[] => {
    const parts = [...blocks, ...lines].flatMap(({ part }) => part ?? []);
    return parts.length === 0 ? [{ file, part: null }] : parts.map((part) => ({ file, part }));
  });
}

function takeBack(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  { file, part }: Choice,
): Map<string, string> {
  const files = new Map(now);
  const [opened, text] = [before.get(file), now.get(file)];
  if (part && opened !== undefined && text !== undefined) {
    const edits = revertChange({ file, opened, now: text }, part);
    if (!edits) throw new Error(`${file}: ${JSON.stringify(part)} cannot be taken back`);
    return files.set(file, applyEdits(text, edits));
  }
  if (opened === undefined) files.delete(file);
  else files.set(file, opened);
  return files;
}

describe('changes taken back', () => {
  it('one by one in any order end at what was opened', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(randomEdits, randomEdits, fc.infiniteStream(fc.nat(1000)), (first, second, picks) => {
        const before = inCommonForm(first(good));
        let now = inCommonForm(second(before));
        for (let open = choices(before, now); open.length > 0; open = choices(before, now)) {
          const pick = open[(picks.next().value ?? 0) % open.length];
          if (pick) now = takeBack(before, now, pick);
        }
        expect([...now].sort()).toEqual([...before].sort());
      }),
      { numRuns: 100 },
    );
  });

  it('leave other changes as they are', () => {
    const opened = good.get(FEATURE) ?? '';
    const moved = opened.replace('[-29.75, -19.9]', '[-29.748, -19.9]');
    const both = moved.replace('"Tern Island"', '"Tern Rock"');
    const edits = revertChange({ file: FEATURE, opened, now: both }, { of: 'field', key: 'name:en' });
    expect(applyEdits(both, edits ?? [])).toBe(moved);
    const back = revertChange({ file: FEATURE, opened, now: moved }, { of: 'geometry' });
    expect(applyEdits(moved, back ?? [])).toBe(opened);
  });

  it('bring the only field back into an empty object', () => {
    const opened = '{\n  "properties": {\n    "kind": "place"\n  }\n}\n';
    const now = '{\n  "properties": {}\n}\n';
    const edits = revertChange({ file: FEATURE, opened, now }, { of: 'field', key: 'kind' });
    expect(applyEdits(now, edits ?? [])).toBe(opened);
    const away = revertChange({ file: FEATURE, opened: now, now: opened }, { of: 'field', key: 'kind' });
    expect(applyEdits(opened, away ?? [])).toBe(now);
  });

  it('are none where the change is gone, or the text cannot be read', () => {
    const opened = good.get(FEATURE) ?? '';
    const line = (text: string) => ({ line: 1, text });
    const change = { before: line('a\n'), after: line('b\n') };
    expect(revertChange({ file: 'ids.txt', opened: 'a\n', now: 'c\n' }, { of: 'lines', change })).toBeNull();
    expect(revertChange({ file: FEATURE, opened, now: '{' }, { of: 'geometry' })).toBeNull();
    expect(
      revertChange({ file: FEATURE, opened, now: opened }, { of: 'field', key: 'no-such-key' }),
    ).toBeNull();
  });
});
