/** Ids, aliases, mentions and quotations of the real atlas. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { followAlias, listPages } from '../../../src/core/pages.ts';
import { featuresOf, mentionsOf, passagesOf, quotation } from '../../../src/core/passages.ts';
import { pageSegments } from '../../../src/core/url.ts';
import recorded from '../../fixtures/quotations.json' with { type: 'json' };
import { GEODATA, MAIN_FEATURES, readRealAtlas } from './realAtlas.ts';

const { atlas } = await readRealAtlas();
const passages = atlas.articles.flatMap((article) => article.passages);

function read(path: string): string {
  return readFileSync(`${GEODATA}/${path}`, 'utf8');
}

describe('the ledger', () => {
  const lines = read('ids.txt')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('has every id of a feature, an article and a passage, and no other', () => {
    const entries = listPages(atlas).map((page) => pageSegments(page).join('/'));
    const ids = entries.filter((entry) => entry.includes('/'));
    expect(lines.filter((line) => !line.includes('->')).sort()).toEqual(ids.sort());
  });

  it.each([
    ['iturup', 'etorofu'],
    ['kunashir', 'kunashiri'],
    ['northern-territories', 'four-islands'],
    ['southern-kurils', 'four-islands'],
  ])('leads from %s to %s', (old, now) => {
    expect(followAlias(atlas, { type: 'feature', id: old })).toEqual({ type: 'feature', id: now });
  });
});

describe('the mentions', () => {
  it('are all of features that exist', () => {
    const known = atlas.features.map(({ id }) => id);
    expect(passages.flatMap(featuresOf).filter((id) => !known.includes(id))).toEqual([]);
  });

  it('are in every passage', () => {
    expect(passages.filter((passage) => mentionsOf(passage).length === 0)).toEqual([]);
  });

  it.each(MAIN_FEATURES)('speak of %s', (id) => {
    expect(passagesOf(atlas, id).length).toBeGreaterThan(0);
  });

  it('count the gas pipeline for the island that it was to lead to', () => {
    const ids = passagesOf(atlas, 'hokkaido').map(({ passage }) => passage.id);
    expect(ids).toContain('gas-pipeline');
  });
});

describe('a passage', () => {
  it('says that text is left out before it where its file says so', () => {
    const written = atlas.articles.flatMap(
      ({ id }) => read(`articles/${id}.md`).match(/^- gap: yes$/gm) ?? [],
    );
    expect(written.length).toBeGreaterThan(0);
    expect(passages.filter(({ gapBefore }) => gapBefore)).toHaveLength(written.length);
  });

  it('says whose words it quotes where its file says so', () => {
    const written = atlas.articles.flatMap(
      ({ id }) => read(`articles/${id}.md`).match(/^- voice: .+$/gm) ?? [],
    );
    expect(written.length).toBeGreaterThan(0);
    expect(passages.filter(({ voice }) => voice !== undefined)).toHaveLength(written.length);
  });

  it.each(passages)('$id has a title and a note in Japanese and Russian', ({ title, note }) => {
    expect([title.ja, title.ru, note.ja, note.ru].filter((text) => text === undefined)).toEqual([]);
  });
});

describe('the quotations', () => {
  /** SHA-256 of the words, any run of white space counted as one space. */
  const checksums = Object.fromEntries(
    passages.map((passage) => {
      const words = quotation(passage).replace(/\s+/g, ' ').trim();
      return [`${passage.article}/${passage.id}`, createHash('sha256').update(words).digest('hex')];
    }),
  );

  it('are the words that were checked against the published texts', () => {
    const cure = 'If the published text was checked, update tests/fixtures/quotations.json';
    expect(checksums, cure).toEqual(recorded);
  });
});
