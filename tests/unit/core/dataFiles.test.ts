/** Files that are not as they should be before anything is read in them. */
import { expect, it } from 'vitest';
import { readAtlas } from '../../../src/core/atlas.ts';
import { checkTextForm } from '../../../src/core/textForm.ts';
import { goodFiles } from './fixtures.ts';

it('says what stands in the place of a file and cannot be read', async () => {
  const files = await goodFiles({ 'features/tern-island.geojson': null });
  const { source, issues } = readAtlas(files, undefined, [
    { path: 'features/tern-island.geojson', is: 'link' },
    { path: 'features/old', is: 'folder' },
  ]);
  expect(source).toBeNull();
  // That ids seem to be missing would only lead away from what is wrong.
  expect(issues.map(({ file, code, severity }) => [file, code, severity])).toEqual([
    ['features/old', 'unknown-file', 'warning'],
    ['features/tern-island.geojson', 'linked-file', 'error'],
  ]);
});

it('warns of a shape with more positions than any map shows', async () => {
  const file = 'features/tern-pipeline.geojson';
  const text = (await goodFiles()).get(file) ?? '';
  const positions = Array.from({ length: 20_001 }, (_, index) => `[${-30 + index / 20_000}, -19.5]`);
  const start = text.indexOf('[', text.indexOf('"coordinates"'));
  const long = `${text.slice(0, start)}[${positions.join(', ')}]\n  }\n}\n`;
  const { issues } = readAtlas(await goodFiles({ [file]: long }));
  expect(issues.filter(({ code }) => code === 'over-budget')).toMatchObject([
    { file, severity: 'warning', pointer: '/geometry', feature: 'tern-pipeline' },
  ]);
});

it('leaves a byte order mark out of every place', () => {
  const { text, issues } = checkTextForm('x.geojson', '\uFEFFab\r\ncd\re');
  expect(text).toBe('ab\r\ncd\re');
  expect(issues.map(({ code, start }) => [code, start.line, start.column])).toEqual([
    ['byte-order-mark', 1, 1],
    ['line-ends', 1, 3],
  ]);
  expect(issues[1]?.fix?.edits).toEqual([
    { start: 2, end: 4, text: '\n' },
    { start: 6, end: 7, text: '\n' },
  ]);
});
