import { describe, expect, it } from 'vitest';
import { stepAt, tourSteps } from '../../../src/core/tour.ts';
import type { Article, Passage, Run } from '../../../src/core/model.ts';

function passage(id: string, ...mentions: string[]): Passage {
  const runs = mentions.map((feature): Run => ({ text: feature, mention: { feature, also: [] } }));
  return {
    id,
    article: 'text',
    paragraphs: [[{ text: 'Of ' }, ...runs]],
    gapBefore: false,
    title: { en: id },
    note: {},
  };
}

const first: Article = {
  id: 'text',
  title: 'A text',
  lang: 'en',
  inferred: {},
  passages: [passage('two', 'etorofu', 'shikotan'), passage('none'), passage('one', 'etorofu')],
};
const second: Article = {
  ...first,
  id: 'later',
  passages: [{ ...passage('one', 'habomai'), article: 'later' }],
};
const atlas = { articles: [first, second] };
const places = (way: 'text' | 'date') =>
  tourSteps(atlas, way).map(({ page, tour }) => `${page.article}/${page.id} ${tour.mention}`);

describe('a guided way', () => {
  it('from mention to mention passes no passage over', () => {
    expect(places('text')).toEqual(['text/two 1', 'text/two 2', 'text/none 1', 'text/one 1', 'later/one 1']);
  });

  it('by date goes from passage to passage, through every article', () => {
    expect(places('date')).toEqual(['text/two 1', 'text/none 1', 'text/one 1', 'later/one 1']);
  });

  it('knows where a page stands on it', () => {
    const steps = tourSteps(atlas, 'text');
    const at = (article: string, id: string, mention: number) =>
      stepAt(steps, { type: 'passage', article, id }, { way: 'text', mention });
    expect(at('text', 'two', 2)).toBe(1);
    expect(at('later', 'one', 1)).toBe(4);
    // There is no third mention: the passage it is.
    expect(at('text', 'two', 3)).toBe(0);
    expect(at('text', 'gone', 1)).toBe(-1);
  });
});
