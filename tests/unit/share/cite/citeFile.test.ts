import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatted, readCiteFile, styledOn, type Citation } from '../../../../src/share/cite/citeFile.ts';
import {
  ACCESSED,
  cleanAddress,
  cleanText,
  italic,
  styledRuns,
  unstyled,
} from '../../../../src/share/cite/marks.ts';

const style = `${italic('Atlas')}, ${ACCESSED}.`;
const citation: Citation = {
  kind: 'page',
  key: 'atlas',
  styles: { apa: style, chicago: style, mla: style, plain: style },
  bibtex: `@misc{atlas,\n  urldate = {${ACCESSED}},\n  title = {A},\n}\n`,
  ris: `TY  - ELEC\nY2  - ${ACCESSED}\nER  - \n`,
  csl: { id: 'atlas' },
};
const day = { year: 2026, month: 11, day: 27 };

describe('the file beside a page', () => {
  it('is taken as it was written', () => {
    const file = { format: 1, citations: [citation] };
    expect(readCiteFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it.each([
    ['nothing', null],
    ['another format', { format: 2, citations: [citation] }],
    ['no citation', { format: 1, citations: [] }],
    ['a style too few', { format: 1, citations: [{ ...citation, styles: { apa: style } }] }],
    ['a text that is none', { format: 1, citations: [{ ...citation, ris: 7 }] }],
    ['another kind', { format: 1, citations: [{ ...citation, kind: 'book' }] }],
    ['a page', '<!doctype html>'],
  ])('is refused where it is %s', (_, value) => {
    expect(readCiteFile(value)).toBeNull();
  });

  it('is refused, never a fault, whatever it holds', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => readCiteFile(value) === null));
  });
});

describe('the day of access', () => {
  it('has the form of each style', () => {
    const on = (name: 'apa' | 'chicago' | 'mla' | 'plain', language: 'en' | 'ja' | 'ru' = 'en') =>
      unstyled(styledOn(day, citation, name, language));
    expect(on('apa')).toBe('Atlas, November 27, 2026.');
    expect(on('chicago')).toBe('Atlas, November 27, 2026.');
    expect(on('mla', 'ru')).toBe('Atlas, 27 Nov. 2026.');
    expect([on('plain'), on('plain', 'ja'), on('plain', 'ru')]).toEqual([
      'Atlas, 27 November 2026.',
      'Atlas, 2026年11月27日.',
      'Atlas, 27.11.2026.',
    ]);
  });

  it('stands in each format, and in none where there is no reader yet', () => {
    expect(formatted([citation], 'bibtex', day)).toContain('  urldate = {2026-11-27},\n');
    expect(formatted([citation], 'ris', day)).toContain('\nY2  - 2026/11/27/\n');
    expect(JSON.parse(formatted([citation], 'csl', day))).toEqual([
      { id: 'atlas', accessed: { 'date-parts': [[2026, 11, 27]] } },
    ]);
    expect(formatted([citation], 'bibtex')).toBe('@misc{atlas,\n  title = {A},\n}\n');
    expect(formatted([citation], 'ris')).toBe('TY  - ELEC\nER  - \n');
    expect(JSON.parse(formatted([citation], 'csl'))).toEqual([{ id: 'atlas' }]);
  });
});

describe('texts of the data', () => {
  it('hold no mark, no line break and nothing that turns round what follows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        // eslint-disable-next-line no-control-regex -- control characters are what is looked for
        expect(clean).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]| {2}/);
        expect(styledRuns(clean)).toHaveLength(clean === '' ? 0 : 1);
      }),
    );
  });

  it('keep every letter', () => {
    expect(cleanText(' 択捉島\u200f / \n Итуруп\u202e\ue000 𠮷 ')).toBe('択捉島\u200f / Итуруп 𠮷');
  });

  it('cannot end an address early', () => {
    expect(cleanAddress('https://x.example/a}b\\c"d?e=%20&f=g')).toBe(
      'https://x.example/a%7Db%5Cc%22d?e=%20&f=g',
    );
  });
});
