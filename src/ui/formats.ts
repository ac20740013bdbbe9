/** Figures and dates as the page's language writes them. */
import type { Article, Language, Measure } from '../core/model.ts';
import type { Messages } from '../messages/en.ts';

/** `{value: 3166.64, unit: 'km2'}` → `3,166.64 km²`. */
export function formatMeasure({ value, unit }: Measure, language: Language): string {
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)} ${unit === 'km2' ? 'km²' : 'km'}`;
}

/** `2017-04-29` → `29 April 2017`, `2018-05` → `May 2018`, `2018` → `2018`. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(time);
}

/** Publisher and date of an article in one line, with what is not given said so. */
export function formatCitation(article: Article, language: Language, messages: Messages): string {
  const { publisher, date, inferred } = article;
  const mark = (field: 'publisher' | 'date') =>
    inferred[field] === undefined ? '' : ` (${messages.article.inferred})`;
  const by =
    publisher === undefined
      ? `${messages.article.publisher}: ${messages.article.notGiven}`
      : publisher + mark('publisher');
  const on = date === undefined ? messages.article.notGiven : formatDate(date, language) + mark('date');
  return `${by}, ${on}`;
}
