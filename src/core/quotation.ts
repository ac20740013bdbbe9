/** The quoted words of a passage, with their mentions. */
import type { Blockquote, Link, PhrasingContent } from 'mdast';
import { spanOfNode } from './markdown.ts';
import type { Report, Span } from './issues.ts';
import type { Mention, Run } from './model.ts';
import { isSlug } from './slug.ts';
import { checkText, quote } from './unsafeText.ts';

/** A mention's target and where it stands, to be checked against the features that exist. */
export interface MentionPlace {
  id: string;
  span: Span;
  /** What stands after the linked words: the address and the title, with their brackets. */
  target: Span;
}

/** What a blockquote holds. */
export interface Quotation {
  paragraphs: Run[][];
  mentions: MentionPlace[];
}

const TARGET = /^\.\.\/features\/([^/?#]*)\.geojson$/;

/** Reads a quotation to the letter; a line break counts as one space. */
export function readQuotation(report: Report, node: Blockquote): Quotation {
  const paragraphs: Run[][] = [];
  const mentions: MentionPlace[] = [];
  for (const block of node.children) {
    if (block.type === 'paragraph') paragraphs.push(trimEnds(readRuns(report, block.children, mentions)));
    else reportMarkup(report, block);
  }
  const words = paragraphs.flat().map(({ text }) => text);
  const isText = node.children.every(({ type }) => type === 'paragraph');
  if (isText && words.join('').trim() === '')
    report.add('empty-quotation', spanOfNode(node), 'No words stand after the >.');
  return { paragraphs, mentions };
}

function readRuns(report: Report, nodes: PhrasingContent[], mentions: MentionPlace[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const mention = node.type === 'link' ? readMention(report, node, mentions) : null;
    const text =
      node.type === 'link'
        ? node.children.map((child) => plainText(report, child)).join('')
        : plainText(report, node);
    const last = runs.at(-1);
    if (mention) runs.push({ text, mention });
    else if (last && !last.mention) last.text += text;
    else if (text !== '') runs.push({ text });
  }
  return runs;
}

function plainText(report: Report, node: PhrasingContent): string {
  if (node.type === 'break') return ' ';
  if (node.type !== 'text') {
    reportMarkup(report, node);
    return '';
  }
  const span = spanOfNode(node);
  // CommonMark leaves the outer one of two nested links as it stands, so its brackets show up in the text.
  const bracket = /(?<!\\)\]\(/.exec(report.text.slice(span.start, span.end));
  if (bracket) {
    const start = span.start + bracket.index;
    report.add('nested-mention', { start, end: start + 2 }, 'A mention ends here that holds another one.');
  }
  checkText(report, node.value, span);
  return node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ');
}

function trimEnds(runs: Run[]): Run[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return runs.filter(({ text }) => text !== '');
}

function reportMarkup(report: Report, node: { type: string; position?: Blockquote['position'] }): void {
  const name = node.type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  report.add(
    'markup-in-quotation',
    spanOfNode(node),
    `Markup of the type "${name}" stands in the quotation.`,
  );
}

function readMention(report: Report, node: Link, mentions: MentionPlace[]): Mention | null {
  const span = spanOfNode(node);
  const feature = TARGET.exec(node.url)?.[1];
  checkText(report, node.url, span);
  if (feature === undefined || !isSlug(feature)) {
    report.add('bad-mention', span, `The link points at ${quote(node.url)}.`);
    return null;
  }
  if (node.children.every((child) => child.type === 'text' && child.value.trim() === '')) {
    report.add('bad-mention', span, 'The mention has no words.');
    return null;
  }
  checkText(report, node.title ?? '', span);
  const { reading, also } = readTitle(node.title ?? '');
  const target = { start: spanOfNode(node.children.at(-1) ?? node).end, end: span.end };
  for (const id of [feature, ...also]) mentions.push({ id, span, target });
  return { feature, ...(reading === '' ? {} : { reading }), also };
}

/** `these four islands; also: hokkaido` -> reading "these four islands", also ["hokkaido"] */
function readTitle(title: string): { reading: string; also: string[] } {
  const parts = title.split(';').map((part) => part.trim());
  const isAlso = (part: string) => part.startsWith('also:');
  const also = parts.filter(isAlso).flatMap((part) => part.slice('also:'.length).split(','));
  return {
    reading: parts.filter((part) => part !== '' && !isAlso(part)).join('; '),
    also: also.map((id) => id.trim()).filter((id) => id !== ''),
  };
}
