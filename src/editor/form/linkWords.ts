/** Links between the words of a quotation and places: the words themselves stay to the letter. */
import type { Blockquote, Link, Nodes, Paragraph } from 'mdast';
import { readArticleFile } from '../../core/article.ts';
import { applyEdits, type TextEdit } from '../../core/edits.ts';
import { createReport, type Span } from '../../core/issues.ts';
import { parseMarkdown, spanOfNode } from '../../core/markdown.ts';

/** Why words cannot be linked, or a link not be taken off. */
export type Refusal =
  'empty' | 'outside' | 'paragraphs' | 'link' | 'words' | 'unreadable' | 'no-link' | 'changed';

export type LinkEdit = { edits: TextEdit[]; refused?: undefined } | { refused: Refusal };

/** Links the selected words of a quotation to a feature. */
export function linkWords(file: string, text: string, selected: Span, id: string): LinkEdit {
  const words = trimmed(text, selected);
  if (words.start >= words.end) return { refused: 'empty' };
  const paragraphs = quotedParagraphs(file, text);
  if (!paragraphs) return { refused: 'unreadable' };
  const touched = paragraphs.filter((each) => overlaps(spanOfNode(each), words));
  const [paragraph] = touched;
  if (!paragraph) return { refused: 'outside' };
  if (touched.length > 1) return { refused: 'paragraphs' };
  const { start, end } = spanOfNode(paragraph);
  if (words.start < start || words.end > end) return { refused: 'outside' };
  if (linksIn(paragraph).some((link) => overlaps(spanOfNode(link), words))) return { refused: 'link' };
  const target = `](../features/${id}.geojson)`;
  const around = [
    { start: words.start, end: words.start, text: '[' },
    { start: words.end, end: words.end, text: target },
  ];
  const edits = [around, [...around, ...bracketEdits(text, words)]].find((each) =>
    keepsWords(file, text, each, 1),
  );
  return edits ? { edits } : { refused: 'words' };
}

/** Takes the link off that an offset lies in. */
export function unlinkAt(file: string, text: string, offset: number): LinkEdit {
  const paragraphs = quotedParagraphs(file, text);
  if (!paragraphs) return { refused: 'unreadable' };
  const link = paragraphs.flatMap(linksIn).find((each) => {
    const { start, end } = spanOfNode(each);
    return offset >= start && offset <= end;
  });
  const [first, last] = [link?.children[0], link?.children.at(-1)];
  if (!link || !first || !last) return { refused: 'no-link' };
  const [whole, from, to] = [spanOfNode(link), spanOfNode(first).start, spanOfNode(last).end];
  const edits = [
    { start: whole.start, end: from, text: '' },
    { start: to, end: whole.end, text: '' },
  ];
  return keepsWords(file, text, edits, -1) ? { edits } : { refused: 'words' };
}

/** Without the white space at its ends, and without the mark that a line of a quotation begins with. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const isLineStart = /(?:^|\n)[ \t]*$/.test(text.slice(0, start));
  const before = (isLineStart ? /^(?:\s|>)*/ : /^\s*(?:\n(?:\s|>)*)?/).exec(words)?.[0].length ?? 0;
  const behind = /\s*(?:\n(?:\s|>)*)?$/.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - behind) };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The paragraphs of all quotations; null where the article cannot be read. */
function quotedParagraphs(file: string, text: string): Paragraph[] | null {
  const blocks = parseMarkdown(createReport(file, text));
  const quotations = blocks?.filter((node): node is Blockquote => node.type === 'blockquote');
  return (
    quotations?.flatMap(({ children }) =>
      children.filter((node): node is Paragraph => node.type === 'paragraph'),
    ) ?? null
  );
}

function linksIn({ children }: Paragraph): Link[] {
  return children.filter((node: Nodes): node is Link => node.type === 'link');
}

/** Brackets in the words would end the link, unless a backslash says that they are words. */
function bracketEdits(text: string, { start, end }: Span): TextEdit[] {
  return [...text.slice(start, end).matchAll(/(?<!\\)[[\]]/g)].map(({ index }) => ({
    start: start + index,
    end: start + index,
    text: '\\',
  }));
}

/** True where every quoted word stays, and so many links come as were meant to. */
function keepsWords(file: string, text: string, edits: readonly TextEdit[], links: number): boolean {
  const [before, after] = [text, applyEdits(text, edits)].map((each) => readArticleFile(file, each));
  if (!before || !after) return false;
  const words = ({ quoted }: typeof before) =>
    JSON.stringify(quoted.map(({ passage, words: own }) => [passage, own]));
  const count = (each: string) =>
    (quotedParagraphs(file, each) ?? []).reduce((sum, paragraph) => sum + linksIn(paragraph).length, 0);
  const faults = ({ issues }: typeof before) => issues.filter(({ severity }) => severity === 'error').length;
  return (
    words(before) === words(after) &&
    count(after.text) === count(before.text) + links &&
    faults(after) <= faults(before)
  );
}
