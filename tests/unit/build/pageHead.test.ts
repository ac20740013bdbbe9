/** Titles and descriptions. */
import { describe, expect, it } from 'vitest';
import { pageHead } from '../../../src/build/pageHead.ts';
import type { Atlas, Feature, Language } from '../../../src/core/model.ts';
import { listPages, subjectOf } from '../../../src/core/pages.ts';
import type { Page } from '../../../src/core/url.ts';
import { messages as en } from '../../../src/messages/en.ts';
import { messages as ja } from '../../../src/messages/ja.ts';
import { messages as ru } from '../../../src/messages/ru.ts';
import { article, feature, mention, passage, smallAtlas } from '../core/smallAtlas.ts';
import { readRealAtlas } from '../geodata/realAtlas.ts';

const LANGUAGES = ['en', 'ja', 'ru'] as const;
const MESSAGES = { en, ja, ru };

function head(page: Page, atlas: Atlas = smallAtlas, language: Language = 'en') {
  return pageHead(atlas, subjectOf(atlas, page), language, MESSAGES[language]);
}

/** The description of an islet with this in the data. */
function described(own: Partial<Feature>, language: Language = 'en'): string {
  const atlas = { ...smallAtlas, features: [feature('islet', own)] };
  return head({ type: 'feature', id: 'islet' }, atlas, language).description;
}

/** A description with this English text. */
function saying(en: string): Partial<Feature> {
  return { description: { text: { en }, source: 'Invented for the tests, 2026' } };
}

describe('a title', () => {
  it('is the heading and the name of the atlas; at the start the name alone', () => {
    const { title, heading } = head({ type: 'feature', id: 'islet' });
    expect([title, heading]).toEqual(['Crow Islet · Small Atlas', 'Crow Islet']);
    expect(head({ type: 'home' }).title).toBe('Small Atlas');
  });
});

describe('the description of a feature', () => {
  const first = `${'A very long first sentence '.repeat(5)}ends here.`;
  const second = `${'A second one '.repeat(5)}too.`;

  it('is its own text, in whole sentences', () => {
    expect(described(saying('It is 1.5 km long, e.g. at ebb. It is bare.'))).toBe(
      'It is 1.5 km long, e.g. at ebb. It is bare.',
    );
    expect(described(saying(`${first} It is bare. ${second}`))).toBe(`${first} It is bare.`);
    expect(described(saying(`${'岩'.repeat(150)}。草。${'鳥'.repeat(50)}。`))).toBe(
      `${'岩'.repeat(150)}。草。`,
    );
  });

  it('is cut between words where the first sentence is too long', () => {
    const text = described(saying('Birds breed there in summer and '.repeat(10)));
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text).toMatch(/ (Birds|breed|there|in|summer|and)…$/);
  });

  it('never cuts a character in two', () => {
    const lengths = [0, 1].map((shift) => described(saying('x'.repeat(shift) + '🪨'.repeat(150))));
    expect(lengths.filter((text) => /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(text))).toEqual([]);
  });

  it('of a boundary line is all of it or the first sentence, so that no side speaks alone', () => {
    const pair = `A line. The north says so. ${second}`;
    const long = `A line. The north says so. ${second.repeat(4)}`;
    expect(described({ ...saying(pair), viewpoints: { north: 'stable' } })).toBe(pair);
    expect(described({ ...saying(long), viewpoints: { north: 'stable' } })).toBe('A line.');
  });

  it('begins with the names of its map label where it is claimed', () => {
    const names = [
      { lang: 'en', text: 'Crow' },
      { lang: 'ja', text: '烏' },
    ];
    const claims = { north: { text: { en: 'Ours.' }, source: 'The north' } };
    expect(described({ names, claims, ...saying('A rock.') })).toBe('Crow / 烏: A rock.');
    expect(described({ names, ...saying('A rock.') })).toBe('A rock.');
  });

  it('is name and kind where there is no text', () => {
    expect(described({})).toBe('islet: Island');
  });
});

describe('the description of an article', () => {
  it('has publisher, date and what its passages are about', () => {
    expect(head({ type: 'article', id: 'early' }).description).toBe(
      'Publisher: not given, not given · 2\u00a0passages: Title of landing / Title of claim',
    );
  });
});

describe('the description of a passage', () => {
  const page = { type: 'passage', article: 'early', id: 'claim' } as const;
  const quoted = passage('early', 'claim', [mention('They', 'both'), { text: ' are ours. '.repeat(40) }]);
  const told = (own: Partial<typeof quoted>, language: Language = 'en') => {
    const early = article('early', [{ ...quoted, ...own }], { publisher: 'The Post', date: '1999' });
    return head(page, { ...smallAtlas, articles: [early] }, language).description;
  };

  it('is quoted, and never without its source', () => {
    expect(told({})).toMatch(/^“They are ours\. .* (are|ours\.)…” — The Post, 1999$/);
    expect(told({ voice: { en: 'A witness' } })).toMatch(/” — A witness$/);
    expect(told({}).length).toBeLessThanOrEqual(200);
  });

  it('is the summary in another language', () => {
    const note = { en: 'A note.', ja: '要約。' };
    expect(told({ note }, 'ja')).toBe('要約。 — The Post、1999年');
    expect(told({ note }, 'ru')).toMatch(/^“They/);
    expect(told({ note })).toMatch(/^“They/);
  });
});

describe('the real site', async () => {
  const { atlas } = await readRealAtlas();
  const descriptions = (language: Language, type?: Page['type']) =>
    listPages(atlas)
      .filter((page) => type === undefined || page.type === type)
      .map((page) => head(page, atlas, language).description);

  it.each(LANGUAGES)('has no empty description and none that is too long in %s', (language) => {
    const wrong = descriptions(language).filter((text) => text.length < 15 || text.length > 200);
    expect(wrong).toEqual([]);
  });

  it('has another description for every page in every language', () => {
    const all = LANGUAGES.flatMap((language) => descriptions(language));
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });

  it.each([
    ['en', /presents.*as Japanese|Government of Japan/, /presents.*as Russian|Government of Russia/],
    ['ja', /日本政府/, /ロシア政府/],
    ['ru', /[Пп]равительство Японии/, /[Пп]равительство России/],
  ] as const)('tells no position without the other in %s', (language, japan, russia) => {
    const texts = descriptions(language, 'feature');
    expect(texts.filter((text) => japan.test(text) !== russia.test(text))).toEqual([]);
  });

  it('names an island in dispute as both sides do', () => {
    const page = { type: 'feature', id: 'etorofu' } as const;
    expect(head(page, atlas, 'en').description).toMatch(/^Etorofu \/ Iturup: /);
    expect(head(page, atlas, 'ja').description).toMatch(/^択捉島 \/ Итуруп: /);
  });

  it('marks what is a summary, and says of what', () => {
    const page = { type: 'passage', article: 'abe-putin-moscow-2017', id: 'gas-pipeline' } as const;
    expect(head(page, atlas, 'ja').description).toMatch(
      /^英文の非公式な要約：.* — Executive Intelligence Review、2017年4月29日$/,
    );
  });
});
