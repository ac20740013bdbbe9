/** A form made of questions that follow from each other's answers. */
import type { Answers, Question } from '../../core/authoring/questions.ts';

/** The form as it is to be shown. */
export interface FilledForm {
  /** In the order in which they are asked. */
  questions: Question[];
  /** What was typed, and what is proposed where nothing was. */
  answers: Map<string, string>;
}

/** Answers lead to questions, and these to proposals; more rounds than this only repeat themselves. */
const MOST_ROUNDS = 8;

/**
 * The questions that the typed answers lead to, with every proposal taken for which nothing was typed. A question that
 * only an option answers is among them. Answers to questions that are not asked any more are left out.
 */
export function fillIn(questionsFor: (answers: Answers) => Question[], typed: Answers): FilledForm {
  const given = new Map([...typed].filter(([, answer]) => answer.trim() !== ''));
  let questions = questionsFor(given);
  let answers = answersTo(questions, given);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    questions = questionsFor(answers);
    const next = answersTo(questions, given);
    const isSettled = sameAnswers(next, answers);
    answers = next;
    if (isSettled) break;
  }
  return { questions, answers };
}

function answersTo(questions: readonly Question[], given: Answers): Map<string, string> {
  return new Map(
    questions.flatMap(({ key, fallback }) => {
      const answer = given.get(key)?.trim() ?? fallback;
      return answer === undefined ? [] : [[key, answer] as const];
    }),
  );
}

function sameAnswers(a: Answers, b: Answers): boolean {
  return a.size === b.size && [...a].every(([key, answer]) => b.get(key) === answer);
}

/** Why an answer is of no use; null where it is good, or may be left out. An answer that is missing is `missing`. */
export function faultOf(question: Question, answers: Answers): string | null {
  const answer = answers.get(question.key);
  if (answer === undefined) return 'missing';
  return answer === '' && question.fallback === '' ? null : question.check(answer);
}
