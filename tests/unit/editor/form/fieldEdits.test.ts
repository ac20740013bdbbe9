import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/core/edits.ts';
import {
  asShown,
  caretAfter,
  isNumber,
  numberEdits,
  textEdits,
  typedInto,
} from '../../../../src/editor/form/fieldEdits.ts';
import { fileWith, propertiesWith } from './formFixtures.ts';

describe('numberEdits', () => {
  it('writes a number as it was typed', () => {
    const feature = propertiesWith('"area_km2": 4');
    expect(applyEdits(feature.text, numberEdits(feature, 'area_km2', '247.60') ?? [])).toBe(
      fileWith('"area_km2": 247.60'),
    );
  });

  it('writes the same number in other letters, and leaves the same letters', () => {
    const feature = propertiesWith('"area_km2": 247.6');
    expect(applyEdits(feature.text, numberEdits(feature, 'area_km2', '247.60') ?? [])).toBe(
      fileWith('"area_km2": 247.60'),
    );
    expect(numberEdits(feature, 'area_km2', '247.6')).toEqual([]);
  });

  it('adds a number, and puts one in the place of words', () => {
    const feature = propertiesWith('"kind": "island"');
    expect(applyEdits(feature.text, numberEdits(feature, 'area_km2', '5') ?? [])).toBe(
      fileWith('"kind": "island"', '"area_km2": 5'),
    );
    const words = propertiesWith('"area_km2": "about 5"');
    expect(applyEdits(words.text, numberEdits(words, 'area_km2', '5') ?? [])).toBe(fileWith('"area_km2": 5'));
  });

  it.each(['247,65', '1.', '.5', '', '1e999', 'Infinity', '0x10', '01', ' 1'])(
    'takes "%s" for none',
    (typed) => {
      expect(isNumber(typed)).toBe(false);
      expect(numberEdits(propertiesWith('"area_km2": 4'), 'area_km2', typed)).toBeNull();
    },
  );

  it('takes for a number exactly what JSON takes for a finite one', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(isNumber(JSON.stringify(value))).toBe(true);
      }),
    );
  });
});

describe('textEdits', () => {
  it('changes the line of the property and nothing else', () => {
    const feature = propertiesWith('"kind": "island"', '"name:en": "Rock"', '"odd":   [1]');
    expect(applyEdits(feature.text, textEdits(feature, 'name:en', 'The "Rock"'))).toBe(
      fileWith('"kind": "island"', '"name:en": "The \\"Rock\\""', '"odd":   [1]'),
    );
  });
});

describe('typedInto', () => {
  it('keeps the line ends that a field does not show', () => {
    expect(typedInto('one\r\ntwo\rthree', 'one\ntwo\nfree')).toBe('one\r\ntwo\rfree');
  });

  it('gives what the field shows then', () => {
    const words = fc.string({ unit: fc.constantFrom('a', '\r', '\n', 'é') });
    fc.assert(
      fc.property(words, words.map(asShown), (before, typed) => {
        expect(asShown(typedInto(before, typed))).toBe(typed);
        expect(typedInto(before, asShown(before))).toBe(before);
      }),
    );
  });
});

describe('caretAfter', () => {
  it('stays at its letters', () => {
    expect(caretAfter('one two', 'one and two', 2)).toBe(2);
    expect(caretAfter('one two', 'one and two', 6)).toBe(10);
    expect(caretAfter('one and two', 'one two', 6)).toBe(4);
  });
});
