/** Against the Publication Manual of the APA, 7th edition; italics as asterisks. */
import { describe, expect, it } from 'vitest';
import { apaEntry } from '../../../../src/build/citations/apa.ts';
import type { CiteRecord } from '../../../../src/share/cite/citeRecord.ts';
import { articleRecord, pageRecord } from '../../share/cite/records.ts';
import { withAsterisks } from '../../share/cite/withAsterisks.ts';

const entry = (record: CiteRecord) => withAsterisks(apaEntry(record));
const beforeReading = (record: CiteRecord) => entry(record).replace(/ \(as cited in .*/, '');

describe('an article in a list of references', () => {
  it('has author with initials, date, title, newspaper and address', () => {
    const record = articleRecord({
      authors: [
        { family: 'Doe', given: 'Jane Quincy' },
        { family: 'Roe', given: 'R.' },
      ],
      publisher: 'Daily News',
      date: '2017-04-29',
      url: 'https://news.example/a?b&c',
    });
    expect(beforeReading(record)).toBe(
      'Doe, J. Q., & Roe, R. (2017, April 29). Title. *Daily News*. https://news.example/a?b&c',
    );
  });

  it('names an agency as it stands', () => {
    const record = articleRecord({ authors: [{ literal: 'Kyodo & <i>Co.</i>' }, { literal: 'News Co.' }] });
    expect(beforeReading(record)).toBe('Kyodo & <i>Co.</i> & News Co. (n.d.). *Title*.');
  });

  it('marks what is inferred, and leaves out what is not known', () => {
    const record = articleRecord({ publisher: 'News', date: '2018', inferred: ['date', 'publisher'] });
    expect(beforeReading(record)).toBe('Title. (ca. 2018). *[News]*.');
    expect(beforeReading(articleRecord())).toBe('*Title*. (n.d.).');
  });

  it('says where it was read, in the words for a work cited in another (8.6)', () => {
    expect(entry(articleRecord({ passage: 'The gas pipeline' }))).toMatch(
      / \(as cited in “The gas pipeline,” \*Small Atlas\*, Version data-1, retrieved @, from https:\/\/small\.example\/islet\/\)$/,
    );
  });
});

describe('a page of the atlas', () => {
  it('is an entry of a work of reference, with version and day of retrieval', () => {
    expect(entry(pageRecord('Crow Islet / 烏小島'))).toBe(
      'Crow Islet / 烏小島. (n.d.). In *Small Atlas* (Version data-1). Retrieved @, from https://small.example/islet/',
    );
  });

  it('may be the atlas itself', () => {
    expect(entry(pageRecord())).toBe(
      '*Small Atlas* (Version data-1). (n.d.). Retrieved @, from https://small.example/islet/',
    );
  });
});

describe('titles', () => {
  it.each([
    ['Whose islands?', 'Whose islands? (n.d.). '],
    ['A “framework”', 'A “framework.” (n.d.). '],
    ['<b>"A"</b> & {b} \\c $1 TITLEPLACE', '<b>"A"</b> & {b} \\c $1 TITLEPLACE. (n.d.). '],
  ])('%s stays as it is, and the sentence ends once', (title, expected) => {
    expect(entry(pageRecord(title)).startsWith(expected)).toBe(true);
  });
});
