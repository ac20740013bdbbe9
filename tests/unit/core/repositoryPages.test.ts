import { expect, it } from 'vitest';
import { comparePage, editPage, issuePage, versionPage } from '../../../src/core/repositoryPages.ts';

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

it.each([
  [
    'https://github.com/o/r',
    'https://github.com/o/r/tree/data-1/geodata',
    'https://github.com/o/r/compare/data-1...v%2F2',
  ],
  [
    'https://gitlab.com/g/s/r',
    'https://gitlab.com/g/s/r/-/tree/data-1/geodata',
    'https://gitlab.com/g/s/r/-/compare/data-1...v%2F2',
  ],
  [
    'https://codeberg.org/o/r',
    'https://codeberg.org/o/r/src/tag/data-1/geodata',
    'https://codeberg.org/o/r/compare/data-1...v%2F2',
  ],
])('a version in %s is a tag, and is compared with another', (repository, archive, changes) => {
  expect(versionPage(repository, 'data-1')).toBe(archive);
  expect(comparePage(repository, 'data-1', 'v/2')).toBe(changes);
});

it('has no version, no comparison and no form in a repository of an unknown service', () => {
  const repository = 'https://example.org/o/r';
  expect([
    versionPage(repository, 'v'),
    comparePage(repository, 'v', 'w'),
    issuePage(repository, 'a', 'b'),
  ]).toEqual([null, null, null]);
});

it('fills in the fields that a service knows', () => {
  expect(issuePage('https://gitlab.com/o/r', 'A & B', 'C')).toBe(
    'https://gitlab.com/o/r/-/issues/new?issue%5Btitle%5D=A+%26+B&issue%5Bdescription%5D=C',
  );
});
