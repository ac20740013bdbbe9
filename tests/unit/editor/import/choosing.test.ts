/** Which file, and where its features go. */
import { expect, it } from 'vitest';
import type { ImportedFeature } from '../../../../src/core/convert/conversion.ts';
import { bringsFiles, droppedFile } from '../../../../src/editor/import/dropped.ts';
import { doubleTargets, guessTargets } from '../../../../src/editor/import/guessTargets.ts';
import { lostProperties } from '../../../../src/editor/import/lostProperties.ts';
import { readBytes } from '../../../../src/editor/import/readBytes.ts';

const file = new File(['abc'], 'a.kml');
const folder = { kind: 'file', webkitGetAsEntry: () => ({ isDirectory: true }) };

it('takes one file, and says why there is none', () => {
  expect(droppedFile({ files: [file], items: [] })).toEqual({ file });
  expect(droppedFile({ files: [file, file], items: [] })).toEqual({ fault: 'several' });
  expect(droppedFile({ files: [], items: [] })).toEqual({ fault: 'nothing' });
  expect(droppedFile({ files: [file], items: [folder] })).toEqual({ fault: 'folder' });
});

it('leaves words that are dragged alone', () => {
  expect([
    bringsFiles({ types: ['Files'] }),
    bringsFiles({ types: ['text/plain'] }),
    bringsFiles(null),
  ]).toEqual([true, false, false]);
});

it('reads a file whole, and tells how far it is', async () => {
  const told: number[] = [];
  const bytes = await readBytes(new Blob(['abc', 'defg']), (read) => told.push(read));
  expect(new TextDecoder().decode(bytes)).toBe('abcdefg');
  expect(told.at(-1)).toBe(7);
  expect(await readBytes(new Blob([]), () => undefined)).toHaveLength(0);
});

const feature = (own: Partial<ImportedFeature>): ImportedFeature => ({
  id: null,
  name: null,
  properties: {},
  geometry: { type: 'Point', coordinates: [0, 0] },
  heights: 0,
  ...own,
});
const places = [
  { id: 'tern', names: ['Tern Island', 'アジサシ島'] },
  { id: 'gull', names: ['Gull'] },
];

it.each<[string, ImportedFeature[], string[]]>([
  ['ids', [feature({ id: 'gull' }), feature({ id: 'tern' })], ['gull', 'tern']],
  ['names in any language', [feature({ name: 'アジサシ島' }), feature({ name: 'GULL' })], ['tern', 'gull']],
  ['an id before a name', [feature({ name: 'Gull' }), feature({ id: 'gull' })], ['', 'gull']],
  ['nothing known', [feature({ name: 'A' }), feature({ name: 'B' })], ['', '']],
  ['one that nobody knows', [feature({ name: 'A' })], ['+']],
  ['one id twice', [feature({ id: 'gull' }), feature({ id: 'gull' })], ['', '']],
])('guesses by %s', (_, features, targets) => {
  expect(guessTargets(features, 'x', places)).toEqual(targets);
});

it('goes by the name of the file where there is one feature', () => {
  expect(guessTargets([feature({ name: 'Layer 1' })], 'tern', places)).toEqual(['tern']);
});

it('finds places that would get two shapes', () => {
  expect(doubleTargets(['tern', '', '', '+', '+', 'gull', 'tern'])).toEqual(new Set(['tern']));
});

it('names each lost property once, and not too many', () => {
  expect(lostProperties([[0, { left: ['a', 'b'] }], [1, { left: ['b'] }], [2, { fault: 'x' }]])).toBe('a, b'); // prettier-ignore
  const many = Array.from({ length: 20 }, (_, index) => `k${index}`);
  expect(lostProperties([[0, { left: many }]])).toMatch(/k11 … \(\+8\)$/);
});
