import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draft, type DraftKeeper, type KeptDraft } from '../../../../src/editor/draft/draft.svelte.ts';
import { putTexts } from '../../../../src/editor/draft/history.ts';

const START = new Map([
  ['articles/a.md', 'one two three'],
  ['features/b.geojson', '{}\n'],
]);

/** Keeps a draft as the browser's storage does; `fails` says which writes are lost. */
function memory(fails: () => boolean = () => false): { keeper: DraftKeeper; kept: () => KeptDraft } {
  let now: KeptDraft = { starts: new Map(), opened: new Map(), steps: [], done: 0 };
  let isBehind = false;
  const write = (next: KeptDraft) => {
    isBehind = fails();
    if (!isBehind) now = structuredClone(next);
  };
  const keeper: DraftKeeper = {
    record: (step, index, starts, opened) =>
      write({
        starts: new Map([...now.starts, ...starts]),
        opened: new Map([...now.opened, ...opened]),
        steps: [...now.steps.slice(0, index), step],
        done: index + 1,
      }),
    move: (done) => write({ ...now, done }),
    rebase: (opened) => write({ ...now, opened: new Map([...now.opened, ...opened]) }),
    clear: () => write({ starts: new Map(), opened: new Map(), steps: [], done: 0 }),
    get isBehind() {
      return isBehind;
    },
    keepAll: write,
  };
  return { keeper, kept: () => structuredClone(now) };
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

test('what could not be kept is kept with the next step that can be', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(command, fc.boolean()), { maxLength: 25 }), (commands) => {
      let isFull = false;
      const { keeper, kept } = memory(() => isFull);
      const draft = new Draft(START);
      draft.keepWith(keeper);
      for (const [each, fails] of commands) {
        isFull = fails;
        run(draft, each);
      }
      isFull = false;
      draft.setText('articles/a.md', 'the last words', 'typing', 'other');
      const again = new Draft(START);
      again.restore(kept());
      expect(again.files).toEqual(draft.files);
      expect(again.opened).toEqual(draft.opened);
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
