/**
 * The usual form of a passage, read at once: a heading, quoted lines with plain links, a list of plain lines. The Markdown
 * parser takes half a millisecond for one, and a large atlas has a hundred thousand. What is read here is, node for
 * node, what the parser gives; whatever else a text holds is left to the parser.
 */
import type { Blockquote, Heading, Link, List, ListItem, Paragraph, RootContent, Text } from 'mdast';

type Point = NonNullable<Text['position']>['start'];

/** A line without its end, and where it begins. */
interface Line {
  text: string;
  /** The first is 1. */
  number: number;
  offset: number;
}

/** No mark of Markdown, no tab, no control character. */
const WORDS = String.raw`[^\\\u0060*_[\]<>&\u0000-\u001F\u007F]`;
const HEADING = /^## ([a-z0-9]+(?:-[a-z0-9]+)*)$/;
/** Of a line of text: no mark of a list, of code or of anything else can begin like this, and no break ends it. */
const BEGINNING = /^(?:[\p{L}"“”‘’«„'([]|\d+(?![\d.)]))/u;
const PIECE = new RegExp(
  String.raw`(${WORDS}+)|\[(${WORDS}+)\]\((\.\./features/[a-z0-9-]+\.geojson)(?: "([^"\\&<\u0000-\u001F]+)")?\)`,
  'uy',
);
const FIELD = new RegExp(`^- (${WORDS}+)$`, 'u');

/** The blocks of a passage in the usual form, offsets from the beginning of the text; null for any other text. */
export function readPlainPassage(text: string): RootContent[] | null {
  const lines = linesOf(text);
  const [first, ...rest] = lines;
  const heading = first && readHeading(first);
  if (!heading) return null;
  const blocks = [heading, ...readBlocks(rest)];
  return blocks.includes(null) ? null : (blocks as RootContent[]);
}

function linesOf(text: string): Line[] {
  let offset = 0;
  return text.split('\n').map((line, index) => {
    const start = offset;
    offset += line.length + 1;
    return { text: line, number: index + 1, offset: start };
  });
}

/** Lines that follow each other make a block; null stands for one that is not in the usual form. */
function* readBlocks(lines: readonly Line[]): Generator<Blockquote | List | null> {
  let block: Line[] = [];
  const kinds = [readQuotation, readList];
  for (const line of [...lines, { text: '', number: 0, offset: 0 }]) {
    if (line.text !== '') block.push(line);
    else if (block.length > 0) {
      const read = kinds.shift();
      yield read ? read(block) : null;
      block = [];
    }
  }
}

function readHeading(line: Line): Heading | null {
  const [, id] = HEADING.exec(line.text) ?? [];
  if (id === undefined) return null;
  const text: Text = { type: 'text', value: id, position: between(line, 3, line.text.length) };
  return { type: 'heading', depth: 2, children: [text], position: between(line, 0, line.text.length) };
}

/** Lines that begin with "> "; one with the mark alone stands between paragraphs. */
function readQuotation(lines: readonly Line[]): Blockquote | null {
  const paragraphs: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === '>') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  const children = paragraphs.map(readParagraph);
  if (children.includes(null)) return null;
  return { type: 'blockquote', children: children as Paragraph[], position: around(lines, 0) };
}

function readParagraph(lines: readonly Line[]): Paragraph | null {
  const children: (Text | Link)[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.text.startsWith('> ') || line.text.endsWith(' ') || !BEGINNING.test(line.text.slice(2)))
      return null;
    const before = lines[index - 1];
    if (before)
      addText(children, '\n', { start: pointAt(before, before.text.length), end: pointAt(line, 0) });
    if (!readPieces(line, children)) return null;
  }
  return lines.length === 0 ? null : { type: 'paragraph', children, position: around(lines, 2) };
}

/** Takes the words and links of a line in; false where there is anything else. */
function readPieces(line: Line, into: (Text | Link)[]): boolean {
  PIECE.lastIndex = 2;
  for (let from = 2; from < line.text.length; from = PIECE.lastIndex) {
    const [all = '', words, linked = '', url = '', title] = PIECE.exec(line.text) ?? [];
    // An exclamation mark before a link makes a picture of it.
    if (all === '' || (words?.endsWith('!') && line.text.charAt(from + all.length) === '[')) return false;
    const position = between(line, from, from + all.length);
    if (words !== undefined) addText(into, words, position);
    else {
      const text: Text = {
        type: 'text',
        value: linked,
        position: between(line, from + 1, from + 1 + linked.length),
      };
      into.push({ type: 'link', title: title ?? null, url, children: [text], position });
    }
  }
  return true;
}

/** Words that follow words are one text. */
function addText(into: (Text | Link)[], value: string, position: NonNullable<Text['position']>): void {
  const last = into.at(-1);
  if (last?.type !== 'text') into.push({ type: 'text', value, position });
  else {
    last.value += value;
    if (last.position) last.position.end = position.end;
  }
}

function readList(lines: readonly Line[]): List | null {
  const children: ListItem[] = [];
  for (const line of lines) {
    const [, value] = FIELD.exec(line.text) ?? [];
    if (value === undefined || value.endsWith(' ') || !BEGINNING.test(value)) return null;
    // A place of its own for each: places are shifted later.
    const inner = () => between(line, 2, line.text.length);
    const text: Text = { type: 'text', value, position: inner() };
    const paragraph: Paragraph = { type: 'paragraph', children: [text], position: inner() };
    children.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph],
      position: between(line, 0, line.text.length),
    });
  }
  return { type: 'list', ordered: false, start: null, spread: false, children, position: around(lines, 0) };
}

function pointAt({ number, offset }: Line, column: number): Point {
  return { line: number, column: column + 1, offset: offset + column };
}

function between(line: Line, from: number, to: number): { start: Point; end: Point } {
  return { start: pointAt(line, from), end: pointAt(line, to) };
}

/** From a column of the first line to the end of the last. */
function around(lines: readonly Line[], column: number): { start: Point; end: Point } {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  return { start: pointAt(first, column), end: pointAt(last, last.text.length) };
}
