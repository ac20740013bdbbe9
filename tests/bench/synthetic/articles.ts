/** Invented articles: passages that name a few features often and most of them seldom. */
import type { Invented } from './features.ts';
import type { Name } from './names.ts';
import { createZipf, type Random } from './random.ts';
import { plainSentence, sentenceWith, type Mentioned } from './sentences.ts';

/** An article as its file. */
export interface InventedArticle {
  id: string;
  passages: string[];
  text: string;
}

/** So seldom does a place of rank r come up: r to the power of -0.6. Of 10,000, ten are named some hundreds of times. */
const EXPONENT = 0.6;
const LONGEST = 500;
const LEAST_WORDS = 20;
const MOST_WORDS = 60;

/** So many passages on the features, in as few articles of at most 500 as are more than one. */
export function inventArticles(
  random: Random,
  nextName: () => Name,
  features: readonly Invented[],
  passages: number,
): InventedArticle[] {
  const pickPlace = createPlaces(random, features);
  const people = Array.from({ length: Math.min(800, 10 + passages / 100) }, () => nextName().en);
  const count = Math.max(2, Math.ceil(passages / LONGEST));
  return Array.from({ length: count }, (_, at) => {
    const length = Math.floor(((at + 1) * passages) / count) - Math.floor((at * passages) / count);
    return inventArticle(random, { at, length, pickPlace, people, name: nextName() });
  });
}

/** Features by how often they are named: in an order that has nothing to do with where they lie or what they are. */
function createPlaces(random: Random, features: readonly Invented[]): () => Invented {
  const ranked = features.map((feature) => ({ feature, by: random.next() })).sort((a, b) => a.by - b.by);
  const nextRank = createZipf(random, ranked.length, EXPONENT);
  return () => (ranked[nextRank()] ?? ranked[0])?.feature as Invented;
}

interface Plan {
  at: number;
  length: number;
  pickPlace: () => Invented;
  people: readonly string[];
  name: Name;
}

function inventArticle(random: Random, { at, length, pickPlace, people, name }: Plan): InventedArticle {
  const id = `log-${at + 1}`;
  const author = `${name.en}, ${random.pick(people)}`;
  const date = `${1850 + (at % 150)}-${twoDigits(random.whole(1, 12))}-${twoDigits(random.whole(1, 28))}`;
  const front = [
    '---',
    `title: The log of the ${name.en}`,
    'lang: en',
    'publisher: The Invented Press',
    `author: ${author}`,
    `date: "${date}"`,
    ...(at % 2 === 0 ? [`url: https://articles.example/${id}`] : []),
    '---',
  ];
  const passages = Array.from({ length }, (_, index) => `entry-${index + 1}`);
  const blocks = passages.map((passage) => inventPassage(random, passage, pickPlace, people));
  return { id, passages, text: [front.join('\n'), ...blocks].join('\n\n') + '\n' };
}

function inventPassage(
  random: Random,
  id: string,
  pickPlace: () => Invented,
  people: readonly string[],
): string {
  const places = Array.from({ length: random.whole(1, 3) }, pickPlace);
  const sentences = places.map((place) =>
    sentenceWith(random, random.pick(people), asMentioned(random, place, pickPlace)),
  );
  const wanted = random.whole(LEAST_WORDS, MOST_WORDS);
  while (wordCount(sentences) < wanted) {
    const sentence = plainSentence(random, random.pick(people));
    if (wordCount(sentences) > LEAST_WORDS && wordCount([...sentences, sentence]) > MOST_WORDS) break;
    sentences.splice(random.whole(0, sentences.length), 0, sentence);
  }
  const [first] = places;
  const fields = [
    `- title:en: ${first?.name.en} in the log, ${id.replace('-', ' ')}`,
    `- title:ja: ${first?.name.ja}についての記録`,
    `- title:ru: «${first?.name.ru}» в журнале`,
    ...(random.chance(0.1) ? ['- voice: The pilot', '- voice:ja: 水先案内人', '- voice:ru: Лоцман'] : []),
    ...(random.chance(0.2) ? ['- gap: yes'] : []),
    ...(random.chance(0.05) ? ['- note:en: The figures are those of the log.'] : []),
  ];
  return [`## ${id}`, sentences.map((sentence) => `> ${sentence}`).join('\n'), fields.join('\n')].join(
    '\n\n',
  );
}

function asMentioned(random: Random, { id, name }: Invented, pickPlace: () => Invented): Mentioned {
  if (!random.chance(0.03)) return { id, name };
  const also = pickPlace();
  return also.id === id ? { id, name, title: 'as the log has it' } : { id, name, title: `also: ${also.id}` };
}

function wordCount(sentences: readonly string[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.split(' ').length, 0);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
