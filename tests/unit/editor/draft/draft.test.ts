import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draft, type DraftKeeper, type KeptDraft } from '../../../../src/editor/draft/draft.svelte.ts';
import { putTexts, type Step } from '../../../../src/editor/draft/history.ts';

const START = new Map([
  ['articles/a.md', 'one two three'],
  ['features/b.geojson', '{}\n'],
]);

/** Keeps a draft as the browser's storage does. */
function memory(): { keeper: DraftKeeper; kept: () => KeptDraft } {
  let steps: Step[] = [];
  let done = 0;
  let starts = new Map<string, string | null>();
  let opened = new Map<string, string | null>();
  const keeper: DraftKeeper = {
    record: (step, index, fresh) => {
      steps = [...steps.slice(0, index), step];
      done = index + 1;
      starts = new Map([...starts, ...fresh]);
      opened = new Map([...opened, ...fresh]);
    },
    move: (count) => void (done = count),
    rebase: (texts) => void (opened = new Map([...opened, ...texts])),
    clear: () => {
      steps = [];
      done = 0;
      starts = new Map();
      opened = new Map();
    },
  };
  return { keeper, kept: () => structuredClone({ starts, opened, steps, done }) };
}

type Command = { do: 'undo' | 'redo' | 'save' } | { do: 'put'; path: string; text: string | null };

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('put' as const),
      path: fc.constantFrom('articles/a.md', 'features/b.geojson', 'features/new.geojson'),
      text: fc.oneof(
        { weight: 5, arbitrary: fc.string({ maxLength: 20 }) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'redo' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'save' as const }) },
);

function run(draft: Draft, what: Command): void {
  if (what.do === 'put') draft.replace(new Map([[what.path, what.text]]), 'typing', 'text');
  else if (what.do === 'save')
    draft.markSaved(new Map(draft.changed.map((path) => [path, draft.files.get(path) ?? null])));
  else draft[what.do]();
}

test('all steps taken back give the bytes of the beginning; done again, those of the end', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      const draft = new Draft(START);
      for (const each of commands) run(draft, each);
      while (draft.redo());
      const end = draft.files;
      while (draft.undo());
      expect(draft.files).toEqual(START);
      while (draft.redo());
      expect(draft.files).toEqual(end);
    }),
  );
});

test('a draft that was kept goes on where it was, at any moment', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
      const { keeper, kept } = memory();
      const draft = new Draft(START);
      draft.keepWith(keeper);
      for (const each of commands) {
        run(draft, each);
        const again = new Draft(START);
        again.restore(kept());
        expect(again.files).toEqual(draft.files);
        expect(again.opened).toEqual(draft.opened);
        expect([again.undoLabel, again.redoLabel]).toEqual([draft.undoLabel, draft.redoLabel]);
      }
    }),
  );
});

test('a kept draft stays what it was when the site has other texts by now', () => {
  const { keeper, kept } = memory();
  const draft = new Draft(START);
  draft.keepWith(keeper);
  draft.edit('articles/a.md', [{ start: 0, end: 3, text: '1' }], 'typing', 'text');
  const later = new Draft(putTexts(START, new Map([['articles/a.md', 'something else']])));
  later.restore(kept());
  expect(later.files.get('articles/a.md')).toBe('1 two three');
  expect(later.opened.get('articles/a.md')).toBe('one two three');
});

test('files that differ are listed, also when they come or go', () => {
  const draft = new Draft(START);
  expect(draft.changed).toEqual([]);
  draft.replace(
    new Map([
      ['features/new.geojson', '{}'],
      ['articles/a.md', null],
    ]),
    'import',
    'other',
  );
  expect(draft.changed).toEqual(['articles/a.md', 'features/new.geojson']);
  draft.undo();
  expect(draft.changed).toEqual([]);
});

test('an edit after an undo takes the place of what could have been done again', () => {
  const draft = new Draft(START);
  draft.edit('articles/a.md', [{ start: 0, end: 3, text: '1' }], 'one', 'map');
  draft.undo();
  draft.edit('articles/a.md', [{ start: 4, end: 7, text: '2' }], 'two', 'map');
  expect(draft.redoLabel).toBeNull();
  expect(draft.redo()).toBeNull();
  expect(draft.files.get('articles/a.md')).toBe('one 2 three');
});

test('what changes nothing is no step', () => {
  const draft = new Draft(START);
  draft.edit('articles/a.md', [{ start: 0, end: 3, text: 'one' }], 'typing', 'text');
  expect(draft.undoLabel).toBeNull();
});

test('a file that is not there cannot be edited', () => {
  expect(() => new Draft(START).edit('features/none.geojson', [], 'x', 'map')).toThrow(
    'The draft has no features/none.geojson',
  );
});
