/** The text of a page of thousands. */
import { describe, expect, it } from 'vitest';
import { buildAtlasFiles } from '../../../../src/build/atlasFiles.ts';
import { plainFeature } from '../../../../src/build/plain/plainFeature.ts';
import { readAtlas } from '../../../../src/core/atlas.ts';
import { byId } from '../../../../src/core/byId.ts';
import { passagesOf } from '../../../../src/core/passages.ts';
import { goodFiles } from '../../core/fixtures.ts';

const { source } = readAtlas(await goodFiles());
if (!source) throw new Error('The good atlas has faults.');
const { atlas } = buildAtlasFiles(source, '/atlas/', 'v1', undefined, { features: 3, passages: 3 }).bundle;

function pageOf(id: string, own = {}): string {
  const feature = byId(atlas.features, id);
  if (!feature) throw new Error(`There is no ${id}`);
  return plainFeature({ atlas, language: 'en', base: '/atlas/' }, { ...feature, ...own });
}

const html = pageOf('tern-island');

describe('it has', () => {
  it('every name, its sources, and where it lies', () => {
    const { names, source, whereabouts } = byId(atlas.features, 'tern-island') ?? {};
    for (const { text } of names ?? []) expect(html).toContain(text);
    expect(html).toContain(source);
    expect(html).toContain(whereabouts?.en);
  });

  it('the words of its passages, and where they stand', () => {
    const found = passagesOf(atlas, 'tern-island');
    expect(found.length).toBeGreaterThan(0);
    expect(html.match(/<blockquote/g)).toHaveLength(Math.min(found.length, 5));
    expect(html).toMatch(/href="\/atlas\/list\/articles\/[^"]+#/);
  });

  it('the note on the dispute where it is in dispute', () => {
    const claims = { north: { text: { en: 'It is claimed.' }, source: 'Invented' } };
    expect(pageOf('tern-island', { claims })).toContain('role="note"');
  });
});

it('the app puts itself in its place: there is no mark of Svelte’s in it', () => {
  expect(html).not.toContain('<!--');
});

it('no text of the data becomes markup', () => {
  const names = [{ lang: 'en', text: '<img src=x onerror=alert(1)>' }];
  const page = pageOf('tern-island', { names, source: '<b>' });
  expect(page).not.toContain('<img');
  expect(page).not.toContain('<b>');
});
