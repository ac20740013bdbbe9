/** The questions of a quiz, made from the data of any atlas: pure, and the same for everyone with the same options. */
import type { Atlas, Feature } from '../../core/model.ts';
import { PlaceNames } from './placeNames.ts';
import { QUESTION_KINDS, type QuestionKind, type QuizOptions } from './quizOptions.ts';
import { isDrawn, likeliest, QuizPlaces } from './quizPlaces.ts';
import { quotationDrafts } from './quotationDrafts.ts';
import { seededRandom, shuffled, type Random } from './seededRandom.ts';

/** One choice to be made; exactly one of the choices is right. */
export interface Step {
  about: 'place' | 'source';
  /** Ids of features, or keys of sources. */
  choices: string[];
  /** All that is right; on the map one may also meet a place that is not among the choices. */
  right: string[];
}

export interface Question {
  kind: QuestionKind;
  /** Id of the place that is asked for. */
  feature: string;
  /** Where the place is, or which it is: one; a quotation may have its source before it. */
  steps: Step[];
  /** The paragraph of a passage that is quoted. */
  quote?: { article: string; passage: string; paragraph: number };
}

/** A question that may be asked of one of some features. */
export interface Draft {
  features: string[];
  /** Null where it would not be fair, or not a question. */
  make: (feature: string, random: Random) => Question | null;
}

/** What drafts are made from. */
export interface Survey {
  atlas: Atlas;
  names: PlaceNames;
  places: QuizPlaces;
}

/** How many names, sources or positions one chooses from, where there are so many. */
const MOST_CHOICES = 4;
const MOST_POSITIONS = 6;

const DRAFTS: Record<QuestionKind, (survey: Survey) => Draft[]> = {
  where: whereDrafts,
  which: whichDrafts,
  who: (survey) => quotationDrafts(survey, (right, random) => namesToChoose(survey, right, random)),
};

/** The questions: at most so many as asked for, fewer where the atlas has no more. Every place has its turn before one comes again. */
export function generateQuiz(atlas: Atlas, { seed, questions, kinds }: QuizOptions): Question[] {
  const survey = surveyOf(atlas);
  const random = seededRandom(seed);
  const drafts = kinds.map((kind) => shuffled(DRAFTS[kind](survey), random));
  let pools = shuffled(drafts, random);
  const uses = new Map<string, number>();
  const quiz: Question[] = [];
  for (let turn = 0; quiz.length < questions && pools.length > 0; turn += 1) {
    const pool = pools[turn % pools.length] ?? [];
    const question = takeNext(pool, uses, random);
    if (question) quiz.push(question);
    pools = pools.filter(({ length }) => length > 0);
  }
  return quiz;
}

/** The kinds of questions that this atlas has something for. */
export function askableKinds(atlas: Atlas): QuestionKind[] {
  const survey = surveyOf(atlas);
  const isAskable = ({ features, make }: Draft) => features.some((id) => make(id, seededRandom(1)) !== null);
  return QUESTION_KINDS.filter((kind) => DRAFTS[kind](survey).some(isAskable));
}

function surveyOf(atlas: Atlas): Survey {
  return { atlas, names: new PlaceNames(atlas), places: new QuizPlaces(atlas) };
}

/** Takes the draft whose place was asked for least out of a pool; null where none is left that makes a question. */
function takeNext(pool: Draft[], uses: Map<string, number>, random: Random): Question | null {
  const usesOf = (id: string) => uses.get(id) ?? 0;
  const leastOf = ({ features }: Draft) => Math.min(...features.map(usesOf));
  while (pool.length > 0) {
    const counts = pool.map(leastOf);
    const least = counts.reduce((a, b) => Math.min(a, b));
    const [draft] = pool.splice(counts.indexOf(least), 1);
    const inTurn = draft?.features.toSorted((a, b) => usesOf(a) - usesOf(b)) ?? [];
    for (const id of inTurn) {
      const question = draft?.make(id, random);
      if (!question) continue;
      uses.set(id, usesOf(id) + 1);
      return question;
    }
  }
  return null;
}

/** Where is …? A click on any part of it is right; the list for the keyboard has one position that is. */
function whereDrafts({ atlas, names, places }: Survey): Draft[] {
  const drawn = atlas.features.filter(isDrawn);
  return shownOnMap(places).map((feature) => ({
    features: [feature.id],
    make(id, random) {
      const right = new Set([...names.bearersOf(feature)].flatMap((bearer) => places.withParts(bearer)));
      const [own] = shuffled(places.shapesOf(feature), random);
      const shown = drawn.find((each) => each.id === own);
      if (!shown) return null;
      const wrong = toldApart(
        shown,
        likeliest(
          shown,
          drawn.filter((each) => !right.has(each.id)),
        ),
        names,
      );
      if (wrong.length === 0) return null;
      // From west to east: an order that says no more than the map does.
      const positions = [shown, ...wrong].sort((a, b) => a.point[0] - b.point[0] || (a.id < b.id ? -1 : 1));
      const choices = positions.map((each) => each.id);
      return { kind: 'where', feature: id, steps: [{ about: 'place', choices, right: [...right] }] };
    },
  }));
}

/** Those among the others whose descriptions differ from each other and from that of the place, as many as a list holds. */
function toldApart(place: Feature, others: readonly Feature[], names: PlaceNames): Feature[] {
  const chosen = [place];
  for (const other of others) {
    if (chosen.length >= MOST_POSITIONS) break;
    if (chosen.every((each) => differ(each, other, names))) chosen.push(other);
  }
  return chosen.slice(1);
}

function differ(one: Feature, other: Feature, names: PlaceNames): boolean {
  const texts = Object.entries(one.whereabouts ?? {});
  const others: Record<string, string | undefined> = other.whereabouts ?? {};
  const withheld = (text: string) => JSON.stringify(names.withhold(text));
  return texts.every(([language, text]) => {
    const also = others[language];
    return also === undefined || withheld(text) !== withheld(also);
  });
}

/** Which place is this? */
function whichDrafts(survey: Survey): Draft[] {
  return shownOnMap(survey.places).map((feature) => ({
    features: [feature.id],
    make(id, random) {
      const choices = namesToChoose(survey, [id], random);
      if (choices.length < 2) return null;
      return { kind: 'which', feature: id, steps: [{ about: 'place', choices, right: [id] }] };
    },
  }));
}

function shownOnMap(places: QuizPlaces): Feature[] {
  return places.fair.filter((feature) => places.shapesOf(feature).length > 0);
}

/**
 * The first of some right places and others whose names could be taken for it, in an order of chance. None of the others
 * is part of a right place or has one as its part, and no two share a name.
 */
function namesToChoose({ names, places }: Survey, right: readonly string[], random: Random): string[] {
  const [first] = right.flatMap((id) => places.byId.get(id) ?? []);
  if (!first) return [];
  const family = new Set(right.flatMap((id) => places.familyOf(id)));
  const rightOnes = [...family].flatMap((id) => places.byId.get(id) ?? []);
  const others = likeliest(
    first,
    places.fair.filter(({ id }) => !family.has(id)),
  );
  const chosen: Feature[] = [];
  for (const other of others) {
    if (chosen.length === MOST_CHOICES - 1) break;
    if (![...rightOnes, ...chosen].some((each) => names.areAlike(each, other))) chosen.push(other);
  }
  return shuffled([first, ...chosen], random).map(({ id }) => id);
}
