/** The bank of questions: `lessons/questions/x.md` asks about the feature `x`. */
import { createReport, type Issue, type Report } from '../issues.ts';
import { parseMarkdown } from '../markdown.ts';
import type { OwnText } from '../oneSidedWords.ts';
import { idOfFile } from '../paths.ts';
import { isSlug } from '../slug.ts';
import { quote } from '../unsafeText.ts';
import type { Question } from './lessonModel.ts';
import {
  checkEnglish,
  fieldOf,
  keysInLanguages,
  ownTextsOf,
  readSections,
  textsOf,
  type Section,
} from './sections.ts';
import { readLink, type StepLink } from './stepLinks.ts';

/** What a file of `lessons/questions/` holds. */
export interface QuestionFile {
  file: string;
  text: string;
  /** Id of the feature. */
  id: string;
  questions: Question[];
  /** False where nobody can say what the questions point at. */
  isRead: boolean;
  links: StepLink[];
  ownTexts: OwnText[];
  issues: Issue[];
}

const KEYS = ['passage', ...keysInLanguages('question', 'answer'), 'source'];

/** Reads one file of `lessons/questions/`. */
export function readQuestionFile(file: string, text: string): QuestionFile {
  const report = createReport(file, text);
  const id = idOfFile(file);
  if (!isSlug(id)) report.add('bad-id', { start: 0, end: 0 }, `The file name ${quote(id)} is not a slug.`);
  const blocks = parseMarkdown(report);
  const sections = blocks ? readSections(report, blocks, KEYS) : [];
  const read = sections.map((section) => readQuestion(report, section, id));
  return {
    ...{ file, text, id, isRead: blocks !== null },
    questions: read.flatMap(({ question }) => question ?? []),
    links: read.flatMap(({ links }) => links),
    ownTexts: sections.flatMap(({ fields }) => ownTextsOf(fields)),
    issues: report.issues(),
  };
}

function readQuestion(report: Report, section: Section, feature: string) {
  const { id, heading, fields } = section;
  checkEnglish(report, section, 'question', true);
  checkEnglish(report, section, 'answer', true);
  const source = fieldOf(fields, 'source')?.text;
  if (source === undefined) {
    report.add('missing-source', heading, `The answer to ${quote(id)} has no source.`, {
      cure: 'Add a line "- source: …": who says so, with the date.',
    });
  }
  const field = fieldOf(fields, 'passage');
  const link = field ? readLink(report, field) : null;
  const [question, answer] = [textsOf(fields, 'question'), textsOf(fields, 'answer')];
  if (question.en === undefined || answer.en === undefined || source === undefined)
    return { question: null, links: link ? [link] : [] };
  const made: Question = {
    ...{ id, feature, source },
    ...(link?.entry.kind === 'passage'
      ? { passage: { article: link.entry.article, id: link.entry.id } }
      : {}),
    question: { ...question, en: question.en },
    answer: { ...answer, en: answer.en },
  };
  return { question: made, links: link ? [link] : [] };
}
