/** Titles in quotation marks and sentences that end once, by the American rules that Chicago, MLA and APA share. */

/** Double marks inside double marks become single ones (Chicago 18, 6.9 and 12.30; MLA 9, 6.37). */
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

/** What is said in the editors' own voice stands in square brackets (Chicago 18, 13.81 and 14.45; MLA 9, 5.22 and 6.54). */
export function bracketed(text: string, isInferred: boolean): string {
  return isInferred ? `[${text}]` : text;
}
