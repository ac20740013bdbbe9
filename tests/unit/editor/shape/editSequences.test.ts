/** Any edits one after another, on any feature: the text says what the same makes of plain data, and nothing else changed. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../../../../src/core/edits.ts';
import type { Position } from '../../../../src/core/model.ts';
import type { FeatureText } from '../../../../src/editor/shape/featureText.ts';
import {
  changedLines,
  FORMS,
  formatted,
  geometryOf,
  isWoundRight,
  partsOf,
  propertiesOf,
  read,
  TEXTS,
  toGeometry,
  type Parts,
} from './editedFeatures.ts';
import { act, step, type Outcome, type Step } from './randomSteps.ts';

/** A ring in such a way that it does not matter where it begins. */
function unrooted(ring: Position[]): string {
  const open = ring.slice(0, -1).map((position) => position.join());
  const turns = open.map((_, index) => [...open.slice(index), ...open.slice(0, index)].join(' '));
  return turns.sort()[0] ?? '';
}

function expectShape(text: string, before: FeatureText, outcome: Outcome): void {
  const { family, parts, isTurned, split } = outcome;
  const geometry = geometryOf(text);
  const isPoint = before.type === 'Point' && family === 'Point' && parts[0]![0]!.length === 1;
  if (split) expect(partsOf(split.found)).toEqual(split.wanted);
  if (isTurned) {
    const rings = (all: Parts) => all.map((paths) => paths.map(unrooted));
    expect(rings(partsOf(geometry))).toEqual(rings(parts));
  } else if (isPoint) expect(geometry).toEqual({ type: 'Point', coordinates: parts[0]![0]![0] });
  else expect(geometry).toEqual(toGeometry(family, parts));
}

function expectProperties(text: string, before: string, { kind, key, value }: Step): void {
  const others = Object.entries(propertiesOf(before)).filter(([other]) => other !== key);
  const wanted = Object.fromEntries(value === null ? others : [...others, [key, value]]) as unknown;
  // JSON knows no zero with a sign.
  expect(propertiesOf(text)).toEqual(
    kind === 'property' ? JSON.parse(JSON.stringify(wanted)) : propertiesOf(before),
  );
}

/** All that stands outside of what was edited is the same to the byte. */
function expectOutsideSame(after: string, before: FeatureText, kind: Step['kind']): void {
  const { text, geometry, properties } = before;
  const node = kind === 'property' ? properties! : geometry;
  const behind = text.length - node.offset - node.length;
  expect(after.slice(0, node.offset)).toBe(text.slice(0, node.offset));
  expect(after.slice(after.length - behind)).toBe(text.slice(text.length - behind));
}

function expectCommonForm(after: string, before: FeatureText, { lines }: Outcome): void {
  // No edit turns a ring round; that is for "format".
  if (isWoundRight(after)) expect(formatted(after)).toBe(after);
  if (!lines || before.type === 'Point') return;
  const { removed, added } = changedLines(before.text, after);
  // Where the same position stands twice, it can be even fewer.
  expect(removed).toBeLessThanOrEqual(lines[0]);
  expect(added - removed).toBe(lines[1] - lines[0]);
}

/** Takes the steps, and says how many of them were possible. */
function run(start: string, steps: readonly Step[], isCommon: boolean): number {
  let [text, done] = [start, 0];
  for (const given of steps) {
    const before = read(text);
    const outcome = act(before, given);
    if (!outcome.edits) continue;
    const after = applyEdits(text, outcome.edits);
    expectShape(after, before, outcome);
    expectProperties(after, text, given);
    expectOutsideSame(after, before, given.kind);
    if (isCommon) expectCommonForm(after, before, outcome);
    [text, done] = [after, done + 1];
  }
  return done;
}

const steps = fc.array(step, { minLength: 1, maxLength: 12 });
const source = fc.nat(TEXTS.length - 1).map((index) => TEXTS[index]!);

it('leaves a file in the common form in it, and changes only the lines that it must', () => {
  let done = 0;
  fc.assert(
    fc.property(source, steps, (text, list) => {
      done += run(text, list, true);
    }),
    { numRuns: 150 },
  );
  expect(done).toBeGreaterThan(200);
});

it.each(Object.keys(FORMS).slice(1))('edits files of other forms in theirs: %s', (form) => {
  fc.assert(
    fc.property(source, steps, (text, list) => {
      run(FORMS[form]!(text), list, false);
    }),
    { numRuns: 50 },
  );
});
