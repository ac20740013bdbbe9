/** A quiz being played: the question at hand, what was answered, and the score. Nothing of it is kept. */
import type { Question, Step } from './quizQuestions.ts';

/** A question with the choices that were made, one for each of its steps. */
export interface Answered {
  question: Question;
  given: readonly string[];
  isRight: boolean;
}

export class QuizRun {
  readonly questions: readonly Question[];
  /** Which question, from 0; as many as there are once the quiz is over. */
  index = $state(0);
  /** What has been chosen for the question at hand. */
  given = $state.raw<readonly string[]>([]);
  /** The questions that were answered, in their order. */
  answers = $state.raw<readonly Answered[]>([]);
  readonly question: Question | undefined = $derived.by(() => this.questions[this.index]);
  /** The choice to be made now; undefined once all are made. */
  readonly step: Step | undefined = $derived.by(() => this.question?.steps[this.given.length]);
  readonly isAnswered: boolean = $derived(this.question !== undefined && this.step === undefined);
  readonly isOver: boolean = $derived.by(() => this.index >= this.questions.length);
  /** How many questions were answered right. */
  readonly score: number = $derived(this.answers.filter(({ isRight }) => isRight).length);

  constructor(questions: readonly Question[]) {
    this.questions = questions;
  }

  /** Makes a choice: one of those of the step, or a place that was met on the map. */
  choose(choice: string): void {
    const { question } = this;
    if (!question || !this.step) return;
    const given = [...this.given, choice];
    this.given = given;
    if (given.length < question.steps.length) return;
    const isRight = question.steps.every(({ right }, index) => right.includes(given[index] ?? ''));
    this.answers = [...this.answers, { question, given, isRight }];
  }

  /** Goes on, once the question is answered. */
  next(): void {
    if (!this.isAnswered) return;
    this.given = [];
    this.index += 1;
  }
}
