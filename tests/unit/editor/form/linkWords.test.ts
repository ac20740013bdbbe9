import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticleFile } from '../../../../src/core/article.ts';
import { applyEdits } from '../../../../src/core/edits.ts';
import { linkWords, unlinkAt, type LinkEdit } from '../../../../src/editor/form/linkWords.ts';

const FILE = 'articles/talks.md';
const QUOTED = [
  '> The envoys spoke of Tern Island, of the',
  '> [islets](../features/gull-islets.geojson "the Gull Islets") and of a \\[new\\] line [so].',
  '> It cost 5 * 3 & more.',
  '>',
  '> “All of these islands” — said he — “are near.”',
];
const ARTICLE = [
  '---',
  'title: Talks',
  'lang: en',
  '---',
  '',
  '## islands',
  '',
  ...QUOTED,
  '',
  '- title:en: The islands',
  '',
].join('\n');

/** Links the first of these words. */
function linked(words: string, article = ARTICLE): LinkEdit {
  const start = article.indexOf(words);
  return linkWords(FILE, article, { start, end: start + words.length }, 'tern-island');
}

function textAfter(made: LinkEdit, article = ARTICLE): string {
  if (made.refused !== undefined) throw new Error(`Refused: ${made.refused}`);
  return applyEdits(article, made.edits);
}

function wordsOf(article: string): string[] {
  return readArticleFile(FILE, article).quoted.map(({ words }) => words);
}

function mentionsOf(article: string): string[] {
  return readArticleFile(FILE, article).mentions.map(({ id }) => id);
}

describe('linkWords', () => {
  it('puts brackets and the address around the words', () => {
    expect(textAfter(linked('Tern Island'))).toBe(
      ARTICLE.replace('Tern Island', '[Tern Island](../features/tern-island.geojson)'),
    );
  });

  it('leaves white space, line ends and the marks of the quotation out', () => {
    const after = textAfter(linked(' of a \\[new\\] line [so].\n> '));
    expect(after).toContain(' and [of a \\[new\\] line ');
    expect(wordsOf(after)).toEqual(wordsOf(ARTICLE));
    expect(textAfter(linked('> The envoys'))).toContain('> [The envoys](');
  });

  it('links words over a line end', () => {
    const after = textAfter(linked('line [so].\n> It cost'));
    expect(mentionsOf(after)).toEqual(['gull-islets', 'tern-island']);
    expect(wordsOf(after)).toEqual(wordsOf(ARTICLE));
  });

  it('writes a bracket that would end the link with a backslash', () => {
    const article = ARTICLE.replace('[so]', 'so]');
    const after = textAfter(linked('line so]', article), article);
    expect(wordsOf(after)).toEqual(wordsOf(article));
  });

  it.each([
    ['   ', 'outside'],
    ['The islands', 'outside'],
    ['islands\n\n> The envoys', 'outside'],
    ['more.\n>\n> “All', 'paragraphs'],
    ['of the\n> [islets', 'link'],
    ['islets]', 'link'],
    ['the Gull Islets', 'link'],
  ] as const)('refuses "%s": %s', (words, reason) => {
    if (words.trim() === '')
      expect(linkWords(FILE, ARTICLE, { start: 120, end: 120 }, 'x').refused).toBe('empty');
    else expect(linked(words).refused).toBe(reason);
  });

  it('refuses what would change the words', () => {
    const article = ARTICLE.replace('Tern Island', 'Wow!Tern &amp; Island');
    expect(linked('Tern', article).refused).toBe('words');
    expect(linked('mp; Island', article).refused).toBe('words');
  });

  it('keeps every quoted word to the letter, whatever is selected', () => {
    const place = fc.nat({ max: ARTICLE.length });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const selected = { start: Math.min(a, b), end: Math.max(a, b) };
        const made = linkWords(FILE, ARTICLE, selected, 'tern-island');
        if (made.refused !== undefined) return;
        const after = textAfter(made);
        expect(wordsOf(after)).toEqual(wordsOf(ARTICLE));
        expect(mentionsOf(after).sort()).toEqual(['gull-islets', 'tern-island']);
        const inside = after.indexOf('](../features/tern-island');
        expect(wordsOf(textAfter(unlinkAt(FILE, after, inside), after))).toEqual(wordsOf(ARTICLE));
      }),
    );
  });
});

describe('unlinkAt', () => {
  it('takes off the link that the caret is in, with its title', () => {
    const after = textAfter(unlinkAt(FILE, ARTICLE, ARTICLE.indexOf('slets]')));
    expect(after).toBe(
      ARTICLE.replace('[islets](../features/gull-islets.geojson "the Gull Islets")', 'islets'),
    );
  });

  it('gives back the text from before a link', () => {
    const after = textAfter(linked('Tern Island'));
    expect(textAfter(unlinkAt(FILE, after, after.indexOf('Tern Island')), after)).toBe(ARTICLE);
  });

  it('needs a link', () => {
    expect(unlinkAt(FILE, ARTICLE, ARTICLE.indexOf('Tern')).refused).toBe('no-link');
  });
});
