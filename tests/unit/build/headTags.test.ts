/** What the head of a page says of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPath } from '../../../src/build/cardPath.ts';
import { headTags, type HeadOptions } from '../../../src/build/headTags.ts';
import type { Atlas } from '../../../src/core/model.ts';
import { listPages } from '../../../src/core/pages.ts';
import { messages as en } from '../../../src/messages/en.ts';
import { messages as ja } from '../../../src/messages/ja.ts';
import { messages as ru } from '../../../src/messages/ru.ts';
import { article, feature, passage, smallAtlas } from '../core/smallAtlas.ts';

const MESSAGES = { en, ja, ru };
const site = new URL('https://school.example/atlas/');
const cardUrl: NonNullable<HeadOptions['cardUrl']> = (page, language) =>
  new URL(cardPath(language, page, 'en'), site).href;
const islet = { type: 'feature', id: 'islet' } as const;

function tags(own: Partial<HeadOptions> = {}): string {
  const language = own.language ?? 'en';
  const defaults = { atlas: smallAtlas, language, page: islet, site, cardUrl, messages: MESSAGES[language] };
  return headTags({ ...defaults, ...own });
}

/** What stands in `content` of the tags with this name or property. */
function content(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)" />`, 'g'))].map(
    ([, text = '']) => text,
  );
}

function links(html: string, rel: string): string[] {
  return [...html.matchAll(new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)" />`, 'g'))].map(
    ([, href = '']) => href,
  );
}

describe('the head of a page', () => {
  it('has title, description and address in the language of the page', () => {
    const html = tags({ language: 'ja' });
    expect(html).toContain('<title>烏小島 · 小さな地図</title>');
    expect(content(html, 'description')).toEqual(['烏小島: 島']);
    expect(links(html, 'canonical')).toEqual(['https://school.example/atlas/ja/features/islet/']);
  });

  it('links the page in every language, and the default for all others', () => {
    expect([...tags().matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, ...pair]) => pair)).toEqual([
      ['en', 'https://school.example/atlas/features/islet/'],
      ['ja', 'https://school.example/atlas/ja/features/islet/'],
      ['ru', 'https://school.example/atlas/ru/features/islet/'],
      ['x-default', 'https://school.example/atlas/features/islet/'],
    ]);
  });

  it('links the pages before and after it in the same language', () => {
    const html = tags({ language: 'ru' });
    expect(links(html, 'prev')).toEqual(['/atlas/ru/features/both/']);
    expect(links(html, 'next')).toEqual(['/atlas/ru/features/rock/']);
    expect(links(tags({ page: { type: 'home' } }), 'next')).toEqual([]);
  });

  it('may be listed', () => {
    expect(tags()).not.toContain('noindex');
  });
});

describe('the social card', () => {
  const html = tags({ language: 'ja' });

  it.each([
    ['og:type', 'website'],
    ['og:title', '烏小島'],
    ['og:site_name', '小さな地図'],
    ['og:url', 'https://school.example/atlas/ja/features/islet/'],
    ['og:locale', 'ja_JP'],
    ['og:image', 'https://school.example/atlas/cards/ja/features/islet.png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', '地図: 烏小島'],
    ['twitter:card', 'summary_large_image'],
    ['twitter:image', 'https://school.example/atlas/cards/ja/features/islet.png'],
    ['twitter:image:alt', '地図: 烏小島'],
  ])('has %s', (name, expected) => {
    expect(content(html, name)).toEqual([expected]);
  });

  it('has the description of the page', () => {
    expect(content(html, 'og:description')).toEqual(content(html, 'description'));
    expect(content(html, 'twitter:description')).toEqual(content(html, 'description'));
  });

  it('names the other languages', () => {
    expect(content(html, 'og:locale:alternate')).toEqual(['en_GB', 'ru_RU']);
  });

  it('of an article and of a passage is one of an article', () => {
    expect(content(tags({ page: { type: 'article', id: 'early' } }), 'og:type')).toEqual(['article']);
    const page = { type: 'passage', article: 'early', id: 'claim' } as const;
    expect(content(tags({ page }), 'og:type')).toEqual(['article']);
  });

  it('is a small one where there is no picture', () => {
    const without = tags({ cardUrl: () => undefined });
    expect(content(without, 'twitter:card')).toEqual(['summary']);
    expect(without).not.toMatch(/og:image|twitter:image/);
  });
});

describe('the path of a card', () => {
  it.each([
    ['en', { type: 'home' }, 'cards/index.png'],
    ['ja', { type: 'home' }, 'cards/ja/index.png'],
    ['en', { type: 'about' }, 'cards/about.png'],
    ['ja', islet, 'cards/ja/features/islet.png'],
    ['ru', { type: 'passage', article: 'early', id: 'claim' }, 'cards/ru/articles/early/claim.png'],
  ] as const)('in %s of %o', (language, page, expected) => {
    expect(cardPath(language, page, 'en')).toBe(expected);
  });

  it('is another for every page in every language', () => {
    const paths = (['en', 'ja', 'ru'] as const).flatMap((language) =>
      listPages(smallAtlas).map((page) => cardPath(language, page, 'en')),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('the head of an old address', () => {
  const html = tags({ page: { type: 'feature', id: 'skerry' }, now: islet });

  it('leads to the present one, also without a script', () => {
    const address = 'https://school.example/atlas/features/islet/';
    expect(links(html, 'canonical')).toEqual([address]);
    expect(html).toContain(
      `<noscript><meta http-equiv="refresh" content="0; url=${new URL(address).pathname}" /></noscript>`,
    );
  });

  it('is not listed, and says nothing twice', () => {
    expect(content(html, 'robots')).toEqual(['noindex']);
    expect(html).not.toMatch(/ld\+json|hreflang|rel="(prev|next)"/);
  });
});

describe('the head of an embed', () => {
  const html = tags({ embed: true });

  it('names the full page, and is not listed itself', () => {
    expect(links(html, 'canonical')).toEqual(['https://school.example/atlas/features/islet/']);
    expect(content(html, 'robots')).toEqual(['noindex']);
  });

  it('opens what leads out of it beside the page around, and leads to its oEmbed', () => {
    expect(html).toContain('<base target="_blank" />');
    expect(tags()).not.toContain('<base');
    const oembed = 'href="https://school.example/atlas/features/islet/oembed.json"';
    for (const head of [html, tags()])
      expect(head).toMatch(new RegExp(`<link rel="alternate" type="application/json\\+oembed" ${oembed}`));
  });

  it('stays in its frame where the id is a former one', () => {
    const former = tags({ embed: true, page: { type: 'feature', id: 'skerry' }, now: islet });
    expect(former).not.toContain('http-equiv');
  });

  it('says nothing twice', () => {
    expect(html).not.toMatch(/ld\+json|hreflang|rel="(prev|next)"/);
  });
});

it.each([
  { type: 'unknown', path: '/nowhere/' },
  { type: 'feature', id: 'nowhere' },
] as const)('the head of an unknown address %o claims no address', (page) => {
  const html = tags({ page });
  expect(content(html, 'robots')).toEqual(['noindex']);
  expect(html).not.toMatch(/canonical|hreflang|og:|ld\+json/);
});

/** The small atlas with one text wherever data can put one into the head. */
function worded(text: string): Atlas {
  const texts = { en: text };
  const sourced = { text: texts, source: text };
  const words = passage('early', 'claim', [{ text: `a ${text}` }]);
  const named = {
    names: [{ lang: 'en', text }],
    altNames: { ain: [`also ${text}`] },
    description: sourced,
    claims: { north: sourced },
    measure: { value: 1, unit: 'km', source: text } as const,
    wikidata: text,
  };
  const licence = { what: texts, credit: text, licence: text, url: text };
  return {
    ...smallAtlas,
    settings: {
      ...smallAtlas.settings,
      title: texts,
      description: texts,
      dispute: sourced,
      licences: [licence],
    },
    features: [feature('islet', named)],
    articles: [
      article('early', [{ ...words, title: texts, voice: texts, note: { en: text } }], {
        title: text,
        subtitle: text,
        publisher: text,
        author: text,
        date: '2001',
      }),
    ],
  };
}

describe('text of the data', () => {
  const pages = [
    { type: 'home' },
    islet,
    { type: 'article', id: 'early' },
    { type: 'passage', article: 'early', id: 'claim' },
  ] as const;
  const hostile = `</script></title><script>alert("1")</script><!-- & ' -->`;

  it.each(pages)('stays text on %o, whatever it looks like', (page) => {
    const html = tags({ atlas: worded(hostile), page });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/(script|title)>/g)).toHaveLength(2);
    expect(html).not.toMatch(/<!--/);
    const script = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.stringify(JSON.parse(script))).toContain(JSON.stringify(hostile).slice(1, -1));
  });

  it('adds no tag and ends no attribute', () => {
    const piece = fc.constantFrom('<b>', '"', "'", '&', '</script>', '<!--', '\\', '\ud800', '。', 'a');
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    // The script apart: its quotation marks are those of JSON.
    const shape = (html: string) => html.replace(/(ld\+json">)[^<]*/, '$1').replace(/[^<>"]/g, '');
    for (const page of pages) {
      const plain = shape(tags({ atlas: worded('a'), page }));
      fc.assert(
        fc.property(text, (given) => shape(tags({ atlas: worded(`a${given}`), page })) === plain),
        { numRuns: 40 },
      );
    }
  });
});
