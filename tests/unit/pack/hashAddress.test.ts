import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHash, writeHash } from '../../../src/pack/hashAddress.ts';
import { pathInPack } from '../../../src/pack/packFiles.ts';

describe('an address in the hash', () => {
  it.each([
    ['', { pathname: '#/', search: '', hash: '' }],
    ['#map=7/44/146', { pathname: '#/', search: '', hash: '#map=7/44/146' }],
    ['#/ja/about/', { pathname: '#/ja/about/', search: '', hash: '' }],
    [
      '#/features/x/?viewpoint=JP#map=7/44/146',
      { pathname: '#/features/x/', search: '?viewpoint=JP', hash: '#map=7/44/146' },
    ],
    ['#/?#', { pathname: '#/', search: '', hash: '' }],
    ['#/a#b?c', { pathname: '#/a', search: '', hash: '#b?c' }],
  ])('%s is taken to pieces', (text, parts) => {
    expect(readHash(text)).toEqual(parts);
  });

  it('is the same when put together again, but for marks with nothing after them', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const once = writeHash(readHash(`#/${rest}`));
        expect(writeHash(readHash(once))).toBe(once);
        expect(`#/${rest}`.replace(/\?(?=#|$)/, '').replace(/#$/, '')).toContain(once.replace(/[?#]$/, ''));
      }),
    );
  });
});

describe('a file that a page fetches', () => {
  const places = { site: 'https://example.org/atlas/', page: 'file:///home/a/atlas-pack.html' };

  it.each([
    ['#/features/x/cite.json', 'features/x/cite.json'],
    ['/atlas/assets/labels.json?v=1', 'assets/labels.json'],
    ['https://example.org/atlas/data/a.json', 'data/a.json'],
    ['file:///home/a/atlas-pack.html#/data/a.json', 'data/a.json'],
    ['https://elsewhere.example/atlas/a.json', null],
    ['//elsewhere.example/a.json', null],
    ['file:///etc/passwd', null],
  ])('%s is looked for at %s', (address, path) => {
    expect(pathInPack(address, places)).toBe(path);
  });
});
