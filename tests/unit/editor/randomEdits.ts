/** Edits as they come from map, form and text by turns. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { Draft } from '../../../src/editor/draft/draft.svelte.ts';
import { readFeatureText } from '../../../src/editor/shape/featureText.ts';
import { TEXTS } from './shape/editedFeatures.ts';
import { act, step, type Step } from './shape/randomSteps.ts';

type Command =
  | { view: 'map'; step: Step }
  | { view: 'text'; at: number; removed: number; inserted: string }
  | { view: 'undo' | 'redo' };

const command: fc.Arbitrary<Command> = fc.oneof<fc.MaybeWeightedArbitrary<Command>[]>(
  { weight: 6, arbitrary: fc.record({ view: fc.constant('map' as const), step }) },
  {
    weight: 4,
    arbitrary: fc.record({
      view: fc.constant('text' as const),
      at: fc.nat(),
      removed: fc.nat(3),
      inserted: fc.string({ unit: fc.constantFrom('1', 'x', '"', ',', '\n', '島', '𠮷'), maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ view: fc.constantFrom('undo' as const, 'redo' as const) }) },
);
/** Does what a command says to one of the files, as the views do. */
function run(draft: Draft, path: string, what: Command): void {
  const text = draft.files.get(path) ?? '';
  if (what.view === 'text') {
    const start = what.at % (text.length + 1);
    const end = Math.min(text.length, start + what.removed);
    draft.edit(path, [{ start, end, text: what.inserted }], 'typing', 'text');
  } else if (what.view === 'map') {
    const feature = readFeatureText(path, text);
    // What was typed may be no JSON any more: map and form wait until it is.
    if (!feature) draft.undo();
    else draft.edit(path, act(feature, what.step).edits ?? [], what.step.kind, 'map');
  } else draft[what.view]();
}

/** Makes so many edits, takes all of them back, and does all of them again, `runs` times. */
export function checkRandomEdits(edits: number, runs: number): void {
  const start = new Map(TEXTS.map((text, index) => [`features/a${index}.geojson`, text]));
  const paths = [...start.keys()];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...paths), command), { minLength: edits, maxLength: edits }),
      (commands) => {
        const draft = new Draft(start);
        for (const [path, each] of commands) run(draft, path, each);
        while (draft.redo());
        const end = draft.files;
        expect(draft.undoLabel).not.toBeNull();
        while (draft.undo());
        expect(draft.files).toEqual(start);
        while (draft.redo());
        expect(draft.files).toEqual(end);
      },
    ),
    { numRuns: runs },
  );
}
