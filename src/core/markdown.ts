/** Markdown text to its tree, with every node's place. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { Report, Span } from './issues.ts';

/** Marks of nesting before the words of a line; an article needs two, a blockquote in a blockquote is a fault already. */
const MAX_MARKS = 20;
/** Brackets in one paragraph; the parser's time grows with their square. */
const MAX_BRACKETS = 2000;

/** Parses CommonMark with front matter. Null, with the reason in the report, for text that only a machine would nest. */
export function parseMarkdown(report: Report): Root | null {
  const offset = findTangle(report.text);
  if (offset !== null) {
    report.add('too-large', { start: offset, end: offset + 1 }, 'Too many marks are nested here.');
    return null;
  }
  return fromMarkdown(report.text, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  });
}

function findTangle(text: string): number | null {
  const marks = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])){${MAX_MARKS}}`, 'm').exec(text);
  if (marks) return marks.index;
  let start = 0;
  for (const paragraph of text.split(/\n[>\s]*\n/)) {
    if ((paragraph.match(/[[\]*_`<&]/g)?.length ?? 0) > MAX_BRACKETS) return start;
    start += paragraph.length;
  }
  return null;
}

/** Where a node stands; offsets in UTF-16 code units. */
export function spanOfNode(node: Pick<Nodes, 'position'>): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
