/**
 * Marks in the text of a citation: where italics begin and end, and where the reader's day goes. They are of Unicode's private
 * use, which `cleanText` takes out of all data, so no title can hold one.
 */

/** Stands where the date of access goes, in the form of each style. */
export const ACCESSED = '\uE000';
const ITALIC = '\uE001';
const ROMAN = '\uE002';

/** A run of text in one type. */
export interface StyledRun {
  text: string;
  italic: boolean;
}

/** Text in italics, between marks. */
export function italic(text: string): string {
  return `${ITALIC}${text}${ROMAN}`;
}

/** A marked text as runs, none of them empty. */
export function styledRuns(marked: string): StyledRun[] {
  return marked
    .split(/[\uE001\uE002]/)
    .map((text, index) => ({ text, italic: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A marked text without its italics. */
export function unstyled(marked: string): string {
  return marked.replaceAll(ITALIC, '').replaceAll(ROMAN, '');
}

/**
 * A text of the data on one line, for a citation: without what no reader sees (control characters, private use, halves of
 * characters), and without the marks of direction that would turn round what follows; a lone right-to-left mark may stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]|\p{Co}|\p{Cs}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** An address that stands in braces, brackets and on paper: what would end it there is written in hexadecimal. */
export function cleanAddress(address: string): string {
  return cleanText(address).replace(/[\s{}\\"<>^`|]/g, (mark) => encodeURIComponent(mark));
}
