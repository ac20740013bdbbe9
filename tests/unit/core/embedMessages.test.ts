/** What a host page and the atlas in its frame say to each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageName, parseHostMessage } from '../../../src/core/embedMessages.ts';
import { listPages, subjectOf } from '../../../src/core/pages.ts';
import { ZOOM_RANGE } from '../../../src/core/url.ts';
import { smallAtlas } from './smallAtlas.ts';

const select = (page: unknown) => parseHostMessage({ type: 'passage-atlas:select', page }, smallAtlas);
const flyTo = (zoom: unknown, lat: unknown, lng: unknown) =>
  parseHostMessage({ type: 'passage-atlas:fly-to', zoom, lat, lng }, smallAtlas);

describe('what a host asks for', () => {
  it('is any page of the atlas, by the name that the atlas gives it', () => {
    for (const page of listPages(smallAtlas))
      expect(select(pageName(page))).toEqual({ type: 'select', page });
  });

  it('is a former page too', () => {
    for (const old of Object.keys(smallAtlas.aliases)) expect(select(old)?.type).toBe('select');
  });

  it('is a place on the map', () => {
    expect(flyTo(7.5, 44, -146)).toEqual({ type: 'fly-to', camera: { center: [-146, 44], zoom: 7.5 } });
  });

  it.each<[string, unknown]>([
    ['a page that is not there', 'features/nowhere'],
    ['another language', 'ja/features/islet'],
    ['an embed', 'embed/features'],
    ['an address', 'https://elsewhere.example/'],
    ['a script', 'javascript:alert(1)'],
    ['a way up', '../features/islet'],
    ['an encoded name', 'features/%69slet'],
    ['a slash too many', '/features/islet'],
    ['what every object has', 'features/constructor'],
    ['an inherited alias', '__proto__'],
    ['a very long name', `features/${'a'.repeat(1e6)}`],
    ['a list', ['features/islet']],
    ['an object that passes for a text', { toString: () => 'features/islet' }],
  ])('is not %s', (_what, page) => {
    expect(select(page)).toBeNull();
  });

  it.each<[unknown, unknown, unknown]>([
    ['7', 44, 146],
    [7, NaN, 146],
    [7, 44, Infinity],
    [7, 86, 146],
    [7, 44, 181],
    [1, 44, 146],
    [12, 44, 146],
    [7, undefined, 146],
  ])('is not a place off the map: %s, %s, %s', (zoom, lat, lng) => {
    expect(flyTo(zoom, lat, lng)).toBeNull();
  });

  it('is nothing that other programs send', () => {
    for (const data of [null, undefined, 'passage-atlas:select', 1, [], {}, { type: 'select', page: '' }])
      expect(parseHostMessage(data, smallAtlas)).toBeNull();
  });

  it('is a known page or a view within the map, or nothing, whatever comes in', () => {
    const type = fc.constantFrom('passage-atlas:select', 'passage-atlas:fly-to', 'passage-atlas:ready');
    const page = fc.oneof(
      fc.anything(),
      fc.constantFrom('', 'features/islet', 'about'),
      fc.array(fc.string()).map((parts) => parts.join('/')),
    );
    const number = fc.oneof(fc.double(), fc.integer({ min: -200, max: 200 }), fc.anything());
    const message = fc.record({ type, page, zoom: number, lat: number, lng: number }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(message, fc.anything()), (data) => {
        const asked = parseHostMessage(data, smallAtlas);
        if (asked?.type === 'select') expect(subjectOf(smallAtlas, asked.page).type).not.toBe('unknown');
        if (asked?.type !== 'fly-to') return;
        const { zoom, center } = asked.camera;
        expect(zoom >= ZOOM_RANGE.min && zoom <= ZOOM_RANGE.max).toBe(true);
        expect(Math.abs(center[0]) <= 180 && Math.abs(center[1]) <= 85).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
