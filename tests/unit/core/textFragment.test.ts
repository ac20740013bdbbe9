import { describe, expect, it } from 'vitest';
import type { Article, Passage } from '../../../src/core/model.ts';
import { sourceAddress } from '../../../src/core/textFragment.ts';

const article = (url?: string): Article => ({
  id: 'a',
  title: 'A',
  lang: 'en',
  ...(url === undefined ? {} : { url }),
  inferred: {},
  passages: [],
});
const passage = (...paragraphs: string[]): Passage => ({
  id: 'p',
  article: 'a',
  paragraphs: paragraphs.map((text) => [{ text }]),
  gapBefore: false,
  title: { en: 'P' },
  note: {},
});
const fragment = (url: string, ...paragraphs: string[]) =>
  sourceAddress(article(url), passage(...paragraphs));

describe('the address of the words at their source', () => {
  it('holds short words whole', () => {
    expect(fragment('https://example.org/x', 'The pipeline, at last & whole')).toBe(
      'https://example.org/x#:~:text=The%20pipeline%2C%20at%20last%20%26%20whole',
    );
  });

  it('holds the beginning and the end of many words, and cuts between them', () => {
    const text =
      'Also discussed was the construction of a long pipeline between the two islands of the north.';
    expect(fragment('https://example.org/x', text)).toBe(
      'https://example.org/x#:~:text=Also%20discussed%20was%20the,the%20two%20islands%20of%20the%20north.',
    );
  });

  it('begins in the first paragraph and ends in the last, which browsers look for apart', () => {
    expect(fragment('https://example.org/x', 'One.', 'Two.')).toBe('https://example.org/x#:~:text=One.,Two.');
  });

  it('takes a hyphen for a letter, not for the sign of what stands before', () => {
    expect(fragment('https://example.org/x', 'Six-Party')).toContain('text=Six%2DParty');
  });

  it('keeps the fragment of the page', () => {
    expect(fragment('https://example.org/x#part', 'One.')).toBe('https://example.org/x#part:~:text=One.');
  });

  it('cuts what is written without spaces between its letters', () => {
    expect(fragment('https://example.org/x', 'あ'.repeat(70))).toMatch(
      /text=(?:%E3%81%82){30},(?:%E3%81%82){30}$/,
    );
  });

  it('is none where the article has no address', () => {
    expect(sourceAddress(article(), passage('One.'))).toBeUndefined();
  });
});
