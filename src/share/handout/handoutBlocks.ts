/** What stands on the sheets from top to bottom, in pieces that are not cut. */
import type { Question } from '../../core/lessons/lessonModel.ts';
import type { FeaturePassage } from '../../core/passages.ts';
import type { Entry, HandoutContent } from './handoutContent.ts';
import { passageKey } from './handoutOptions.ts';

/** A piece of a sheet. */
export type Block = { id: string; newPage?: boolean; withNext?: boolean } & (
  | { kind: 'head' | 'note' | 'sources' | 'key' }
  /** With the legend beside it on a sheet that lies. */
  | { kind: 'map'; beside: Entry[] }
  | { kind: 'legend'; entries: Entry[] }
  | { kind: 'heading'; text: 'quoted' | 'nameTask' | 'questionTask' }
  | { kind: 'passage'; passage: FeaturePassage }
  | { kind: 'blanks'; entries: Entry[] }
  | { kind: 'question' | 'answer'; number: number; question: Question }
);

/** So many lines of the legend find room beside the map. */
const BESIDE_MAP = 12;
/** Lines of a legend that stand together. */
const TOGETHER = 14;
/** More questions than a class answers in one lesson. */
const MOST_QUESTIONS = 8;

/** The pieces of a handout, or of a worksheet with or without its key. */
export function handoutBlocks(content: HandoutContent, bank: readonly Question[]): Block[] {
  const { entries, options } = content;
  const questions = options.worksheet ? questionsFor(entries, bank) : [];
  return [
    { id: 'head', kind: 'head' },
    ...(options.worksheet ? taskBlocks(content, questions) : mapBlocks(content)),
    ...passageBlocks(content),
    { id: 'sources', kind: 'sources' },
    ...(options.worksheet && options.key ? keyBlocks(entries, questions) : []),
  ];
}

/** The questions on what the sheet is about, else on what is on its map, in the order of the bank. */
export function questionsFor(entries: readonly Entry[], bank: readonly Question[]): Question[] {
  const on = (chosen: boolean) => {
    const ids = entries.filter((entry) => entry.chosen === chosen).map(({ feature }) => feature.id);
    return bank.filter(({ feature }) => ids.includes(feature));
  };
  return [...on(true), ...on(false)].slice(0, MOST_QUESTIONS);
}

function mapBlocks({ entries, options }: HandoutContent): Block[] {
  const beside = options.turn === 'landscape' && entries.length <= BESIDE_MAP;
  return [
    { id: 'map', kind: 'map', beside: beside ? entries : [] },
    ...(beside ? [] : legendBlocks('legend', entries)),
    { id: 'note', kind: 'note' },
  ];
}

function legendBlocks(id: string, entries: readonly Entry[]): Block[] {
  return inPieces(entries).map((piece, index) => ({
    id: `${id}-${index}`,
    kind: 'legend',
    entries: piece,
  }));
}

function taskBlocks({ entries, options }: HandoutContent, questions: readonly Question[]): Block[] {
  const numbered = entries.filter(({ number }) => number > 0);
  const beside = options.turn === 'landscape' && numbered.length <= BESIDE_MAP;
  const blanks = inPieces(numbered).map((piece, index): Block => ({
    id: `blanks-${index}`,
    kind: 'blanks',
    entries: piece,
  }));
  return [
    { id: 'map', kind: 'map', beside: beside ? numbered : [] },
    ...(beside || blanks.length === 0
      ? []
      : [{ id: 'name-task', kind: 'heading', text: 'nameTask', withNext: true } satisfies Block, ...blanks]),
    { id: 'note', kind: 'note' },
    ...(questions.length === 0
      ? []
      : [{ id: 'question-task', kind: 'heading', text: 'questionTask', withNext: true } satisfies Block]),
    ...questions.map((question, index): Block => ({
      id: `question-${question.id}`,
      kind: 'question',
      number: index + 1,
      question,
    })),
  ];
}

function passageBlocks({ passages }: HandoutContent): Block[] {
  if (passages.length === 0) return [];
  return [
    { id: 'quoted', kind: 'heading', text: 'quoted', withNext: true },
    ...passages.map((passage): Block => ({ id: passageKey(passage.passage), kind: 'passage', passage })),
  ];
}

function keyBlocks(entries: readonly Entry[], questions: readonly Question[]): Block[] {
  return [
    { id: 'key', kind: 'key', newPage: true, withNext: true },
    ...legendBlocks('key-legend', entries),
    ...questions.map((question, index): Block => ({
      id: `answer-${question.id}`,
      kind: 'answer',
      number: index + 1,
      question,
    })),
  ];
}

function inPieces(entries: readonly Entry[]): Entry[][] {
  return Array.from({ length: Math.ceil(entries.length / TOGETHER) }, (_, index) =>
    entries.slice(index * TOGETHER, (index + 1) * TOGETHER),
  );
}
