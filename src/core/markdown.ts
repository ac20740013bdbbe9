/** Markdown text to its blocks, with every node's place. */
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { Report, Span } from './issues.ts';
import { readPlainPassage } from './plainPassage.ts';

/** Marks of nesting before the words of a line; an article needs two. */
const MAX_MARKS = 20;
/** Marks in one paragraph; the parser's time grows with their square. */
const MAX_INLINE_MARKS = 2000;
/** Characters from one heading to the next; the parser takes a second for so many lines of one letter. */
const MAX_SECTION = 100_000;

/**
 * Parses CommonMark with front matter into its top-level blocks. Null, with the reason in the report, for text that
 * only a machine would write.
 */
export function parseMarkdown(report: Report): RootContent[] | null {
  const sections = splitSections(report.text);
  const tangles = sections
    .map(({ text, start }) => findTangle(text, start))
    .filter((offset) => offset !== null);
  for (const offset of tangles) {
    report.add(
      'too-large',
      { start: offset, end: offset + 1 },
      'So much text or so many marks in one place are not read.',
    );
  }
  return tangles.length > 0 ? null : sections.flatMap(({ text, start }) => parseSection(text, start));
}

/** Cuts a text before each heading of a passage: the parser's time grows with the square of a text's length. */
function splitSections(text: string): { text: string; start: number }[] {
  const bodyStart = /^---[ \t]*\r?\n[^]*?\n---[ \t]*(?=\r?\n|$)/.exec(text)?.[0].length ?? 0;
  const headings = [...text.matchAll(/^## /gm)].map(({ index }) => index);
  const starts = [0, ...headings.filter((index) => index > bodyStart)];
  return starts.map((start, index) => ({ text: text.slice(start, starts[index + 1]), start }));
}

function parseSection(text: string, start: number): RootContent[] {
  const children = readPlainPassage(text) ?? readMarkdown(text);
  for (const node of children) shift(node, start);
  return children;
}

/** The blocks of any text, as CommonMark has it. */
export function readMarkdown(text: string): RootContent[] {
  const { children } = fromMarkdown(text, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  });
  return children;
}

function shift(node: Nodes, by: number): void {
  if (node.position?.start.offset !== undefined) node.position.start.offset += by;
  if (node.position?.end.offset !== undefined) node.position.end.offset += by;
  if ('children' in node) for (const child of node.children) shift(child, by);
}

function findTangle(text: string, offset: number): number | null {
  if (text.length > MAX_SECTION) return offset;
  const marks = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])){${MAX_MARKS}}`, 'm').exec(text);
  if (marks) return offset + marks.index;
  let start = offset;
  for (const paragraph of text.split(/(\n[>\s]*\n)/)) {
    if ((paragraph.match(/[[\]*_`<&]/g)?.length ?? 0) > MAX_INLINE_MARKS) return start;
    start += paragraph.length;
  }
  return null;
}

/** Where a node stands; offsets in UTF-16 code units. */
export function spanOfNode(node: Pick<Nodes, 'position'>): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
