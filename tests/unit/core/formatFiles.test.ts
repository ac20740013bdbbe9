/** What `format` writes. */
import { expect, it } from 'vitest';
import { formatFiles } from '../../../src/core/formatFiles.ts';
import { goodFiles } from './fixtures.ts';

it('brings a feature back into the common form', async () => {
  const file = 'features/tern-island.geojson';
  const text = (await goodFiles()).get(file) ?? '';
  const minified = JSON.stringify(JSON.parse(text));
  expect(formatFiles(await goodFiles({ [file]: minified })).get(file)).toBe(text);
});

it('moves the points of a group with its members', async () => {
  const file = 'features/tern-island.geojson';
  const moved =
    (await goodFiles()).get(file)?.replaceAll('-29.8, ', '-29.6, ').replaceAll('-29.75, ', '-29.55, ') ?? '';
  const changed = formatFiles(await goodFiles({ [file]: moved }));
  expect([...changed.keys()]).toEqual(['features/bird-islands.geojson']);
  expect(changed.get('features/bird-islands.geojson')).toContain('[-29.775, -19.9]');
});

it('sorts the ledger and keeps its comments at the top', async () => {
  const text = (await goodFiles()).get('ids.txt') ?? '';
  const lines = text.trimEnd().split('\n').reverse().join('\n');
  expect(formatFiles(await goodFiles({ 'ids.txt': lines })).get('ids.txt')).toBe(text);
});

it('leaves a file alone that it cannot read', async () => {
  const changed = formatFiles(await goodFiles({ 'features/tern-island.geojson': '{"type": "Feature"' }));
  expect(changed.has('features/tern-island.geojson')).toBe(false);
});

it.each([
  ['that cannot be read', 'title: ['],
  ['that are gone', null],
])('leaves the points of groups in their order under settings %s', async (_, settings) => {
  expect(formatFiles(await goodFiles({ 'atlas.yaml': settings }))).toEqual(new Map());
});
