/** Places in a text, and how an issue is shown. */
import { expect, it } from 'vitest';
import { readAtlas } from '../../../src/core/atlas.ts';
import { createReport, formatIssue } from '../../../src/core/issues.ts';
import { nearest } from '../../../src/core/nearest.ts';
import { goodFiles } from './fixtures.ts';

it('counts offsets in UTF-16 code units, lines and columns from 1', () => {
  const report = createReport('a.md', '𝄞\nab');
  report.add('bad-value', { start: 3, end: 5 }, 'No.');
  const [issue] = report.issues();
  expect(issue?.start).toEqual({ offset: 3, line: 2, column: 1 });
  expect(issue?.end).toEqual({ offset: 5, line: 2, column: 3 });
});

it('shows file, line and column, severity, code, cause and cure', () => {
  const report = createReport('features/a.geojson', '{}');
  report.add('unclosed-ring', { start: 1, end: 2 }, 'The ring is open.');
  expect(report.issues().map((issue) => formatIssue(issue, 'geodata/'))).toEqual([
    'geodata/features/a.geojson:1:2: error unclosed-ring: The ring is open. Repeat its first position at its end.',
  ]);
});

it('finds the same place with the line ends of Windows', async () => {
  const text = (await goodFiles()).get('features/tern-island.geojson') ?? '';
  const changed = text.replace('"island"', '"iland"').replaceAll('\n', '\r\n');
  const { issues } = readAtlas(await goodFiles({ 'features/tern-island.geojson': changed }));
  expect(issues.map(({ code, start }) => [code, start.line, start.column])).toEqual([
    ['line-ends', 1, 2],
    ['unknown-kind', 5, 13],
  ]);
});

it('counts the line ends of Windows where the common form ends', async () => {
  const text = (await goodFiles()).get('features/tern-island.geojson') ?? '';
  const changed = text.replace('    "kind"', '   "kind"').replaceAll('\n', '\r\n');
  const { issues } = readAtlas(await goodFiles({ 'features/tern-island.geojson': changed }));
  expect(issues.map(({ code, start }) => [code, start.line, start.column])).toEqual([
    ['line-ends', 1, 2],
    ['not-canonical', 5, 4],
  ]);
});

it('offers fixes that leave no issue', async () => {
  const file = 'features/tern-island.geojson';
  const text = (await goodFiles()).get(file) ?? '';
  const open = text.replace('[-30, -19.8],\n        [-30, -20]\n', '[-30, -19.8]\n');
  const [issue] = readAtlas(await goodFiles({ [file]: open })).issues;
  const [edit] = issue?.fix?.edits ?? [];
  const mended = `${open.slice(0, edit?.start)}${edit?.text ?? ''}${open.slice(edit?.end)}`;
  expect(mended).toBe(text);
});

it('says where a fault lies on the map', async () => {
  const file = 'features/tern-island.geojson';
  const text = (await goodFiles()).get(file)?.replace('[-29.8, -20]', '[-20, -129.8]') ?? '';
  const [issue] = readAtlas(await goodFiles({ [file]: text })).issues;
  expect(issue).toMatchObject({
    code: 'swapped-position',
    position: [-129.8, -20],
    pointer: '/geometry/coordinates/0/1',
  });
});

it('suggests the nearest word, and none where all are far', () => {
  expect(nearest('kunashir', ['etorofu', 'kunashiri'])).toBe('kunashiri');
  expect(nearest('x'.repeat(100_000), ['etorofu', 'kunashiri'])).toBeNull();
});
