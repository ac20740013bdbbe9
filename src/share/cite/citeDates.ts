/** Dates as each style writes them. Styles are English, whatever the language of the page; plain text is in the page's. */
import type { Language } from '../../core/model.ts';

/** A year, a month of it (1 to 12) or a day. */
export interface CiteDate {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** MLA Handbook, 9th edition, appendix 1: May, June and July are not abbreviated. */
const MLA_MONTHS = 'Jan.,Feb.,Mar.,Apr.,May,June,July,Aug.,Sept.,Oct.,Nov.,Dec.'.split(',');

const RUSSIAN_OF = [
  ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
  ...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
];
const RUSSIAN = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
];

/** Reads `YYYY-MM-DD` or shorter, as the data have it. */
export function readDate(date: string): CiteDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, month, day };
}

/** A clock that differs by more (ms) from the one of the server is wrong, whatever the time zone. */
const MOST_OFF_MS = 86_400_000;

/**
 * The reader's time, or that of the server where the reader's clock is wrong by more than a day. `answered` is the date of
 * its answer as HTTP writes it. An answer that was kept on the device is old by right: then only a clock that is behind it
 * is known to be wrong.
 */
export function timeOfAccess(clock: Date, answered: string | null, isKept: boolean): Date {
  const there = new Date(answered ?? NaN);
  const ahead = clock.getTime() - there.getTime();
  return ahead < -MOST_OFF_MS || (ahead > MOST_OFF_MS && !isKept) ? there : clock;
}

/** The day on the reader's clock. */
export function dayOf(date: Date): CiteDate {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** `November 27, 2026`, as APA and Chicago write it in running text. */
export function americanDate({ year, month, day }: CiteDate): string {
  if (month === undefined) return String(year);
  return `${nth(MONTHS, month)} ${day === undefined ? '' : `${day}, `}${year}`;
}

/** `27 Nov. 2026` */
export function mlaDate({ year, month, day }: CiteDate): string {
  return spaced(day, month && nth(MLA_MONTHS, month), year);
}

/** `27 November 2026`, `2026年11月27日`, `27 ноября 2026 г.` */
export function plainDate({ year, month, day }: CiteDate, language: Language): string {
  switch (language) {
    case 'en':
      return spaced(day, month && nth(MONTHS, month), year);
    case 'ja':
      return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
    case 'ru':
      return month === undefined
        ? String(year)
        : `${spaced(day, nth(day === undefined ? RUSSIAN : RUSSIAN_OF, month), year)} г.`;
  }
}

/** `27.11.2026`, as GOST R 7.0.100 writes the date of access. */
export function dottedDate({ year, month = 1, day = 1 }: CiteDate): string {
  return `${twoDigits(day)}.${twoDigits(month)}.${year}`;
}

/** `2026-11-27`, `2026-11` or `2026` */
export function isoDate({ year, month, day }: CiteDate): string {
  return [String(year).padStart(4, '0'), ...[month, day].flatMap(given)].join('-');
}

/** `2026/11/27/`: year, month, day and whatever else, of which RIS wants all three slashes. */
export function risDate({ year, month, day }: CiteDate): string {
  const rest = [month, day].map((part) => (part === undefined ? '' : twoDigits(part)));
  return [String(year).padStart(4, '0'), ...rest, ''].join('/');
}

/** `[2026, 11, 27]`, as in `date-parts` of CSL-JSON. */
export function dateParts({ year, month, day }: CiteDate): number[] {
  return [year, ...[month, day].flatMap((part) => part ?? [])];
}

function given(part: number | undefined): string[] {
  return part === undefined ? [] : [twoDigits(part)];
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

function nth(names: readonly string[], month: number): string {
  return names[month - 1] ?? '';
}

function spaced(...parts: (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
