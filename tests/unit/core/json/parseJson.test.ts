/** The reader of JSON: right, wherever a piece of the text ends, and with all faults in one run. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReport, type Issue } from '../../../../src/core/issues.ts';
import { parseJson } from '../../../../src/core/json/parseJson.ts';
import { TextSource } from '../../../../src/core/json/textSource.ts';
import { plainValue, pointerOf } from '../../../../src/core/jsonTree.ts';

/** Reads a text that comes in pieces of so many characters. */
function readInPieces(text: string, size: number): { value: unknown; issues: Issue[] } {
  let at = 0;
  const source = new TextSource(() => {
    const piece = text.slice(at, at + size);
    at += size;
    return piece === '' ? null : piece;
  });
  const report = createReport('a.json', source);
  const root = parseJson(report);
  return { value: root && plainValue(root), issues: report.issues() };
}

function faultsOf(text: string): string[] {
  const report = createReport('a.json', text);
  expect(parseJson(report)).toBeNull();
  return report.issues().map(({ code, start }) => `${code}@${start.line}.${start.column}`);
}

const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const positions = fc.array(fc.array(number, { minLength: 2, maxLength: 3 }), { minLength: 1 });
const value = fc.oneof(fc.jsonValue({ noUnicodeString: false }), fc.record({ coordinates: positions }));

describe('the value', () => {
  it('is that of JSON.parse, wherever the pieces of the text end', () => {
    fc.assert(
      fc.property(value, fc.nat(3), fc.integer({ min: 1, max: 400 }), (wanted, indent, size) => {
        const text = JSON.stringify(wanted, null, indent);
        const read = readInPieces(text, size);
        expect(JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 300 },
    );
  });

  it('has its place and its pointer', () => {
    const report = createReport('a.json', '{"a~b": [[1, 2], [3, 4]]}');
    const list = parseJson(report)?.children?.[0]?.children?.[1];
    expect(list?.positions?.toArrays()).toEqual([
      [1, 2],
      [3, 4],
    ]);
    const second = list?.children?.[1];
    expect(second && pointerOf(second)).toBe('/a~0b/1');
    expect([second?.offset, second?.length]).toEqual([17, 6]);
  });
});

it('finds the same faults at the same places, wherever the pieces of the text end', () => {
  const mark = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\n',
    '"a"',
    '"b',
    '1',
    'nul',
    '[1, 2]',
    '// c\n',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 30 }), fc.integer({ min: 1, max: 20 }), (marks, size) => {
      const text = marks.join('');
      const report = createReport('a.json', text);
      parseJson(report);
      expect(readInPieces(text, size).issues).toEqual(report.issues());
    }),
    { numRuns: 500 },
  );
});

it('hands features over one by one', () => {
  const text = '{"type": "FeatureCollection", "features": [{"id": 1}, {"id": 2}], "end": true}';
  const handed: unknown[] = [];
  const root = parseJson(createReport('a.json', text), (feature) => handed.push(plainValue(feature)));
  expect(JSON.stringify(handed)).toBe('[{"id":1},{"id":2}]');
  expect(root && JSON.stringify(plainValue(root))).toBe(
    '{"type":"FeatureCollection","features":[],"end":true}',
  );
});

it.each([
  ['', ['broken-json@1.1']],
  ['{"a": 1', ['broken-json@1.8']],
  ['{"a" 1}', ['broken-json@1.6']],
  ['[1 2,]', ['broken-json@1.4', 'broken-json@1.5']],
  ['{"a": tru,\n"b": \'c\'}', ['broken-json@1.7', 'broken-json@2.6']],
  ['[[1, 2], [3, 4],]', ['broken-json@1.16']],
  ['[[1, 2] [3, 4]]', ['broken-json@1.9']],
  ['{"a": 1} {}', ['broken-json@1.10']],
  ['{"a": "b\n}', ['broken-json@1.7']],
  ['["\\q"]', ['broken-json@1.2']],
  ['{} // done', ['broken-json@1.4']],
  ['{"a": [1}', ['broken-json@1.9']],
])('%j has its faults', (text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

it.each([
  ['[1e999]', 'bad-number@1.2'],
  ['[[1, -0]]', 'negative-zero@1.6'],
])('%j is read with a remark', (text, remark) => {
  const report = createReport('a.json', text);
  expect(parseJson(report)).not.toBeNull();
  expect(report.issues().map(({ code, start }) => `${code}@${start.line}.${start.column}`)).toEqual([remark]);
});
