import { expect, it } from 'vitest';
import { editPage } from '../../../src/core/repositoryPages.ts';

const FILE = 'features/x.geojson';

it.each([
  ['https://github.com/o/r', 'https://github.com/o/r/edit/main/geodata/features/x.geojson'],
  ['https://github.com/o/r.git', 'https://github.com/o/r/edit/main/geodata/features/x.geojson'],
  ['https://github.com/o/r/', 'https://github.com/o/r/edit/main/geodata/features/x.geojson'],
  [
    'https://gitlab.example.org/group/sub/r',
    'https://gitlab.example.org/group/sub/r/-/edit/main/geodata/features/x.geojson',
  ],
  ['https://codeberg.org/o/r', 'https://codeberg.org/o/r/_edit/main/geodata/features/x.geojson'],
])('a file in %s is edited on its page', (repository, page) => {
  expect(editPage(repository, FILE, false)).toBe(page);
});

it.each([
  ['https://github.com/o/r', 'https://github.com/o/r/new/main?filename=geodata/features/x.geojson'],
  ['https://gitlab.com/o/r', 'https://gitlab.com/o/r/-/new/main?file_name=geodata/features/x.geojson'],
  ['https://codeberg.org/o/r', 'https://codeberg.org/o/r/_new/main/geodata/features/'],
])('a new file in %s is made on its page', (repository, page) => {
  expect(editPage(repository, FILE, true)).toBe(page);
});

it.each([
  'https://example.org/o/r',
  'https://notgithub.com/o/r',
  'https://github.com/o',
  'https://github.com/o/r/tree/main',
  'http://github.com/o/r',
  'javascript:alert(1)//github.com/o/r',
  'github.com/o/r',
])('%s has no such page', (repository) => {
  expect(editPage(repository, FILE, false)).toBeNull();
});

it('what would be read as something else in an address is written with its code', () => {
  expect(editPage('https://github.com/o/r', 'features/ö?#.geojson', false)).toBe(
    'https://github.com/o/r/edit/main/geodata/features/%C3%B6%3F%23.geojson',
  );
});
