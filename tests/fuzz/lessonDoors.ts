/** Lessons: as text, in the hash of an address, in the storage of a browser; and the draft of the editor there. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect } from 'vitest';
import { readLessonFile } from '../../src/core/lessons/lessonFile.ts';
import { formatLesson, parseLesson } from '../../src/core/lessons/lessonForm.ts';
import { formatLessonHash, parseLessonHash } from '../../src/core/lessons/lessonLink.ts';
import { lessonMarkdown } from '../../src/core/lessons/lessonMarkdown.ts';
import type { Lesson } from '../../src/core/lessons/lessonModel.ts';
import { stepsIn, stepTitle } from '../../src/core/lessons/lessonSteps.ts';
import { parseKept } from '../../src/editor/draft/keptDraft.ts';
import { readKept, readLink } from '../../src/share/lessons/lessonStore.ts';
import { anyLesson } from '../unit/core/lessons/lessonsOf.ts';
import { door, type Door } from './door.ts';
import { ATLAS } from './goodAtlas.ts';
import { damaged, damagedJson, hostileText, hostileValue } from './hostile.ts';
import { toJson } from './toJson.ts';

/** Four megabytes of nothing, in four kilobytes. */
const BOMB = `#lesson=${deflateRawSync(Buffer.alloc(4_000_000, ' ')).toString('base64url')}`;

export const LESSON_DOORS: Door[] = [
  door('lessons as text', 10, lessonText(), checkLessonText),
  door('lessons in the hash', 5, lessonHash(), checkLessonHash),
  door('lessons in storage', 3, storage(), checkStorage),
  door('the draft in storage', 4, keptDraft(), checkKeptDraft),
];

function lessonText(): fc.Arbitrary<string> {
  const text = anyLesson.map((lesson) => formatLesson(lesson, 'An Atlas'));
  return fc.oneof(
    text.chain(damaged),
    text.chain((json) => damagedJson(JSON.parse(json)).map(toJson)),
    hostileText,
    hostileValue.map(toJson),
  );
}

function checkLessonText(text: string): void {
  expectLesson(parseLesson(text));
}

function expectLesson(sent: ReturnType<typeof parseLesson>): void {
  if (typeof sent === 'string') {
    expect(sent).not.toBe('');
    return;
  }
  const { lesson, atlas } = sent;
  for (const shown of stepsIn(ATLAS, lesson)) stepTitle(shown, 'ja');
  // What was read once is read again as the same.
  expect(parseLesson(formatLesson(lesson, atlas))).toEqual({ lesson, atlas });
  // As a file of the data folder it may be refused, in words.
  readLessonFile('lessons/x.md', lessonMarkdown(lesson));
}

type SentHash = { hash: string } | { lesson: Lesson; seed: number };

function lessonHash(): fc.Arbitrary<SentHash> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ lesson: anyLesson, seed: fc.nat() }) },
    { weight: 2, arbitrary: fc.record({ hash: hostileText }) },
    { weight: 1, arbitrary: fc.constant({ hash: BOMB }) },
  );
}

async function checkLessonHash(sent: SentHash): Promise<void> {
  expectLesson(await parseLessonHash('hash' in sent ? sent.hash : await damagedHash(sent)));
}

async function damagedHash({ lesson, seed }: { lesson: Lesson; seed: number }): Promise<string> {
  const hash = await formatLessonHash(lesson, 'An Atlas');
  if (seed % 3 === 0) return hash.slice(0, 1 + (seed % hash.length));
  return fc.sample(damaged(hash), { numRuns: 1, seed })[0] ?? hash;
}

function storage(): fc.Arbitrary<Map<string, string>> {
  const key = fc.oneof(
    hostileText.map((text) => `passage-atlas:lesson:${text}`),
    fc.constantFrom('passage-atlas:lesson-link', 'passage-atlas:theme'),
    hostileText,
  );
  return fc
    .array(fc.tuple(key, fc.oneof(hostileText, lessonText())), { maxLength: 4 })
    .map((all) => new Map(all));
}

function checkStorage(stored: Map<string, string>): void {
  const fake = {
    get length() {
      return stored.size;
    },
    key: (index: number) => [...stored.keys()][index] ?? null,
    getItem: (name: string) => stored.get(name) ?? null,
  };
  const scope = globalThis as Record<string, unknown>;
  const before = [scope['localStorage'], scope['sessionStorage']];
  Object.assign(scope, { localStorage: fake, sessionStorage: fake });
  try {
    for (const kept of readKept()) expectLesson(kept);
    readLink();
  } finally {
    Object.assign(scope, { localStorage: before[0], sessionStorage: before[1] });
  }
}

function keptDraft(): fc.Arbitrary<Parameters<typeof parseKept>[0]> {
  const step = {
    label: 'x',
    origin: 'map',
    time: 1,
    changes: [{ path: 'features/tern-island.geojson', at: 0, removed: '', inserted: ' ' }],
  };
  const entries = fc.array(fc.tuple(hostileText, fc.oneof(hostileText, hostileValue, fc.constant(null))), {
    maxLength: 3,
  });
  return fc.record({
    done: fc.oneof(fc.nat(5), hostileValue, fc.constant(undefined)),
    steps: fc.array(fc.tuple(fc.nat(3), fc.oneof(damagedJson(step), hostileValue)), { maxLength: 4 }),
    starts: entries,
    opened: entries,
  });
}

function checkKeptDraft(found: Parameters<typeof parseKept>[0]): void {
  try {
    const kept = parseKept(found);
    if (kept) expect(kept.done).toBeLessThanOrEqual(kept.steps.length);
  } catch (error) {
    // The editor tells of such a draft, in these words, and leaves it where it is.
    expect((error as Error).message).toMatch(/^(What was kept|A step that was kept|A change that was kept)/);
  }
}
