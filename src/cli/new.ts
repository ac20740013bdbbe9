/** `new`: a feature or an article, by questions or by options. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { articleQuestions } from '../core/authoring/articleQuestions.ts';
import { featureQuestions } from '../core/authoring/featureQuestions.ts';
import { addArticle } from '../core/authoring/newArticle.ts';
import { addFeature, type Addition } from '../core/authoring/newFeature.ts';
import {
  surroundingsOf,
  type Answers,
  type Question,
  type Surroundings,
} from '../core/authoring/questions.ts';
import { checkSize, convert } from '../core/convert/convert.ts';
import { formatIssue, type Issue } from '../core/issues.ts';
import { quote } from '../core/unsafeText.ts';
import { EXIT, UsageError, type Command, type Context, type Options } from './command.ts';
import { readFolderToWrite } from './folderToWrite.ts';
import { openQuestions, type Ask } from './ask.ts';
import { writeSafely } from '../build/writeSafely.ts';

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;

/** What can be added: its options, its questions, and how answers become files. */
interface Sort {
  options: Command['options'];
  questions(around: Surroundings, answers: Answers): Question[];
  add(around: Surroundings, answers: Answers, isListed: boolean): Addition;
}

const FEATURE_TEXTS = { id: text, kind: text, certainty: text, source: text, 'part-of': text, at: text };

const SORTS: Record<string, Sort> = {
  feature: {
    options: {
      ...FEATURE_TEXTS,
      geometry: text,
      members: text,
      name: texts,
      viewpoint: texts,
      list: { type: 'boolean' },
    },
    questions: featureQuestions,
    add: addFeature,
  },
  article: {
    options: {
      ...{ id: text, title: text, lang: text, publisher: text, date: text, url: text },
      ...{ passage: text, quotation: text, 'passage-title': texts },
    },
    questions: articleQuestions,
    add: addArticle,
  },
};

/** Adds a feature or an article: asks on a terminal for what the options do not say. */
export const newThing: Command = {
  help: `npm run geodata -- new feature [--list] [options]
npm run geodata -- new article [options]
    asks for what it needs and writes a valid file, its id in ids.txt; --list puts a feature into atlas.yaml too.
    Options: --id --kind --name en=… --certainty --source --part-of --at lng,lat --geometry <file>
    --members a,b --viewpoint <id>=…; for an article --id --title --lang --publisher --date --url --passage
    --quotation --passage-title en=…
`,
  options: { ...SORTS['feature']?.options, ...SORTS['article']?.options },
  words: { least: 1, most: 1 },
  run: (context, options, [what = '']) => addTo(context, options, what),
};

async function addTo(context: Context, options: Options, what: string): Promise<number> {
  const sort = Object.hasOwn(SORTS, what) ? SORTS[what] : undefined;
  if (!sort) throw new UsageError(`"new" makes a feature or an article, not "${what}".`);
  const foreign = Object.keys(options).find((name) => !Object.hasOwn(sort.options, name));
  if (foreign !== undefined) throw new UsageError(`"new ${what}" has no option "--${foreign}".`);
  const around = surroundingsOf(await readFolderToWrite(context.dir));
  if ('issues' in around) {
    return refuse(context, around.issues, 'The data has errors: mend them before something is added.');
  }
  const answers = await readOptions(options, (given) => sort.questions(around, given));
  const complete = await completeAnswers(context, answers, (given) => sort.questions(around, given));
  if (!complete) {
    context.err.write('\nNothing was written.\n');
    return EXIT.issues;
  }
  return finish(context, sort.add(around, answers, options['list'] === true));
}

type QuestionsFor = (answers: Answers) => Question[];

/** Answers from the options. Throws with the reason where one is of no use. */
async function readOptions(options: Options, questionsFor: QuestionsFor): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === 'string') answers.set(name.replace('part-of', 'part_of'), value.trim());
    for (const each of Array.isArray(value) ? value : []) {
      const [, about, words] = /^([^=]+)=([^]*)$/.exec(String(each)) ?? [];
      if (about === undefined) throw new UsageError(`"--${name}" needs a value such as en=Words.`);
      answers.set(`${name}:${about}`, (words ?? '').trim());
    }
  }
  const file = answers.get('geometry');
  if (file !== undefined) answers.set('geometry', await shapeIn(file));
  const questions = new Map(questionsFor(answers).map((question) => [question.key, question]));
  for (const [key, answer] of answers) {
    const question = questions.get(key);
    if (!question)
      throw new UsageError(`"--${key.replace(/:.*/, '').replace('_', '-')}" is of no use here: ${key}.`);
    const reason = answer === '' && question.fallback === '' ? null : question.check(answer);
    if (reason !== null) throw new UsageError(`${question.option}: ${reason}`);
  }
  return answers;
}

/** The shape in a file of any format that is read, as the text of a GeoJSON geometry. Throws where there is not one. */
async function shapeIn(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`The file "${file}" cannot be read.`);
  const large = checkSize(found.size);
  const converted = large ?? (await convert(basename(file), await readFile(file)));
  if ('fault' in converted) throw new UsageError(`${file}: ${converted.fault}`);
  const [only, ...others] = converted.features;
  if (!only || others.length > 0) {
    throw new UsageError(
      `The file holds ${converted.features.length} features: give one that holds a single one.`,
    );
  }
  return JSON.stringify(only.geometry);
}

/** Asks for what is missing. False where the questions were broken off; throws where nobody can be asked. */
async function completeAnswers(
  { input, err }: Context,
  answers: Map<string, string>,
  questionsFor: QuestionsFor,
): Promise<boolean> {
  const open = () =>
    questionsFor(answers).filter(({ key, onlyByOption }) => !onlyByOption && !answers.has(key));
  if (input.isTTY !== true || err.isTTY !== true) {
    const missing = open().filter(({ fallback, isForEver }) => fallback === undefined || isForEver);
    if (missing.length > 0) throw new UsageError(`Still needed: ${missing.map(nameOption).join(', ')}.`);
    for (const { key, fallback = '' } of open()) answers.set(key, fallback);
    return true;
  }
  const terminal = openQuestions(input, err);
  try {
    for (let [question] = open(); question; [question] = open()) {
      const answer = await askUntilGood(question, terminal.ask, (words) => err.write(`${words}\n`));
      if (answer === null) return false;
      answers.set(question.key, answer);
    }
    return true;
  } finally {
    terminal.close();
  }
}

/** An option with what is proposed for it; an id is proposed, but somebody must choose it. */
function nameOption({ option, fallback }: Question): string {
  return fallback === undefined ? option : `${option} (${quote(fallback)} is free)`;
}

async function askUntilGood(
  question: Question,
  ask: Ask,
  say: (words: string) => void,
): Promise<string | null> {
  const { fallback = '', isFile = false } = question;
  for (;;) {
    const typed = await ask(`${question.ask}${fallback === '' ? '' : ` [${fallback}]`}:`);
    if (typed === null) return null;
    if (typed === '' && question.fallback !== undefined) return fallback;
    try {
      const answer = isFile && typed !== '' ? await shapeIn(typed) : typed;
      const reason = answer === '' ? 'An answer is needed here.' : question.check(answer);
      if (reason === null) return answer;
      say(`  ${reason}`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      say(`  ${error.message}`);
    }
  }
}

async function finish(context: Context, addition: Addition): Promise<number> {
  if (addition.outcome === 'faulty') {
    return refuse(context, addition.issues, 'So the data would be: nothing was written.');
  }
  const { dir, out } = context;
  for (const [path, content] of addition.written) await writeSafely(join(dir, path), content);
  for (const path of addition.written.keys()) out.write(`${dir}/${path}: written\n`);
  for (const issue of addition.warnings) out.write(`${formatIssue(issue, `${dir}/`)}\n`);
  return EXIT.clean;
}

function refuse({ dir, out }: Context, issues: Issue[], why: string): number {
  for (const issue of issues) out.write(`${formatIssue(issue, `${dir}/`)}\n`);
  out.write(`\n${why}\n`);
  return EXIT.issues;
}
