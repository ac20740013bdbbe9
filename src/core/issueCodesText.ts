/** Codes for articles, settings and the ledger, and those that any file can have. */
import type { CodeEntry } from './issueCodes.ts';

function error(cause: string, cure: string): CodeEntry {
  return { severity: 'error', cause, cure };
}

function warning(cause: string, cure: string): CodeEntry {
  return { severity: 'warning', cause, cure };
}

/** Meaning and cure of the codes for texts. */
export const TEXT_CODES = {
  'missing-file': error(
    'A file that every atlas has is missing.',
    'Add it; geodata/README.md shows its form.',
  ),
  'unknown-file': warning('Nothing reads this file.', 'Correct its name, or move it elsewhere.'),
  'too-large': error(
    'The file is larger than any that belongs here.',
    'Simplify the shape or split the text.',
  ),
  'bad-encoding': error('The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.'),
  'byte-order-mark': warning(
    'The file begins with a byte order mark, which JSON does not allow.',
    'Save it as "UTF-8 without BOM", or run "npm run geodata -- check --fix".',
  ),
  'line-ends': warning(
    'Lines end with a carriage return, which git would show as a change of every line.',
    'Set your editor to line ends "LF", or run "npm run geodata -- check --fix".',
  ),
  'linked-file': error(
    'A link leads to a file that is not part of the data.',
    'Put the file itself in the place of the link.',
  ),
  'merge-conflict': error(
    'Both sides of a merge changed the same place, and git left both versions.',
    'Keep one of the two or join them, and remove the lines that begin with <<<<<<<, |||||||, ======= or >>>>>>>.',
  ),
  'html-in-text': error('A text looks like HTML.', 'Write plain text; an address may stand in it as it is.'),
  'script-link': error(
    'A text holds a link that could run a script.',
    'Remove it; only https and http links.',
  ),
  'broken-yaml': error(
    'The text is not YAML.',
    'Mend the text at this place; words with a colon or a special character in them go in quotes.',
  ),
  'missing-front-matter': error(
    'The article does not begin with its citation.',
    'Begin the file with a line ---, then title and lang, then a line ---.',
  ),
  'bad-date': error('The date does not exist or has the wrong form.', 'Write YYYY-MM-DD, YYYY-MM or YYYY.'),
  'bad-url': error(
    'The address cannot be opened.',
    'Write a whole address that begins with https:// or http://.',
  ),
  'bad-heading': error(
    'The heading is not a passage id.',
    'Write ## and a slug: small letters, digits and hyphens.',
  ),
  'duplicate-passage': error('Two passages of an article have the same id.', 'Rename one of them.'),
  'missing-quotation': error(
    'A passage has no quotation.',
    'Put the quoted words under the heading, each line after >.',
  ),
  'empty-quotation': error(
    'The quotation is empty.',
    'Write the quoted words after >, or remove the passage.',
  ),
  'second-quotation': error(
    'A passage has two quotations.',
    'Join them with a line that holds only >, or give the second its own heading.',
  ),
  'markup-in-quotation': error(
    'The quotation holds markup other than a mention.',
    'Write the words plainly; put a backslash before a character that is meant as it stands.',
  ),
  'bad-mention': error(
    'The link in a quotation does not point at a feature.',
    'Write [words](../features/<id>.geojson), with an editor\u2019s reading as the title of the link.',
  ),
  'nested-mention': error(
    'A mention stands inside another one.',
    'Link the inner words or the outer, not both.',
  ),
  'markup-in-field': error('The text of a list item holds markup.', 'Write plain text.'),
  'unknown-field': error(
    'A list item under the quotation has a key that nothing reads.',
    'Use title:<language>, note:<language>, voice, voice:<language> or gap.',
  ),
  'one-sided-word': warning(
    'A word of one side stands in the atlas\u2019s own voice.',
    'Put it in quotation marks, say whose word it is, or write another; atlas.yaml lists the words.',
  ),
  'text-outside-passage': error(
    'There is text that belongs to no passage.',
    'A passage is a heading, a quotation and a list; remove the rest or move it to the note.',
  ),
  'empty-article': error('The article has no passages.', 'Add a heading with a quotation under it.'),
  'unsupported-format': error('The data has a format that this program does not know.', 'Write format: 1.'),
  'repeated-passage': warning(
    'Two passages of an article quote the same words.',
    'Keep one of them, and give the other id to it as an alias in ids.txt.',
  ),
  'quotation-differs': error(
    'A quotation is not to the letter what was published.',
    'Copy the words from the published text, with its own quotation marks and dashes.',
  ),
  'bad-bbox': error(
    'The box is not [west, south, east, north].',
    'Give four numbers in degrees, south less than north; west is more than east only where the 180th meridian lies between.',
  ),
  'unknown-language': error(
    'The language is not one that the atlas speaks.',
    'Correct the tag, or add the language to atlas.yaml.',
  ),
  'unknown-viewpoint': error(
    'The viewpoint does not exist.',
    'Correct its id, or add the viewpoint to atlas.yaml.',
  ),
  'unknown-place': error(
    'The basemap has no place with this id.',
    'Use the id of a place in basemap/places.geojson.',
  ),
  'bad-ledger-line': error(
    'A line of the ledger is neither an id nor an alias.',
    'Write features/<id>, articles/<id>, articles/<id>/<passage>, lessons/<id>, or old -> new.',
  ),
  'missing-from-ledger': error(
    'The ledger does not have this id.',
    'Add the line to ids.txt, in its sorted place.',
  ),
  'lost-id': error(
    'A published id is gone from the data.',
    'Bring it back, or make its line an alias: old -> new.',
  ),
  'broken-alias': error('An alias leads nowhere.', 'Let it point at an id that exists now.'),
  'alias-shadows-id': error(
    'An alias has the id of a thing that exists.',
    'Remove the alias or rename the thing.',
  ),
} as const satisfies Record<string, CodeEntry>;
