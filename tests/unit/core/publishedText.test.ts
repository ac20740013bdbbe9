/** Quotations against the published text. */
import { describe, expect, it } from 'vitest';
import { readArticleFile } from '../../../src/core/article.ts';
import { checkAgainstPublished } from '../../../src/core/publishedText.ts';

function issuesOf(quoted: string, published: string): string[] {
  const lines = [
    '---',
    'title: x',
    'lang: en',
    '---',
    '',
    '## talks',
    '',
    `> ${quoted}`,
    '',
    '- title:en: x',
    '',
  ];
  const article = readArticleFile('articles/x.md', lines.join('\n'));
  return checkAgainstPublished(article, published).map(
    ({ code, start, message }) => `${code}@${start.line}.${start.column} ${message}`,
  );
}

describe('a quotation against the published text', () => {
  it('is fine to the letter, whatever the white space and the links', () => {
    const quoted = 'The two [islands](../features/tern-island.geojson) were “not\n> named” at all.';
    expect(issuesOf(quoted, '\uFEFFBefore.  The two\r\nislands were\n“not named” at all. After.')).toEqual(
      [],
    );
  });

  it('differs by one changed quotation mark, and says which', () => {
    expect(issuesOf('They were "not named" at all.', 'They were “not named” at all.')).toEqual([
      'quotation-differs@8.3 The passage "talks" says “…They were "not named" at all.…”, the published text ' +
        '“…They were “not named” at all.…”. Copy the words from the published text, with its own quotation marks and dashes.',
    ]);
  });

  it('differs by a word, and shows both', () => {
    const [issue = ''] = issuesOf('They were never named at all.', 'So it is: They were not named at all.');
    expect(issue).toContain(
      'says “…They were never named at all.…”, the published text “…They were not named at all.…”',
    );
  });

  it('differs where nothing of it was published', () => {
    expect(issuesOf('Quite another text.', '12345')[0]).toContain('No words of this paragraph of "talks"');
  });

  it('shows only what stands around a difference in a long text', () => {
    const words = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
    const [issue = ''] = issuesOf(words.replace('word200', 'other'), words);
    expect(issue.length).toBeLessThan(350);
    expect(issue).toContain('other');
    expect(issue).toContain('word200');
  });
});
