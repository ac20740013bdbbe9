import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  joinSteps,
  redoChanges,
  undoChanges,
  type Origin,
  type Step,
} from '../../../../src/editor/draft/history.ts';

const PATH = 'features/x.geojson';

/** The steps of a text that goes through these states, joined as the draft joins them. */
function stepsOf(texts: readonly string[], origin: Origin, label = 'typing', pauseMs = 100): Step[] {
  const steps: Step[] = [];
  texts.slice(1).forEach((after, index) => {
    const changes = changesBetween(new Map([[PATH, texts[index] ?? '']]), new Map([[PATH, after]]));
    const step = { label, origin, changes, time: index * pauseMs };
    const last = steps.at(-1);
    const joined = last && joinSteps(last, step);
    if (joined) steps[steps.length - 1] = joined;
    else steps.push(step);
  });
  return steps;
}

describe('joinSteps', () => {
  it('joins letters that are typed one after the other, in the text and in a field', () => {
    const texts = ['"a"', '"ab"', '"abc"'];
    expect(stepsOf(texts, 'text')).toHaveLength(1);
    expect(stepsOf(texts, 'form')).toHaveLength(1);
    expect(stepsOf(texts, 'map')).toHaveLength(2);
  });

  it('begins a new step with a new word, with a pause, and in another field', () => {
    expect(stepsOf(['""', '"a"', '"a "', '"a b"'], 'form')).toHaveLength(2);
    expect(stepsOf(['"a"', '"ab"', '"abc"'], 'form', 'typing', 2000)).toHaveLength(2);
    const [first] = stepsOf(['"a"', '"ab"'], 'form', 'change of one');
    const [second] = stepsOf(['"ab"', '"abc"'], 'form', 'change of another');
    expect(first && second && joinSteps(first, second)).toBeNull();
  });

  it('joins the first letter in a field, which writes its line, with those that follow', () => {
    const texts = ['{"a":1}', '{"a":1,"b":"x"}', '{"a":1,"b":"xy"}', '{"a":1,"b":"xyz"}'];
    expect(stepsOf(texts, 'form')).toHaveLength(1);
    expect(stepsOf(texts, 'text').length).toBeGreaterThan(1);
  });

  it('joins letters that are deleted one before the other', () => {
    expect(stepsOf(['"abc"', '"ab"', '"a"'], 'form')).toHaveLength(1);
  });

  it('leads back to the first text and on to the last one, whatever was joined', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 6 }), { minLength: 2, maxLength: 12 }),
        fc.constantFrom<Origin>('form', 'text'),
        (texts, origin) => {
          const steps = stepsOf(texts, origin);
          const last = new Map([[PATH, texts.at(-1) ?? '']]);
          const first = steps.reduceRight((files, { changes }) => new Map(undoChanges(files, changes)), last);
          expect(first.get(PATH)).toBe(texts[0]);
          const again = steps.reduce((files, { changes }) => new Map(redoChanges(files, changes)), first);
          expect(again.get(PATH)).toBe(texts.at(-1));
        },
      ),
    );
  });
});
