/** The files of a data folder, each read by itself, and read again only when its text has changed. */
import { readArticleFile, type ArticleFile } from './article.ts';
import { readBasemapFile, type BasemapFile } from './basemap.ts';
import { conflictIssues } from './conflicts/conflictIssues.ts';
import { readFeatureFile, type FeatureFile } from './geojson.ts';
import type { IssueCode } from './issueCodes.ts';
import { createReport, type Issue } from './issues.ts';
import { readLessonFile, type LessonFile } from './lessons/lessonFile.ts';
import { readQuestionFile, type QuestionFile } from './lessons/questionFile.ts';
import { readLedgerFile, type LedgerFile } from './ledger.ts';
import { LEDGER_FILE, roleOf, SETTINGS_FILE } from './paths.ts';
import { readSettingsFile, type SettingsFile } from './settings.ts';
import { checkTextForm } from './textForm.ts';

/** What was read of each file, for as long as its text stays the same. */
export type ReadCache = Map<string, { text: string; read: ReadFile }>;

/** What a data folder holds in the place of a file. */
export interface OtherEntry {
  /** From the data folder. */
  path: string;
  is: 'link' | 'folder';
}

/** Files of a data folder, each read by itself. */
export interface ReadFiles {
  settings: SettingsFile | null;
  ledger: LedgerFile | null;
  features: FeatureFile[];
  articles: ArticleFile[];
  basemap: BasemapFile[];
  lessons: LessonFile[];
  questions: QuestionFile[];
  /** Paths of files that are there and were not read at all: nobody can say what they hold. */
  unread: string[];
  issues: Issue[];
}

type ReadFile = (into: ReadFiles) => void;

/** Longer texts (UTF-16 code units) are not read: a hundred times the largest file that an atlas needs. */
const MAX_LENGTH = 50_000_000;

/** Reads every file by itself, without the checks that need several. */
export function readFiles(
  files: ReadonlyMap<string, string>,
  cache: ReadCache = new Map(),
  others: readonly OtherEntry[] = [],
): ReadFiles {
  const into: ReadFiles = {
    settings: null,
    ledger: null,
    features: [],
    articles: [],
    basemap: [],
    lessons: [],
    questions: [],
    unread: [],
    issues: [],
  };
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const cached = cache.get(path);
    const read = cached?.text === text ? cached.read : readFile(path, text);
    cache.set(path, { text, read });
    read(into);
  }
  for (const path of cache.keys()) if (!files.has(path)) cache.delete(path);
  for (const path of [SETTINGS_FILE, LEDGER_FILE]) {
    const isThere = files.has(path) || others.some((other) => other.path === path);
    if (!isThere) into.issues.push(...noteFile(path, '', 'missing-file', `There is no ${path}.`));
  }
  for (const other of others) {
    if (roleOf(other.path).role !== 'unknown') into.unread.push(other.path);
    into.issues.push(...noteOther(other));
  }
  return into;
}

function noteOther({ path, is }: OtherEntry): Issue[] {
  return is === 'link'
    ? noteFile(path, '', 'linked-file', `${path} is a link to another place.`)
    : noteFile(path, '', 'unknown-file', `Nothing reads the folder ${path}.`);
}

function readFile(path: string, saved: string): ReadFile {
  if (saved.length > MAX_LENGTH) {
    return unread(path, noteFile(path, '', 'too-large', `The file has ${saved.length} characters.`));
  }
  const { text, isReadable, issues } = checkTextForm(path, saved);
  if (!isReadable) return unread(path, issues);
  const conflicts = conflictIssues(path, text);
  if (conflicts.length > 0) return unread(path, conflicts);
  const read = readByRole(path, text);
  return (into) => {
    read(into);
    into.issues.push(...issues);
  };
}

/** A file that is left alone, for the reasons given: whatever else it holds would only be noise. */
function unread(path: string, issues: Issue[]): ReadFile {
  return (into) => {
    into.unread.push(path);
    into.issues.push(...issues);
  };
}

function readByRole(path: string, text: string): ReadFile {
  const file = roleOf(path);
  switch (file.role) {
    case 'settings':
      return keep(readSettingsFile(text), (into, settings) => (into.settings = settings));
    case 'ledger':
      return keep(readLedgerFile(text), (into, ledger) => (into.ledger = ledger));
    case 'feature':
      return keep(readFeatureFile(path, text), (into, feature) => into.features.push(feature));
    case 'article':
      return keep(readArticleFile(path, text), (into, article) => into.articles.push(article));
    case 'lesson':
      return keep(readLessonFile(path, text), (into, lesson) => into.lessons.push(lesson));
    case 'questions':
      return keep(readQuestionFile(path, text), (into, questions) => into.questions.push(questions));
    case 'basemap':
      return keep(readBasemapFile(path, text, file.layer), (into, layer) => into.basemap.push(layer));
    case 'unknown': {
      const unknown = noteFile(path, text, 'unknown-file', `Nothing reads ${path}.`);
      return (into) => into.issues.push(...unknown);
    }
  }
}

function keep<T extends { issues: Issue[] }>(read: T, put: (into: ReadFiles, read: T) => void): ReadFile {
  return (into) => {
    put(into, read);
    into.issues.push(...read.issues);
  };
}

function noteFile(path: string, text: string, code: IssueCode, cause: string, start = 0): Issue[] {
  const report = createReport(path, text);
  report.add(code, { start, end: start }, cause);
  return report.issues();
}
