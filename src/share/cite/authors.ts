/** Authors of an article. One `Family, Given` is a person; what is written otherwise is kept as it is. */

/** A person in two parts, or a name as it stands: of an agency, or of somebody whose parts nobody has told apart. */
export type Author = { family: string; given: string } | { literal: string };

/** Letters and what stands between them in names: nothing else is taken apart. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M} .'’-]*$/u;

/**
 * Reads the authors of an article file: `Doe, Jane; Roe, Richard` → two persons; `Kyodo News` → as it stands, because a
 * program cannot know whether the last word is a family name.
 */
export function readAuthors(text: string): Author[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readAuthor);
}

function readAuthor(text: string): Author {
  const [family = '', given = '', ...more] = text.split(',').map((part) => part.trim());
  const isPerson = more.length === 0 && NAME.test(family) && NAME.test(given);
  return isPerson ? { family, given } : { literal: text };
}

/** `Doe, Jane` or the name as it stands. */
export function invertedName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}

/** `Jane Doe` or the name as it stands. */
export function fullName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`;
}
