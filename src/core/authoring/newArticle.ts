/** Answers to the files of a new article. */
import type { BlockContent, PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { LEDGER_FILE } from '../paths.ts';
import { LANGUAGES } from '../schema.ts';
import { MENTION } from './articleQuestions.ts';
import { addToLedger } from './ledgerEdits.ts';
import { checked, type Addition } from './newFeature.ts';
import type { Answers, Surroundings } from './questions.ts';

const CITATION = ['title', 'lang', 'publisher', 'date', 'url'];

/** Adds an article with one passage; the answers were all checked. */
export function addArticle(around: Surroundings, answers: Answers): Addition {
  const id = answers.get('id') ?? '';
  const changed = new Map(around.files);
  changed.set(`articles/${id}.md`, formatArticle(answers));
  const entries = [`articles/${id}`, `articles/${id}/${answers.get('passage') ?? ''}`];
  changed.set(LEDGER_FILE, addToLedger(around.files.get(LEDGER_FILE) ?? '', entries));
  return checked(around, changed);
}

/** The text of an article file. Every mark in the quotation is a letter, but for mentions of features. */
function formatArticle(answers: Answers): string {
  const given = CITATION.flatMap((key) => {
    const answer = answers.get(key) ?? '';
    return answer === '' ? [] : [[key, answer]];
  });
  // Every value is read as a text, so a date needs no quotation marks.
  const front = stringify(Object.fromEntries(given), { schema: 'failsafe', lineWidth: 0 });
  const titles = LANGUAGES.flatMap((lang) => {
    const title = answers.get(`passage-title:${lang}`) ?? '';
    return title === '' ? [] : [`title:${lang}: ${title}`];
  });
  const body: BlockContent[] = [
    { type: 'blockquote', children: paragraphsOf(answers.get('quotation') ?? '') },
    { type: 'list', spread: false, children: titles.map(toItem) },
  ];
  const heading = `## ${answers.get('passage') ?? ''}`;
  return `---\n${front}---\n\n${heading}\n\n${toMarkdown({ type: 'root', children: body }, { bullet: '-' })}`;
}

function paragraphsOf(words: string): BlockContent[] {
  const paragraphs = words
    .split(/\r?\n[ \t]*\r?\n\s*/)
    .map((each) => each.trim().replace(/\s*\r?\n\s*/g, ' '));
  return paragraphs.map((each) => ({ type: 'paragraph', children: runsOf(each) }));
}

function runsOf(words: string): PhrasingContent[] {
  const runs: PhrasingContent[] = [];
  let at = 0;
  for (const { 0: whole, 1: linked = '', 2: id = '', 3: title, index } of words.matchAll(MENTION)) {
    runs.push({ type: 'text', value: words.slice(at, index) });
    const url = `../features/${id}.geojson`;
    runs.push({ type: 'link', url, title, children: [{ type: 'text', value: linked }] });
    at = index + whole.length;
  }
  return [...runs, { type: 'text', value: words.slice(at) }];
}

function toItem(value: string) {
  const text = { type: 'text' as const, value };
  return {
    type: 'listItem' as const,
    spread: false,
    children: [{ type: 'paragraph' as const, children: [text] }],
  };
}
