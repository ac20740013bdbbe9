/**
 * Against the published rules of The Chicago Manual of Style (17th edition, numbers of its paragraphs; the 18th keeps these
 * rules). Its examples are given with italics as asterisks; what follows “Quoted in” is ours to add.
 */
import { describe, expect, it } from 'vitest';
import { chicagoEntry } from '../../../../src/share/cite/chicago.ts';
import type { CiteRecord } from '../../../../src/share/cite/citeRecord.ts';
import { articleRecord, pageRecord, reading } from './records.ts';
import { withAsterisks } from './withAsterisks.ts';

const entry = (record: CiteRecord) => withAsterisks(chicagoEntry(record));
const beforeReading = (record: CiteRecord) => entry(record).replace(/ Quoted in .*/, '');

describe('an article in a bibliography', () => {
  it('has author, title in quotation marks, newspaper in italics, date and address (Citation Quick Guide, news article)', () => {
    const address =
      'https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html';
    const record = articleRecord({
      title: 'Snap Makes a Bet on the Cultural Supremacy of the Camera',
      authors: [{ family: 'Manjoo', given: 'Farhad' }],
      publisher: 'New York Times',
      date: '2017-03-08',
      url: address,
    });
    expect(beforeReading(record)).toBe(
      `Manjoo, Farhad. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” *New York Times*, March 8, 2017. ${address}.`,
    );
  });

  it('begins with the newspaper where no author is named (14.199)', () => {
    const record = articleRecord({
      title: 'In Texas, Ad Heats Up Race for Governor',
      publisher: 'New York Times',
      date: '2002-07-30',
    });
    expect(beforeReading(record)).toBe(
      '*New York Times*. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002.',
    );
  });

  it('inverts the first of two or three authors alone (14.76)', () => {
    const authors = ['Ward', 'Burns', 'Lee'].map((family) => ({ family, given: 'Ann' }));
    expect(entry(articleRecord({ authors }))).toMatch(/^Ward, Ann, Ann Burns, and Ann Lee\. “/);
    expect(entry(articleRecord({ authors: authors.slice(0, 2) }))).toMatch(/^Ward, Ann, and Ann Burns\. “/);
  });

  it('puts in brackets what the text does not state (14.145)', () => {
    const record = articleRecord({ publisher: 'News', date: '2018', inferred: ['date'] });
    expect(beforeReading(record)).toBe('*News*. “Title.” [2018].');
  });

  it('leaves out what is not known', () => {
    expect(beforeReading(articleRecord())).toBe('“Title.”');
  });

  it('says in which source it was read (14.260)', () => {
    expect(entry(articleRecord({ passage: 'The gas pipeline' }))).toBe(
      '“Title.” Quoted in “The Gas Pipeline,” *Small Atlas*, version data-1, accessed @, https://small.example/islet/.',
    );
    expect(entry(articleRecord())).toBe(
      '“Title.” Quoted in *Small Atlas*, version data-1, accessed @, https://small.example/islet/.',
    );
  });
});

describe('a page of the atlas', () => {
  it('has its title, that of the site, the day of access where it has no date, and the address (14.207, 14.12)', () => {
    // The example there: “Balkan Romani.” Endangered Languages. Accessed April 6, 2016. http://…
    expect(entry(pageRecord('Balkan Romani'))).toBe(
      '“Balkan Romani.” *Small Atlas*. Version data-1. Accessed @. https://small.example/islet/.',
    );
  });

  it('may be the atlas itself', () => {
    expect(entry(pageRecord())).toBe(
      '*Small Atlas*. Version data-1. Accessed @. https://small.example/islet/.',
    );
  });
});

describe('titles', () => {
  it('have single quotation marks inside double ones, and the stop inside both (6.9, 13.30)', () => {
    expect(entry(pageRecord('A “special framework”'))).toMatch(/^“A ‘Special Framework\.’” \*/);
    expect(entry(pageRecord('A "special framework"'))).toMatch(/^“A ‘Special Framework\.’” \*/);
  });

  it('that end in a mark of their own get no stop', () => {
    expect(entry(pageRecord('Whose islands?'))).toMatch(/^“Whose Islands\?” \*/);
    expect(entry(pageRecord('The islanders’'))).toMatch(/^“The Islanders’\.” \*/);
  });

  it('in other languages keep their letters', () => {
    const record = { ...pageRecord('о данных'), reading: { ...reading, language: 'ru' as const } };
    expect(entry(record)).toMatch(/^“о данных\.” \*/);
  });
});
