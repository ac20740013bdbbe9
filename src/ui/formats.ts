/** Figures and dates as the page's language writes them. */
import type { Article, Measure } from '../core/model.ts';
import type { Messages } from '../messages/en.ts';

/**
 * `{value: 3166.64, unit: 'km2'}` → `3,166.64 km²`. An area that is not a whole number is published to the hundredth:
 * 77983.9, as JSON writes it, is 77,983.90.
 */
export function formatMeasure({ value, unit }: Measure, messages: Messages): string {
  const isArea = unit === 'km2' && !Number.isInteger(value);
  return measured(isArea ? value.toFixed(2) : `${Number(value.toFixed(2))}`, unit, messages);
}

/** A distance on the map: `1500` metres → `1.5 km`, `300` → `300 m`. */
export function formatDistance(metres: number, messages: Messages): string {
  return metres < 1000 ? measured(`${metres}`, 'm', messages) : measured(`${metres / 1000}`, 'km', messages);
}

/** Without `Intl`, whose first use takes a browser longer than a whole popup. */
function measured(digits: string, unit: keyof Messages['units'], { punctuation, units }: Messages): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, punctuation.thousands);
  return `${groups}${fraction && punctuation.decimals}${fraction}\u00a0${units[unit]}`;
}

/** `2017-04-29` → `29 April 2017`, `2018-05` → `May 2018`, `2018` → `2018`. */
export function formatDate(date: string, messages: Messages): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  return messages.date(year, month, day);
}

/** Publisher and date of an article in one line, with what is not given said so. */
export function formatCitation(article: Article, messages: Messages): string {
  const { publisher, date, inferred } = article;
  const { comma, colon, open, close } = messages.punctuation;
  const mark = (field: 'publisher' | 'date') =>
    inferred[field] === undefined ? '' : open + messages.article.inferred + close;
  const by =
    publisher === undefined
      ? messages.article.publisher + colon + messages.article.notGiven
      : publisher + mark('publisher');
  const on = date === undefined ? messages.article.notGiven : formatDate(date, messages) + mark('date');
  return by + comma + on;
}

/** Ends a text as a sentence, ready for the next one; one that ends in a stop, as «2017 г.», gets no second. */
export function endSentence(text: string, { punctuation: { stop } }: Messages): string {
  const mark = stop.trimEnd();
  return text.endsWith(mark) ? text + stop.slice(mark.length) : text + stop;
}
