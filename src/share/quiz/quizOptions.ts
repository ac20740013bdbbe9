/** What a quiz is made from, as its address says it: `?seed=4711&questions=10&kinds=where,which`. */

/** The kinds of questions, in the order in which they are offered. */
export const QUESTION_KINDS = ['where', 'which', 'who'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** All that decides which questions are asked: the same options and data give the same quiz. */
export interface QuizOptions {
  /** A whole number from 1 to `MOST_SEEDS`: who has the same one gets the same questions. */
  seed: number;
  /** How many questions at most. */
  questions: number;
  /** At least one. */
  kinds: QuestionKind[];
}

/** Seeds are so few that one can be read out in a classroom. */
export const MOST_SEEDS = 99_999;
/** How many questions one may choose from. */
export const LENGTHS = [5, 10, 20] as const;
const USUAL_LENGTH = 10;
const MOST_QUESTIONS = 50;

/** The number, where the text is one from 1 to `most`. */
function wholeNumber(text: string | null, most: number): number | null {
  if (text === null || !/^\d{1,9}$/.test(text)) return null;
  const value = Number(text);
  return value >= 1 && value <= most ? value : null;
}

/** Reads the query of an address. What is missing or makes no sense is as usual; `seed` is null where none is given. */
export function parseQuizOptions(query: string): Omit<QuizOptions, 'seed'> & { seed: number | null } {
  const asked = new URLSearchParams(query);
  const named = asked.get('kinds')?.split(',') ?? [];
  const kinds = QUESTION_KINDS.filter((kind) => named.includes(kind));
  return {
    seed: wholeNumber(asked.get('seed'), MOST_SEEDS),
    questions: wholeNumber(asked.get('questions'), MOST_QUESTIONS) ?? USUAL_LENGTH,
    kinds: kinds.length > 0 ? kinds : [...QUESTION_KINDS],
  };
}

/** Puts a quiz into a query, or (null) takes it out; what else is there stays. What is as usual is not written. */
export function withQuiz(query: string, options: QuizOptions | null): string {
  const asked = new URLSearchParams(query);
  for (const name of ['seed', 'questions', 'kinds']) asked.delete(name);
  if (options) {
    asked.set('seed', String(options.seed));
    if (options.questions !== USUAL_LENGTH) asked.set('questions', String(options.questions));
    if (options.kinds.length < QUESTION_KINDS.length) asked.set('kinds', options.kinds.join(','));
  }
  // A comma may stand in a query as it is, and reads better.
  const text = asked.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** A seed by chance; `random` gives numbers from 0 up to, but not, 1. */
export function anySeed(random: () => number): number {
  return 1 + Math.floor(random() * MOST_SEEDS);
}
