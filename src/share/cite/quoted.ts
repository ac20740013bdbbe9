/** Titles in quotation marks and sentences that end once, by the American rules that Chicago, MLA and APA share. */

/** Double marks inside double marks become single ones, as American English has it. */
export function nested(title: string): string {
  return title
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}

/** Puts a stop or comma at the end of a text: before a closing quotation mark, and not after another stop. */
export function ended(text: string, mark: '.' | ','): string {
  const closing = /[”’]+$/.exec(text)?.[0] ?? '';
  const isQuotation = closing !== '' && /[“‘]/.test(text);
  const [words, close] = isQuotation ? [text.slice(0, -closing.length), closing] : [text, ''];
  if (/[.?!…。？！]$/.test(words)) return text;
  return words + mark + close;
}

/** A title in double quotation marks with the stop inside: `“The Gas Pipeline.”` */
export function quoted(title: string, mark: '.' | ','): string {
  return `“${ended(nested(title), mark)}”`;
}

/** What the text does not state stands in square brackets (Chicago 17, 14.145, and MLA 9 for what a source does not give). */
export function bracketed(text: string, isInferred: boolean): string {
  return isInferred ? `[${text}]` : text;
}
