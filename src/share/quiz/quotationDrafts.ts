/** Who says this, and of which place? Questions from the quoted passages. */
import { fold } from '../../core/fold.ts';
import type { Article, Language, Passage, Run, Texts } from '../../core/model.ts';
import { inLanguage } from '../../core/names.ts';
import { everyName } from './placeNames.ts';
import type { Draft, Step, Survey } from './quizQuestions.ts';
import { shuffled, type Random } from './seededRandom.ts';

/** Whose words they are: those of an article, or of a voice in it. */
export interface QuizSource {
  /** `article`, or `article` and the voice. */
  key: string;
  article: Article;
  voice?: Texts;
}

/** A paragraph with at least one mention in it. */
interface Words {
  article: string;
  passage: string;
  paragraph: number;
  runs: readonly Run[];
  source: QuizSource;
  /** Ids of the features that are mentioned. */
  named: string[];
}

/** Fewer letters than this are no words to know somebody by. */
const LEAST_LETTERS = 24;
const MOST_SOURCES = 4;

/** The source of a passage. */
export function sourceOf(article: Article, { voice }: Passage): QuizSource {
  if (!voice) return { key: article.id, article };
  return { key: `${article.id} ${JSON.stringify(voice)}`, article, voice };
}

/** All sources of an atlas, each once, by key. */
export function sourcesOf(articles: readonly Article[]): Map<string, QuizSource> {
  const all = articles.flatMap((article) => article.passages.map((passage) => sourceOf(article, passage)));
  return new Map(all.map((source) => [source.key, source]));
}

/** The drafts; `choosePlaces` gives the places to choose from, of which the first of those given is right. */
export function quotationDrafts(
  survey: Survey,
  choosePlaces: (right: readonly string[], random: Random) => string[],
): Draft[] {
  const { atlas, places } = survey;
  const { languages } = atlas.settings;
  const sources = [...sourcesOf(atlas.articles).values()];
  const all = atlas.articles.flatMap(wordsOf);
  const bySound = new Map<string, Words[]>();
  for (const words of all) {
    const sound = soundOf(words.runs);
    bySound.set(sound, [...(bySound.get(sound) ?? []), words]);
  }
  const fair = new Set(places.fair.map(({ id }) => id));
  return all.map((words) => ({
    features: words.named.filter((id) => fair.has(id)),
    make(feature, random) {
      // The same words may stand elsewhere, said by others and of other places: that is right too.
      const same = bySound.get(soundOf(words.runs)) ?? [words];
      const named = [...new Set([feature, ...same.flatMap((each) => each.named)])];
      const right = named.flatMap((id) => places.familyOf(id));
      if (givesAway(words, right, survey)) return null;
      const choices = choosePlaces(named, random);
      const steps: Step[] = [
        ...sourceStep(same, words.source, { sources, languages, random }),
        ...(choices.length > 1 ? [{ about: 'place' as const, choices, right: [...new Set(right)] }] : []),
      ];
      const { article, passage, paragraph } = words;
      return steps.length > 0
        ? { kind: 'who', feature, steps, quote: { article, passage, paragraph } }
        : null;
    },
  }));
}

function wordsOf(article: Article): Words[] {
  return article.passages.flatMap((passage) =>
    passage.paragraphs.flatMap((runs, paragraph): Words[] => {
      const named = runs.flatMap(({ mention }) => (mention ? [mention.feature, ...mention.also] : []));
      const letters = plainText(runs).match(/\p{L}/gu) ?? [];
      if (named.length === 0 || letters.length < LEAST_LETTERS) return [];
      const where = { article: article.id, passage: passage.id, paragraph };
      return [{ ...where, runs, source: sourceOf(article, passage), named: [...new Set(named)] }];
    }),
  );
}

function plainText(runs: readonly Run[]): string {
  return runs.map(({ text, mention }) => (mention ? '' : text)).join(' ');
}

/** The words with the mentions blanked, folded. */
function soundOf(runs: readonly Run[]): string {
  return fold(runs.map(({ text, mention }) => (mention ? '\u0000' : text)).join(''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** True where a name of a right place stands in the words outside of the mentions. */
function givesAway({ runs }: Words, right: readonly string[], { places }: Survey): boolean {
  const plain = fold(plainText(runs));
  const names = right.flatMap((id) => places.byId.get(id) ?? []).flatMap(everyName);
  return names.some((name) => plain.includes(fold(name)));
}

interface Around {
  sources: readonly QuizSource[];
  languages: readonly Language[];
  random: Random;
}

/** The sources to choose from; none where there is nothing to choose. */
function sourceStep(
  same: readonly Words[],
  source: QuizSource,
  { sources, languages, random }: Around,
): Step[] {
  const rightOnes = same.map((each) => each.source);
  const isSame = (one: QuizSource, other: QuizSource) => soundsLike(one, other, languages);
  const right = sources.filter((each) => rightOnes.some((one) => isSame(one, each)));
  // An article that quotes a voice says the voice's words too, in a way: that would be a second right answer.
  const quoting = new Set(right.flatMap(({ voice, article }) => (voice ? [article.id] : [])));
  const chosen: QuizSource[] = [];
  for (const other of shuffled(sources, random)) {
    if (chosen.length === MOST_SOURCES - 1) break;
    if (other.voice === undefined && quoting.has(other.article.id)) continue;
    if (![...right, ...chosen].some((each) => isSame(each, other))) chosen.push(other);
  }
  if (chosen.length === 0) return [];
  const choices = shuffled([source, ...chosen], random).map(({ key }) => key);
  return [{ about: 'source', choices, right: right.map(({ key }) => key) }];
}

/** True where two sources read the same in a language of the atlas. */
function soundsLike(one: QuizSource, other: QuizSource, languages: readonly Language[]): boolean {
  if (one.key === other.key) return true;
  return languages.some((language) => fold(textOf(one, language)) === fold(textOf(other, language)));
}

function textOf({ article, voice }: QuizSource, language: Language): string {
  if (voice) return inLanguage(voice, language);
  const { title, publisher = '', date = '' } = article;
  return [title, publisher, date].join('\n');
}
