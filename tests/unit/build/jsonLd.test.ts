/** What a page tells machines. */
import { describe, expect, it } from 'vitest';
import type { KnownPage } from '../../../src/build/pageAddress.ts';
import { listPages } from '../../../src/core/pages.ts';
import { article, feature, passage, smallAtlas } from '../core/smallAtlas.ts';
import { readRealAtlas } from '../geodata/realAtlas.ts';
import { node, nodes, site, type Found } from './graph.ts';

const islet: KnownPage = { type: 'feature', id: 'islet' };
const claim: KnownPage = { type: 'passage', article: 'early', id: 'claim' };

describe('a passage', () => {
  it('is a quotation to the letter, in the language of its article', () => {
    const quotation = node('Quotation', claim, smallAtlas, 'ru');
    expect(quotation).toMatchObject({ text: 'They are claimed.', inLanguage: 'en' });
    expect(quotation['@id']).toBe('https://school.example/atlas/ru/articles/early/claim/');
  });

  it('cites the article that it is part of', () => {
    const quotation = node('Quotation', claim);
    const id = 'https://school.example/atlas/articles/early/';
    expect(quotation['isPartOf']).toEqual({ '@id': id });
    expect(quotation['citation']).toMatchObject({
      '@type': 'NewsArticle',
      '@id': id,
      headline: 'Title of early',
    });
  });

  it('is about the places that it names or is counted for', () => {
    const oil = node('Quotation', { type: 'passage', article: 'late', id: 'oil' });
    expect(oil['about']).toEqual([
      {
        '@type': 'Place',
        '@id': 'https://school.example/atlas/features/pipe/',
        name: 'Oil pipeline',
        url: 'https://school.example/atlas/features/pipe/',
      },
      {
        '@type': 'Place',
        '@id': 'https://school.example/atlas/features/islet/',
        name: 'Crow Islet',
        url: 'https://school.example/atlas/features/islet/',
      },
    ]);
  });

  it('says whose words it is, and has the editor’s note in the language of the page', () => {
    const own = { voice: { en: 'A witness' }, note: { ja: '要約' } };
    const early = article('early', [{ ...passage('early', 'claim', [{ text: 'Words.' }]), ...own }]);
    const atlas = { ...smallAtlas, articles: [early] };
    expect(node('Quotation', claim, atlas)['creditText']).toBe('A witness');
    expect(node('Quotation', claim, atlas)).not.toHaveProperty('comment');
    expect(node('Quotation', claim, atlas, 'ja')['comment']).toEqual({
      '@type': 'Comment',
      text: '要約',
      inLanguage: 'ja',
    });
  });
});

describe('an article', () => {
  const stated = {
    publisher: 'The Post',
    author: 'A. Writer',
    date: '1999-12-31',
    url: 'https://post.example/1',
  };
  const page: KnownPage = { type: 'article', id: 'early' };
  const told = (inferred: Partial<Record<keyof typeof stated, string>>) =>
    node('NewsArticle', page, { ...smallAtlas, articles: [article('early', [], { ...stated, inferred })] });

  it('is what it states of itself', () => {
    expect(told({})).toMatchObject({
      publisher: { '@type': 'Organization', name: 'The Post' },
      author: 'A. Writer',
      datePublished: '1999-12-31',
      url: 'https://post.example/1',
    });
  });

  it.each([
    ['publisher', 'publisher'],
    ['author', 'author'],
    ['date', 'datePublished'],
    ['url', 'url'],
  ] as const)('hands on no %s that an editor inferred', (field, property) => {
    expect(told({})).toHaveProperty(property);
    expect(told({ [field]: 'By its wording.' })).not.toHaveProperty(property);
  });

  it('has its passages', () => {
    const parts = node('NewsArticle', page)['hasPart'] as Found[];
    expect(parts.map((part) => part['url'])).toEqual([
      'https://school.example/atlas/articles/early/landing/',
      'https://school.example/atlas/articles/early/claim/',
    ]);
  });
});

describe('the start', () => {
  it('is a site with data, each part of them under its own licence', () => {
    const licence = {
      what: { en: 'Towns' },
      credit: 'A gazetteer',
      licence: 'CC0',
      url: 'https://cc.example/0',
    };
    const atlas = { ...smallAtlas, settings: { ...smallAtlas.settings, licences: [licence] } };
    expect(node('WebSite', { type: 'home' }, atlas)).toMatchObject({ name: 'Small Atlas', url: site.href });
    const dataset = node('Dataset', { type: 'home' }, atlas);
    expect(dataset).not.toHaveProperty('license');
    expect(dataset['hasPart']).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'Towns',
        creditText: 'A gazetteer',
        license: { '@type': 'CreativeWork', name: 'CC0', url: 'https://cc.example/0' },
      },
    ]);
  });
});

describe('the way to a page', () => {
  const trail = (page: KnownPage) =>
    (node('BreadcrumbList', page)['itemListElement'] as Found[]).map(({ name, position }) => [
      position,
      name,
    ]);

  it('goes by what a feature is part of', () => {
    expect(trail(islet)).toEqual([
      [1, 'Small Atlas'],
      [2, 'Both of them'],
      [3, 'Crow Islet'],
    ]);
  });

  it('begins with the largest thing of which a feature is part', () => {
    const chain = [
      feature('sea'),
      feature('group', { partOf: 'sea' }),
      feature('islet', { partOf: 'group' }),
    ];
    const found = node('BreadcrumbList', islet, { ...smallAtlas, features: chain });
    const names = (found['itemListElement'] as Found[]).map(({ name }) => name);
    expect(names).toEqual(['Small Atlas', 'sea', 'group', 'islet']);
  });

  it('goes by the article of a passage', () => {
    expect(trail(claim)).toEqual([
      [1, 'Small Atlas'],
      [2, 'Title of early'],
      [3, 'Title of claim'],
    ]);
  });

  it('to the start is none', () => {
    expect(nodes({ type: 'home' }).map((each) => each['@type'])).not.toContain('BreadcrumbList');
  });
});

describe('the real site', async () => {
  const { atlas } = await readRealAtlas();
  const all = listPages(atlas).flatMap((page) =>
    (['en', 'ja', 'ru'] as const).map((language) => ({
      page,
      text: JSON.stringify(nodes(page, atlas, language)),
    })),
  );

  it('puts no place into a state', () => {
    const statelike =
      /"(address|addressCountry|addressRegion|nationality|country)"|"@type":"(Country|State|AdministrativeArea)"/i;
    expect(all.filter(({ text }) => statelike.test(text)).map(({ page }) => page)).toEqual([]);
    const containers = all.flatMap(({ text }) =>
      [...text.matchAll(/"containedInPlace":\{"@type":"Place","@id":"([^"]*)"/g)].map(([, id = '']) => id),
    );
    const features = atlas.features.map(({ id }) => id);
    expect(containers.length).toBeGreaterThan(0);
    expect(containers.filter((id) => !features.includes(id.split('/').at(-2) ?? ''))).toEqual([]);
  });

  it('has every name of every feature on its page', () => {
    for (const { id, names, altNames } of atlas.features) {
      const place = JSON.stringify(node('Place', { type: 'feature', id }, atlas));
      const texts = [...names.map(({ text }) => text), ...Object.values(altNames).flat()];
      expect(texts.filter((text) => !place.includes(JSON.stringify(text)))).toEqual([]);
    }
  });

  it('gives the second article no date, since it states none', () => {
    const later = node('NewsArticle', { type: 'article', id: 'putin-abe-moscow-2018' }, atlas);
    expect(later).not.toHaveProperty('datePublished');
    expect(later).not.toHaveProperty('publisher');
  });
});
