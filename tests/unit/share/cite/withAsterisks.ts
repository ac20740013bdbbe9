import { ACCESSED, styledRuns } from '../../../../src/share/cite/marks.ts';

/** A marked text to be read in a test: italics between asterisks, `@` for the day of access. */
export function withAsterisks(marked: string): string {
  return styledRuns(marked)
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join('')
    .replaceAll(ACCESSED, '@');
}
