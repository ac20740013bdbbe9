import { expect, test } from 'vitest';
import { parseKept } from '../../../../src/editor/draft/keptDraft.ts';

const CHANGE = { path: 'a.md', at: 0, removed: 'a', inserted: 'b' };
const STEP = { label: 'typing', origin: 'text', time: 1, changes: [CHANGE] };

const at = (step: unknown): [number, unknown][] => [[0, step]];

test('steps behind one that could not be kept are left out', () => {
  const steps: [number, unknown][] = [
    [0, STEP],
    [2, STEP],
  ];
  const kept = parseKept({ done: 3, steps, starts: [['a.md', 'a']], opened: [] });
  expect(kept?.steps).toEqual([STEP]);
  expect(kept?.done).toBe(1);
});

test('what was kept comes back', () => {
  const kept = parseKept({ done: 1, steps: [[0, STEP]], starts: [['a.md', 'a']], opened: [['a.md', null]] });
  expect(kept).toEqual({
    done: 1,
    steps: [STEP],
    starts: new Map([['a.md', 'a']]),
    opened: new Map([['a.md', null]]),
  });
});

test('nothing kept is no draft', () => {
  expect(parseKept({ done: undefined, steps: [], starts: [], opened: [] })).toBeNull();
});

test.each([
  ['steps without their count', { done: undefined, steps: at(STEP) }],
  ['fewer steps than none', { done: -1, steps: at(STEP) }],
  ['no whole count', { done: 0.5, steps: at(STEP) }],
  ['a step that is none', { done: 1, steps: at('x') }],
  ['a step without changes', { done: 1, steps: at({ ...STEP, changes: undefined }) }],
  ['a change without its text', { done: 1, steps: at({ ...STEP, changes: [{ ...CHANGE, inserted: 1 }] }) }],
  ['a file that is no text', { done: 1, steps: at(STEP), starts: [['a.md', 3]] as [string, unknown][] }],
])('refused: %s', (_what, found) => {
  expect(() => parseKept({ starts: [], opened: [], ...found })).toThrow('kept');
});
