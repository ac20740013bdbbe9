/** The web between passages and places. */
import { describe, expect, it } from 'vitest';
import {
  featuresOf,
  mentionsOf,
  passagesOf,
  quotation,
  shapesOf,
  wholesOf,
  wordsFor,
} from '../../../src/core/passages.ts';
import { feature, mention, passage, smallAtlas } from './smallAtlas.ts';

/** `landing`, or `claim by both` where it came by way of the group. */
function found(id: string): string[] {
  return passagesOf(smallAtlas, id).map(({ passage: { id: own }, byWayOf }) =>
    byWayOf === undefined ? own : `${own} by ${byWayOf}`,
  );
}

describe('the words for a feature', () => {
  it('are those of each mention, once, and of the group that it came by', () => {
    const texts = [
      passage('late', 'x', [
        mention('The islet', 'islet'),
        mention('the two', 'both'),
        mention('it', 'islet'),
      ]),
      passage('late', 'y', [mention('the two', 'both'), mention('both of them', 'both')]),
    ];
    const article = smallAtlas.articles[0]!;
    const named = [
      { article, passage: texts[0]! },
      { article, passage: texts[1]!, byWayOf: 'both' },
    ];
    expect(wordsFor(named, 'islet')).toEqual(['The islet', 'it', 'the two', 'both of them']);
  });
});

describe('the passages of a feature', () => {
  it('are those that name it and those that name its group, in the order of the atlas', () => {
    expect(found('rock')).toEqual(['landing', 'claim by both', 'all by both']);
  });

  it('do not come by way of the group where they name the feature itself too', () => {
    expect(found('islet')).toContain('all');
  });

  it('are also those that the editor counts for it', () => {
    expect(found('islet')).toEqual(['landing', 'claim by both', 'oil', 'all']);
  });

  it('come by way of a larger feature that is no group', () => {
    expect(found('pipe-onward')).toEqual(['oil by pipe']);
  });

  it('are for a group only those that name the group', () => {
    expect(found('both')).toEqual(['claim', 'all']);
  });

  it('come with the article that they stand in', () => {
    expect(passagesOf(smallAtlas, 'pipe').map(({ article }) => article.id)).toEqual(['late']);
  });

  it.each(['gone', '__proto__', 'constructor', ''])('are none for the unknown id %j', (id) => {
    expect(found(id)).toEqual([]);
  });

  it('come by the nearest of several larger features', () => {
    const chain = [feature('a', { partOf: 'b' }), feature('b', { partOf: 'c' }), feature('c')];
    const both = passage('late', 'x', [mention('c', 'c'), mention('b', 'b')]);
    const atlas = {
      ...smallAtlas,
      features: chain,
      articles: [{ ...smallAtlas.articles[0]!, passages: [both] }],
    };
    expect(passagesOf(atlas, 'a')[0]?.byWayOf).toBe('b');
  });
});

describe('a passage', () => {
  const [landing] = smallAtlas.articles[0]!.passages;

  it('has every mention in the order of the text', () => {
    expect(mentionsOf(landing!).map(({ feature: id }) => id)).toEqual(['rock', 'islet', 'rock']);
  });

  it('has each feature once', () => {
    expect(featuresOf(landing!)).toEqual(['rock', 'islet']);
  });

  it('counts further features after the one that is named', () => {
    expect(featuresOf(smallAtlas.articles[1]!.passages[0]!)).toEqual(['pipe', 'islet']);
  });

  it('reads as its words, a blank line between paragraphs', () => {
    const two = { ...landing!, paragraphs: [...landing!.paragraphs, [{ text: 'They left.' }]] };
    expect(quotation(two)).toBe('They saw Bare Rock and the islet, then the rock.\n\nThey left.');
  });
});

describe('the shapes of a feature', () => {
  it('are those of its members where it is a group', () => {
    expect(shapesOf(smallAtlas.features, 'both')).toEqual(['islet', 'rock']);
  });

  it('are its own where it has parts but is no group', () => {
    expect(shapesOf(smallAtlas.features, 'pipe')).toEqual(['pipe']);
  });
});

describe('what a feature is part of', () => {
  it('is listed from the nearest outward', () => {
    const chain = [feature('a', { partOf: 'b' }), feature('b', { partOf: 'c' }), feature('c')];
    expect(wholesOf(chain, 'a')).toEqual(['b', 'c']);
  });

  it('has an end even where two features claim to be part of each other', () => {
    const circle = [feature('a', { partOf: 'b' }), feature('b', { partOf: 'a' })];
    expect(wholesOf(circle, 'a')).toEqual(['b', 'a']);
  });
});
