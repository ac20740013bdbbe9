/** The files of a large atlas, and the plain pages with the whole of its lists. */
import { describe, expect, it } from 'vitest';
import { buildAtlasFiles } from '../../../src/build/atlasFiles.ts';
import { listPages } from '../../../src/build/plain/listPages.ts';
import { readAtlas } from '../../../src/core/atlas.ts';
import { goodFiles } from '../core/fixtures.ts';

const { source } = readAtlas(await goodFiles());
if (!source) throw new Error('The good atlas has faults.');
const limits = { features: 3, passages: 3 };
const large = buildAtlasFiles(source, '/atlas/', 'v1', undefined, limits);

describe('what every page loads', () => {
  it('is of a small atlas all of it', () => {
    const small = buildAtlasFiles(source, '/atlas/', 'v1');
    expect(small.reader).toBe(small.bundle);
    expect(small.parts).toBeNull();
    expect(small.bundle.atlas.features[0]).not.toHaveProperty('count');
  });

  it('is of a large one no feature and no article', () => {
    const { features, articles, settings } = large.reader.atlas;
    expect([features, articles]).toEqual([[], []]);
    expect(settings).toEqual(source.atlas.settings);
    for (const url of Object.values(large.reader.large?.brief ?? {}))
      expect(large.files.has(url.slice('/atlas/'.length))).toBe(true);
  });
});

describe('the parts', () => {
  const parts = new Map(large.parts?.all());

  it('are a file for each feature and article', () => {
    const { large: at } = large.bundle;
    for (const { id } of source.atlas.features)
      expect(parts.has(`${at?.features.slice('/atlas/'.length) ?? ''}${id}.json`), id).toBe(true);
    for (const { id } of source.atlas.articles)
      expect(parts.has(`${at?.articles.slice('/atlas/'.length) ?? ''}${id}.json`), id).toBe(true);
  });

  it('can be had one by one, as the dev server serves them', () => {
    for (const [path, text] of parts) expect(large.parts?.text(path), path).toBe(text);
    expect(large.parts?.text('assets/parts-x/features/nobody.json')).toBeUndefined();
    expect(large.parts?.text('index.html')).toBeUndefined();
  });
});

describe('the plain pages', () => {
  const pages = new Map(listPages(large.bundle.atlas, '/atlas/'));

  it('lead to every place and article, in every language', () => {
    for (const prefix of ['', 'ja/']) {
      const html = pages.get(`${prefix}list/places/1/index.html`) ?? '';
      for (const { id } of source.atlas.features)
        expect(html).toContain(`href="/atlas/${prefix}features/${id}/"`);
      expect(pages.get(`${prefix}list/articles/1/index.html`)).toContain(`/atlas/${prefix}articles/mail/`);
    }
  });

  it('hold every passage with its source, whose words it is, and the note on the dispute', () => {
    const html = pages.get('list/articles/bird-islands-talks/1/index.html') ?? '';
    expect(html).toContain('id="islands"');
    expect(html).toContain('<blockquote lang="en">');
    expect(html).toContain('Both shores claim the Bird Islands.');
    expect(html).not.toContain('<script');
  });
});
