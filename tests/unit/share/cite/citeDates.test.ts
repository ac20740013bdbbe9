import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../../src/build/messagesOf.ts';
import {
  americanDate,
  dayOf,
  mlaDate,
  plainDate,
  readDate,
  risDate,
} from '../../../../src/share/cite/citeDates.ts';

/** A citation is pasted elsewhere: its spaces are plain. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('dates', () => {
  it.each([
    ['2026-11-27', 'November 27, 2026', '27 Nov. 2026', '2026/11/27/'],
    ['2026-05', 'May 2026', 'May 2026', '2026/05//'],
    ['2018', '2018', '2018', '2018///'],
  ])('%s is written as each style writes it', (date, american, mla, ris) => {
    expect(americanDate(readDate(date))).toBe(american);
    expect(mlaDate(readDate(date))).toBe(mla);
    expect(risDate(readDate(date))).toBe(ris);
  });

  it('in plain text are those of the rest of the page, in every language and month', () => {
    for (const language of ['en', 'ja', 'ru'] as const) {
      for (let month = 1; month <= 12; month += 1) {
        const { date } = MESSAGES[language];
        expect(plainDate({ year: 2026, month, day: 7 }, language)).toBe(spaced(date(2026, month, 7)));
        expect(plainDate({ year: 2026, month }, language)).toBe(spaced(date(2026, month)));
      }
      expect(plainDate({ year: 2026 }, language)).toBe(spaced(MESSAGES[language].date(2026)));
    }
  });

  it('of access are days on the clock of the reader', () => {
    expect(dayOf(new Date(2026, 10, 27, 23, 59))).toEqual({ year: 2026, month: 11, day: 27 });
  });
});
