/** Article files: citation and quoted passages. */
import type { Heading, RootContent } from 'mdast';
import { readFrontMatter } from './frontMatter.ts';
import { createReport, type Issue, type Report, type Span } from './issues.ts';
import { parseMarkdown, spanOfNode } from './markdown.ts';
import type { Article, Passage } from './model.ts';
import type { OwnText } from './oneSidedWords.ts';
import { noFields, readFields, type PassageFields } from './passageFields.ts';
import { wordsOf } from './passages.ts';
import { idOfFile } from './paths.ts';
import { readQuotation, type MentionPlace, type Quotation } from './quotation.ts';
import { isSlug } from './slug.ts';
import { quote } from './unsafeText.ts';

/** What a file of `articles/` holds; `article` is null where faults do not allow it. */
export interface ArticleFile {
  file: string;
  text: string;
  id: string;
  article: Article | null;
  /** Every id that the article mentions, with its place. */
  mentions: MentionPlace[];
  /** Where each passage begins, by its id; null where not all could be read. */
  headings: Map<string, Span> | null;
  /** The paragraphs that are quoted. */
  quoted: QuotedParagraph[];
  /** What the atlas says of the article in its own voice. */
  ownTexts: OwnText[];
  issues: Issue[];
}

/** A paragraph of a quotation, its words without links. */
export interface QuotedParagraph {
  passage: string;
  words: string;
  span: Span;
}

interface Section {
  id: string;
  heading: Span;
  quotation: Quotation | null;
  fields: PassageFields;
}

/** Reads one file of `articles/`: `articles/x.md` holds the article `x`. */
export function readArticleFile(file: string, text: string): ArticleFile {
  const report = createReport(file, text);
  const id = idOfFile(file);
  if (!isSlug(id)) report.add('bad-id', { start: 0, end: 0 }, `The file name ${quote(id)} is not a slug.`);
  const blocks = parseMarkdown(report);
  const yaml = blocks?.find((node) => node.type === 'yaml');
  const front = blocks && readFrontMatter(report, yaml);
  const sections = blocks ? readSections(report, blocks) : [];
  const start = { start: 0, end: 0 };
  if (blocks && sections.length === 0) report.add('empty-article', start, 'The article has no passages.');
  checkRepeatedWords(report, sections);
  const passages = sections.map((section) => finish(report, section, id));
  return {
    file,
    text,
    id,
    article: front && { id, ...front.citation, passages },
    mentions: sections.flatMap(({ quotation }) => quotation?.mentions ?? []),
    headings:
      blocks && allAreSlugs(sections) ? new Map(sections.map((each) => [each.id, each.heading])) : null,
    quoted: sections.flatMap(quotedIn),
    ownTexts: [...(front?.ownTexts ?? []), ...sections.flatMap(({ fields }) => fields.ownTexts)],
    issues: report.issues(),
  };
}

function quotedIn({ id, quotation }: Section): QuotedParagraph[] {
  const { paragraphs = [], spans = [] } = quotation ?? {};
  return spans.map((span, index) => ({ passage: id, words: wordsOf(paragraphs[index] ?? []), span }));
}

/** Notes passages that quote what one above them quotes. */
function checkRepeatedWords(report: Report, sections: readonly Section[]): void {
  const seen = new Map<string, string>();
  for (const { id, quotation, heading } of sections) {
    const words = (quotation?.paragraphs ?? []).map(wordsOf).join('\n\n');
    const earlier = seen.get(words);
    if (words !== '' && earlier !== undefined) {
      report.add(
        'repeated-passage',
        heading,
        `The passage ${quote(id)} quotes the words of ${quote(earlier)}.`,
      );
    } else seen.set(words, id);
  }
}

function allAreSlugs(sections: Section[]): boolean {
  return sections.every(({ id }) => isSlug(id));
}

function readSections(report: Report, blocks: RootContent[]): Section[] {
  const sections: Section[] = [];
  const ids = new Set<string>();
  for (const node of blocks) {
    const section = sections.at(-1);
    if (node.type === 'heading') sections.push(readHeading(report, node, ids));
    else if (node.type !== 'yaml' && !(section && readInto(report, section, node))) {
      report.add('text-outside-passage', spanOfNode(node), 'This text belongs to no passage.');
    }
  }
  return sections;
}

function readHeading(report: Report, node: Heading, ids: Set<string>): Section {
  const heading = spanOfNode(node);
  const id = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  if (node.depth !== 2 || !isSlug(id)) {
    const marks = '#'.repeat(node.depth);
    report.add('bad-heading', heading, `${quote(`${marks} ${id}`)} is not a passage id after ##.`);
  } else if (ids.has(id)) report.add('duplicate-passage', heading, `There is a passage ${quote(id)} above.`);
  ids.add(id);
  return { id, heading, quotation: null, fields: noFields() };
}

/** False where a block is of no use in a passage. */
function readInto(report: Report, section: Section, node: RootContent): boolean {
  if (node.type === 'blockquote') {
    if (section.quotation)
      report.add(
        'second-quotation',
        spanOfNode(node),
        `The passage "${section.id}" has a quotation already.`,
      );
    section.quotation ??= readQuotation(report, node);
    return true;
  }
  if (node.type !== 'list') return false;
  readFields(report, node, section.fields);
  return true;
}

function finish(report: Report, { id, heading, quotation, fields }: Section, article: string): Passage {
  if (!quotation) report.add('missing-quotation', heading, `The passage ${quote(id)} has no quotation.`);
  const { title, voice, gapBefore, note } = fields;
  if (title.en === undefined) {
    report.add('missing-property', heading, `The passage ${quote(id)} has no English title.`, {
      cure: 'Add a line "- title:en: …" under the quotation.',
    });
  }
  const { en } = voice;
  if (en === undefined && Object.keys(voice).length > 0) {
    report.add(
      'missing-property',
      heading,
      `The passage ${quote(id)} says only in translation whose words it is.`,
      {
        cure: 'Add a line "- voice: …" in English.',
      },
    );
  }
  return {
    id,
    article,
    paragraphs: quotation?.paragraphs ?? [],
    gapBefore,
    ...(en === undefined ? {} : { voice: { ...voice, en } }),
    title: { ...title, en: title.en ?? id },
    note,
  };
}
