import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleAnnotations,
  atlasAnnotations,
  featureAnnotations,
} from '../../../../src/core/exports/annotations.ts';
import type { ExportSource } from '../../../../src/core/exports/exportSource.ts';
import { CONTEXT_LEAST, passageText } from '../../../../src/core/exports/quoteContext.ts';
import type { Mention } from '../../../../src/core/model.ts';
import { mention, passage } from '../smallAtlas.ts';
import { expand } from './contexts.ts';
import { birds, hostile, real } from './sources.ts';

interface Annotation {
  id: string;
  body: { type: string; purpose: string; source?: { id: string }; value?: string }[];
  target: {
    source: { id: string };
    selector: { exact: string; prefix: string; suffix: string };
    scope: string;
  };
}

function itemsOf(text: string): Annotation[] {
  return (JSON.parse(text) as { first: { items: Annotation[] } }).first.items;
}

/** The mentions of an atlas with the page of their passage, read back from its annotations alone. */
function readBack(items: Annotation[], source: ExportSource) {
  const idOf = new Map(
    source.atlas.features.map(({ id }) => [source.address({ type: 'feature', id }), id] as const),
  );
  return items.map(({ body, target }) => {
    const [feature = '', ...also] = body.flatMap(({ source }) => (source ? [idOf.get(source.id) ?? ''] : []));
    const reading = body.find(({ purpose }) => purpose === 'commenting')?.value;
    const found: Mention = { feature, ...(reading === undefined ? {} : { reading }), also };
    return { page: target.scope, words: target.selector.exact, mention: found };
  });
}

function mentionsIn(source: ExportSource) {
  return source.atlas.articles.flatMap(({ id: article, passages }) =>
    passages.flatMap(({ id, paragraphs }) =>
      paragraphs
        .flat()
        .flatMap(({ text, mention }) =>
          mention ? [{ page: source.address({ type: 'passage', article, id }), words: text, mention }] : [],
        ),
    ),
  );
}

describe('annotations', () => {
  it('say all that the passages say of places, and can be read back', async () => {
    for (const source of [await birds(), await real(), await hostile()])
      expect(readBack(itemsOf(atlasAnnotations(source)), source)).toEqual(mentionsIn(source));
  });

  it('have ids that are addresses and no two the same', async () => {
    const items = itemsOf(atlasAnnotations(await real()));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id } of items) expect(new URL(id).hash).toMatch(/^#mention-\d+$/);
  });

  it('point at the article at its publisher, or at its page here where no address is given', async () => {
    const source = await real();
    for (const article of source.atlas.articles) {
      const page = source.address({ type: 'article', id: article.id });
      const sources = itemsOf(articleAnnotations(source, article.id)).map(({ target }) => target.source.id);
      expect(new Set(sources)).toEqual(new Set([article.url ?? page]));
    }
  });

  it('of a feature are those of its passages that name it, or the group by which they speak of it', async () => {
    const source = await real();
    const all = itemsOf(atlasAnnotations(source));
    const items = itemsOf(featureAnnotations(source, 'shikotan'));
    const group = [source.address({ type: 'feature', id: 'four-islands' })];
    group.push(source.address({ type: 'feature', id: 'shikotan' }));
    expect(items.length).toBeGreaterThan(5);
    for (const { id, body } of items) {
      expect(all.map((each) => each.id)).toContain(id);
      expect(group).toEqual(expect.arrayContaining([body[0]?.source?.id]));
    }
  });

  it('expand by the standard with every term known', async () => {
    for (const source of [await birds(), await real(), await hostile()]) {
      const [collection] = await expand(atlasAnnotations(source), true);
      expect(collection?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
      const text = JSON.stringify(collection);
      expect(text.split('http://www.w3.org/ns/oa#TextQuoteSelector')).toHaveLength(
        mentionsIn(source).length + 1,
      );
      expect(text).toContain(source.version);
    }
  });
});

describe('the words around a mention', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1 });

  it('stand around it in the passage, and are long enough where the passage is', () => {
    fc.assert(
      fc.property(words, words, words, (before, middle, after) => {
        const runs = [
          { text: before.join(' ') },
          mention(middle.join(' '), 'islet'),
          { text: after.join(' ') },
        ];
        const { text, mentions } = passageText(passage('a', 'p', runs));
        const [found] = mentions;
        expect(text).toContain(`${found?.prefix}${found?.exact}${found?.suffix}`);
        expect(
          text.startsWith(found?.prefix ?? '-') || Array.from(found?.prefix ?? '').length >= CONTEXT_LEAST,
        ).toBe(true);
        expect(
          text.endsWith(found?.suffix ?? '-') || Array.from(found?.suffix ?? '').length >= CONTEXT_LEAST,
        ).toBe(true);
      }),
    );
  });

  it('tell every mention of the atlas apart from all other words of its passage', async () => {
    const { atlas } = await real();
    for (const each of atlas.articles.flatMap(({ passages }) => passages)) {
      const { text, mentions } = passageText(each);
      for (const { prefix, exact, suffix } of mentions)
        expect(text.split(prefix + exact + suffix)).toHaveLength(2);
    }
  });

  it('go on over the end of a paragraph, and cut no word', () => {
    const long = 'one two three four five six seven eight nine ten';
    const given = passage('a', 'p', [mention('Here', 'islet')]);
    const [found] = passageText({ ...given, paragraphs: [...given.paragraphs, [{ text: long }]] }).mentions;
    expect(found?.suffix).toBe(' one two three four five six seven');
  });
});
