/** Dates and figures as each language writes them. */
import { describe, expect, it } from 'vitest';
import {
  endSentence,
  formatCitation,
  formatDate,
  formatDistance,
  formatMeasure,
  formatNauticalMiles,
} from '../../../src/ui/formats.ts';
import { messages as en } from '../../../src/messages/en.ts';
import { messages as ja } from '../../../src/messages/ja.ts';
import { messages as ru } from '../../../src/messages/ru.ts';
import { article } from '../core/smallAtlas.ts';

const LANGUAGES = { en, ja, ru };

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
    expect(formatDate(date, LANGUAGES[language]).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it.each([
    ['en', 'en-GB'],
    ['ja', 'ja'],
    ['ru', 'ru'],
  ] as const)('in %s is as Unicode has it, in every month', (language, locale) => {
    const intl = (options: Intl.DateTimeFormatOptions, month: number) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', ...options }).format(
        Date.UTC(2018, month - 1, 1),
      );
    // A year and its «г.» stay together.
    const spaced = (date: string) => formatDate(date, LANGUAGES[language]).replaceAll('\u00a0', ' ');
    for (let month = 1; month <= 12; month++) {
      const date = `2018-${String(month).padStart(2, '0')}`;
      expect(spaced(date)).toBe(intl({}, month));
      expect(spaced(`${date}-01`)).toBe(intl({ day: 'numeric' }, month));
    }
  });
});

describe('a measure', () => {
  it.each([
    [en, '3,166.64 km²'],
    [ja, '3,166.64 km²'],
    [ru, '3 166,64 км²'],
  ] as const)('in its language: 3166.64 is %s', (messages, expected) => {
    const text = formatMeasure({ value: 3166.64, unit: 'km2', source: '' }, messages);
    expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(expected);
  });

  it('has both digits that an area is published with', () => {
    expect(formatMeasure({ value: 77983.9, unit: 'km2', source: '' }, en)).toBe('77,983.90\u00a0km²');
    expect(formatMeasure({ value: 12.5, unit: 'km', source: '' }, en)).toBe('12.5\u00a0km');
  });

  it('is never written finer than a hundredth, and a whole number without a point', () => {
    expect(formatMeasure({ value: 99.946, unit: 'km2', source: '' }, en)).toBe('99.95\u00a0km²');
    expect(formatMeasure({ value: 450, unit: 'km', source: '' }, en)).toBe('450\u00a0km');
  });
});

describe('a length of the scale bar has the unit of the language', () => {
  it.each([
    [en, 0.2, '0.2 km'],
    [en, 1, '1 km'],
    [en, 2000, '2,000 km'],
    [ja, 20, '20 km'],
    [ru, 0.5, '0,5 км'],
    [ru, 2, '2 км'],
  ])('in kilometres: %#', (messages, lengthKm, expected) => {
    expect(formatDistance(lengthKm, messages).replace('\u00a0', ' ')).toBe(expected);
  });

  it.each([
    [en, 0.5, '0.5 NM'],
    [en, 1000, '1,000 NM'],
    [ja, 20, '20 海里'],
    [ru, 0.5, '0,5 мили'],
    [ru, 1, '1 миля'],
    [ru, 2, '2 мили'],
    [ru, 5, '5 миль'],
    [ru, 20, '20 миль'],
    [ru, 1000, '1 000 миль'],
  ])('in nautical miles: %#', (messages, length, expected) => {
    expect(formatNauticalMiles(length, messages).replaceAll('\u00a0', ' ')).toBe(expected);
  });
});

it.each([
  [en, 'The Courier, 2018', 'The Courier, 2018. '],
  [ja, '共同、2018年', '共同、2018年。'],
  [ru, 'Курьер, 2017 г.', 'Курьер, 2017 г. '],
])('a sentence ends in one stop: %#', (messages, text, expected) => {
  expect(endSentence(text, messages)).toBe(expected);
});

describe('a citation', () => {
  it('has publisher and date', () => {
    const text = formatCitation(article('a', [], { publisher: 'The Courier', date: '2017-04-29' }), en);
    expect(text).toBe('The Courier, 29 April 2017');
  });

  it('says what is not given', () => {
    expect(formatCitation(article('a', []), en)).toBe('Publisher: not given, not given');
  });

  it('marks a publisher that is inferred', () => {
    const own = { publisher: 'The Courier', date: '2018', inferred: { publisher: 'the text says so' } };
    expect(formatCitation(article('a', [], own), en)).toBe('The Courier (inferred), 2018');
  });

  it('marks what is inferred, and only that', () => {
    const own = { publisher: 'The Courier', date: '2018', inferred: { date: 'the text says so' } };
    expect(formatCitation(article('a', [], own), en)).toBe('The Courier, 2018 (inferred)');
    expect(formatCitation(article('a', [], own), ru)).toBe('The Courier, 2018 (выведено из текста)');
    expect(formatCitation(article('a', [], own), ja)).toBe('The Courier、2018年（推定）');
  });
});
