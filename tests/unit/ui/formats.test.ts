/** Dates and figures as each language writes them. */
import { describe, expect, it } from 'vitest';
import { formatCitation, formatDate, formatMeasure } from '../../../src/ui/formats.ts';
import { messages as en } from '../../../src/messages/en.ts';
import { messages as ru } from '../../../src/messages/ru.ts';
import { article } from '../core/smallAtlas.ts';

describe('a date', () => {
  it.each([
    ['en', '2017-04-29', '29 April 2017'],
    ['ja', '2017-04-29', '2017年4月29日'],
    ['ru', '2017-04-29', '29 апреля 2017 г.'],
    ['en', '2018-05', 'May 2018'],
    ['ja', '2018-05', '2018年5月'],
    ['ru', '2018-05', 'май 2018 г.'],
    ['en', '2018', '2018'],
    ['ja', '2018', '2018年'],
    ['ru', '2018', '2018'],
  ] as const)('in %s: %s is %s', (language, date, expected) => {
    expect(formatDate(date, language).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it('does not move with the time zone of the reader', () => {
    expect(formatDate('2017-01-01', 'en')).toBe('1 January 2017');
    expect(formatDate('2017-12-31', 'en')).toBe('31 December 2017');
  });
});

describe('a measure', () => {
  it.each([
    ['en', '3,166.64'],
    ['ja', '3,166.64'],
    ['ru', '3 166,64'],
  ] as const)('in %s: 3166.64 is %s', (language, expected) => {
    const text = formatMeasure({ value: 3166.64, unit: 'km2', source: '' }, language);
    expect(text.replaceAll(/[\u00a0\u202f]/g, ' ').startsWith(expected)).toBe(true);
  });

  it('is never written finer than a hundredth, and a whole number without a point', () => {
    expect(formatMeasure({ value: 99.946, unit: 'km2', source: '' }, 'en')).toBe('99.95 km²');
    expect(formatMeasure({ value: 450, unit: 'km', source: '' }, 'en')).toBe('450 km');
  });
});

describe('a citation', () => {
  it('has publisher and date', () => {
    const text = formatCitation(article('a', [], { publisher: 'The Courier', date: '2017-04-29' }), 'en', en);
    expect(text).toBe('The Courier, 29 April 2017');
  });

  it('says what is not given', () => {
    expect(formatCitation(article('a', []), 'en', en)).toBe('Publisher: not given, not given');
  });

  it('marks a publisher that is inferred', () => {
    const own = { publisher: 'The Courier', date: '2018', inferred: { publisher: 'the text says so' } };
    expect(formatCitation(article('a', [], own), 'en', en)).toBe('The Courier (inferred), 2018');
  });

  it('marks what is inferred, and only that', () => {
    const own = { publisher: 'The Courier', date: '2018', inferred: { date: 'the text says so' } };
    expect(formatCitation(article('a', [], own), 'en', en)).toBe('The Courier, 2018 (inferred)');
    expect(formatCitation(article('a', [], own), 'ru', ru)).toBe('The Courier, 2018 (выведено из текста)');
  });
});
