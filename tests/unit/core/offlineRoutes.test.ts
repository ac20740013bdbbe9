import { describe, expect, it } from 'vitest';
import { offlineRoute, shellFor } from '../../../src/core/offlineRoutes.ts';

const SHELLS = { '': '/atlas/assets/page-en.html', ja: '/atlas/assets/page-ja.html' };

describe('a device that keeps the atlas', () => {
  it.each([
    ['/atlas/', 'page'],
    ['/atlas/ja/features/etorofu/', 'page'],
    ['/atlas/features/etorofu/index.html', 'page'],
    ['/atlas/articles/edit/', 'page'],
    ['/atlas/embed/ja/features/etorofu/', 'embed'],
    ['/atlas/edit/', 'network'],
    ['/atlas/ja/edit/', 'network'],
    ['/atlas/data/atlas.geojson', 'network'],
    ['/other/', 'network'],
  ])('answers %s from: %s', (path, route) => {
    expect(offlineRoute(path, '/atlas/')).toBe(route);
  });

  it.each([
    ['/atlas/', SHELLS['']],
    ['/atlas/ja/about/', SHELLS.ja],
    ['/atlas/embed/ja/about/', SHELLS.ja],
    ['/atlas/constructor/', SHELLS['']],
  ])('has a page of the language of %s', (path, shell) => {
    expect(shellFor(path, '/atlas/', SHELLS)).toBe(shell);
  });
});
