/** Figures and dates as the page's language writes them. */
import { isolated } from '../core/isolated.ts';
import type { Article, Measure } from '../core/model.ts';
import type { Messages } from '../messages/en.ts';

/**
 * `{value: 3166.64, unit: 'km2'}` → `3,166.64 km²`. An area that is not a whole number is published to the hundredth:
 * 77983.9, as JSON writes it, is 77,983.90.
 */
export function formatMeasure({ value, unit }: Measure, messages: Messages): string {
  const isArea = unit === 'km2' && !Number.isInteger(value);
  return measured(isArea ? value.toFixed(2) : `${Number(value.toFixed(2))}`, messages.units[unit], messages);
}

/** A length on the scale bar: `1.5` → `1.5 km`. */
export function formatDistance(lengthKm: number, messages: Messages): string {
  return measured(`${lengthKm}`, messages.units.km, messages);
}

/** The same in nautical miles: `50` → `50 NM`. */
export function formatNauticalMiles(length: number, messages: Messages): string {
  return measured(`${length}`, messages.units.nauticalMiles(length), messages);
}

/** A whole number: `10000` → `10,000`. */
export function formatCount(count: number, { punctuation }: Messages): string {
  return `${count}`.replace(/\B(?=(\d{3})+$)/g, punctuation.thousands);
}

/** Without `Intl`, whose first use takes a browser longer than a whole popup. */
function measured(digits: string, unit: string, messages: Messages): string {
  const [whole = '', fraction = ''] = digits.split('.');
  return `${formatCount(Number(whole), messages)}${fraction && messages.punctuation.decimals}${fraction}\u00a0${unit}`;
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
      : isolated(publisher) + mark('publisher');
  const on = date === undefined ? messages.article.notGiven : formatDate(date, messages) + mark('date');
  return by + comma + on;
}

/** Ends a text as a sentence, ready for the next one; one that ends in a stop, as «2017 г.», gets no second. */
export function endSentence(text: string, { punctuation: { stop } }: Messages): string {
  const mark = stop.trimEnd();
  return text.endsWith(mark) ? text + stop.slice(mark.length) : text + stop;
}
