/** Addresses: what the site hands out it must read back, and no address may break it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spentMs } from '../spentTime.ts';
import { toMercator, WORLD_PX } from '../../../src/cartography/mercator.ts';
import type { Language } from '../../../src/core/model.ts';
import {
  formatCamera,
  formatPath,
  parseCamera,
  parsePath,
  ZOOM_RANGE,
  type Camera,
  type Page,
} from '../../../src/core/url.ts';

const LANGUAGES: Language[] = ['en', 'ja', 'ru'];
const BASES = ['/', '/atlas/', '/features/', '/ja/'];

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constant({ type: 'home' } as const),
  fc.constant({ type: 'about' } as const),
  fc.record({ type: fc.constant('feature' as const), id: slug }),
  fc.record({ type: fc.constant('article' as const), id: slug }),
  fc.record({ type: fc.constant('passage' as const), article: slug, id: slug }),
);

const camera = fc.record({
  center: fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85.05, max: 85.05, noNaN: true }),
  ),
  zoom: fc.double({ ...ZOOM_RANGE, noNaN: true }),
});

function parsed(path: string, base = '/'): ReturnType<typeof parsePath> {
  return parsePath(path, base, LANGUAGES);
}

function readBack(camera: Camera): Camera {
  const hash = formatCamera(camera);
  const read = parseCamera(hash);
  if (read === null || read === 'malformed') throw new Error(`Not read: ${hash}`);
  return read;
}

describe('paths', () => {
  it.each(BASES)('are read back as they were written, in every language, below %s', (base) => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), page, (language, shown) => {
        expect(parsed(formatPath(language, shown, base, 'en'), base)).toEqual({
          language,
          page: shown,
          embed: false,
        });
      }),
    );
  });

  it('give English no prefix and the others one', () => {
    const shown = { type: 'feature', id: 'islet' } as const;
    expect(LANGUAGES.map((language) => formatPath(language, shown, '/atlas/', 'en'))).toEqual([
      '/atlas/features/islet/',
      '/atlas/ja/features/islet/',
      '/atlas/ru/features/islet/',
    ]);
  });

  it.each([
    ['/index.html', { type: 'home' }],
    ['/features/islet/index.html', { type: 'feature', id: 'islet' }],
    ['/features/islet', { type: 'feature', id: 'islet' }],
    ['/articles/early/landing//', { type: 'passage', article: 'early', id: 'landing' }],
  ])('%s is read as the address that it stands for', (path, expected) => {
    expect(parsed(path)).toMatchObject({ language: 'en', page: expected });
  });

  it('read /ja/index.html as the Japanese home', () => {
    expect(parsed('/ja/index.html')).toMatchObject({ language: 'ja', page: { type: 'home' } });
  });

  it('with /embed before it is the same page, inside somebody else’s', () => {
    const page = { type: 'feature', id: 'islet' };
    expect(parsed('/embed/ja/features/islet/')).toEqual({ language: 'ja', page, embed: true });
    expect(parsed('/ja/features/islet/')).toEqual({ language: 'ja', page, embed: false });
  });

  it('take an id in any script as the browser writes it', () => {
    const { page: read } = parsed(`/features/${encodeURIComponent('択捉島')}/`);
    expect(read).toEqual({ type: 'feature', id: '択捉島' });
  });

  it.each([
    '/nowhere/',
    '/features/',
    '/about/us/',
    '/features/a/b/',
    '/articles/a/b/c/',
    '/en/',
    '/de/features/a/',
  ])('%s is unknown and kept as it was', (path) => {
    expect(parsed(path)).toMatchObject({ language: 'en', page: { type: 'unknown', path } });
  });

  it.each([
    '/features/%/',
    '/features/%00/',
    '/features/%E0%A4%A/',
    '/features/..%2f..%2f/',
    '/%/',
    '/../../etc/',
  ])('%s does not throw', (path) => {
    expect(parsed(path).language).toBe('en');
  });

  it('never throw, and stay quick, whatever they hold', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webPath()), (text) => {
        const read = parsed(`/${text}`).page;
        if (read.type === 'unknown') expect(read.path).toBe(`/${text}`);
      }),
    );
    const started = spentMs();
    parsed(`/features/${'%C3'.repeat(300_000)}/${'a/'.repeat(100_000)}`);
    expect(spentMs() - started).toBeLessThan(1000);
  });

  it('of pages with odd ids stay within the site', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        const path = formatPath('ja', { type: 'feature', id }, '/atlas/', 'en');
        expect(path.split('/')).toHaveLength(6);
        expect(path).toMatch(/^\/atlas\/ja\/features\/[^/?#<>"\s]+\/$/);
      }),
    );
  });
});

describe('cameras', () => {
  it('are read back to within half a pixel', () => {
    fc.assert(
      fc.property(camera, (given) => {
        const read = readBack(given);
        const world = WORLD_PX * 2 ** given.zoom;
        const [[x, y], [u, v]] = [toMercator(given.center), toMercator(read.center)];
        expect(Math.abs(x - u) * world).toBeLessThanOrEqual(0.5);
        // Nearer the poles Mercator stretches a degree of latitude to more than twice its width at the equator.
        if (Math.abs(given.center[1]) < 59) expect(Math.abs(y - v) * world).toBeLessThanOrEqual(0.5);
        expect(Math.abs(given.zoom - read.zoom)).toBeLessThanOrEqual(0.0051);
      }),
      { numRuns: 500 },
    );
  });

  it('on the equator or at Greenwich have no sign', () => {
    expect(formatCamera({ center: [-0.00001, -0], zoom: 2 })).toBe('#map=2/0.00/0.00');
  });

  it('once rounded are written the same again', () => {
    fc.assert(
      fc.property(camera, (given) => {
        expect(formatCamera(readBack(given))).toBe(formatCamera(given));
      }),
      { numRuns: 500 },
    );
  });

  it('put zoom, latitude and longitude in this order', () => {
    expect(formatCamera({ center: [146.8, 44.35], zoom: 7.5 })).toBe('#map=7.5/44.350/146.800');
    expect(parseCamera('#map=7.5/44.35/146.8')).toEqual({ center: [146.8, 44.35], zoom: 7.5 });
  });

  it.each(['', '#', '#landing', '#Map=1/2/3', '#xmap=1/2/3'])('%j says nothing of the map', (hash) => {
    expect(parseCamera(hash)).toBeNull();
  });

  it.each([
    '#map=',
    '#map=5',
    '#map=5/44',
    '#map=5/44/',
    '#map=5/44/146/7',
    '#map=-1/44/146',
    '#map=5/91/146',
    '#map=5/85.06/146',
    '#map=5/44/181',
    '#map=5/44/-180.1',
    '#map=NaN/NaN/NaN',
    '#map=5/Infinity/146',
    '#map=5/1e1/146',
    '#map=5/+44/146',
    '#map=5/.5/146',
    '#map=5/0x1/146',
    '#map=5/٤٤/146',
    '#map=5/44/146\n',
    '#map=5/44/146%20',
    '#map=５/44/146',
  ])('%j is malformed', (hash) => {
    expect(parseCamera(hash)).toBe('malformed');
  });

  it('zoom no farther than the map goes', () => {
    expect(parseCamera('#map=99/44/146')).toEqual({ center: [146, 44], zoom: ZOOM_RANGE.max });
    expect(parseCamera('#map=0/44/146')).toEqual({ center: [146, 44], zoom: ZOOM_RANGE.min });
  });

  it('that make no sense never throw and never give a number that is none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseCamera(`#map=${text}`);
        if (read === null || read === 'malformed') return;
        expect([...read.center, read.zoom].every(Number.isFinite)).toBe(true);
      }),
    );
    expect(parseCamera(`#map=${'1'.repeat(500_000)}/44/146x`)).toBe('malformed');
  });
});
