/**
 * The index of the search of a large atlas, cut by the first letters of its words: a query loads the parts of its words
 * alone. Each part holds what MiniSearch's own index holds of these words, so that what is found ranks as in a whole one.
 */
import { fold, INDEX_OPTIONS, searchTerms } from '../fold.ts';
import type { Texts } from '../model.ts';
import type { SearchEntry } from '../searchEntries.ts';

/** What is loaded first. */
export interface SearchDirectory {
  documents: number;
  /** Mean number of words, by field. */
  lengths: [names: number, text: number];
  /** Names of the parts, joined by spaces. */
  parts: string;
  /** So many documents in one file of titles. */
  titlesInFile: number;
}

/** One part. Numbers that grow are written as the steps between them. */
export interface SearchPart {
  terms: string[];
  /** Words of this part that so many texts have that they tell nothing apart: they are not in it. */
  common: string[];
  /** The numbers of the documents that have one of the words. */
  documents: number[];
  /** Three for each document: words in its names, words in its text, twice its weight. */
  facts: number[];
  /** For each word, by field: the places in `documents`, doubled, and one more where how often it is there follows. */
  names: number[][];
  texts: number[][];
}

/** Of a document its id, and its title where it is a passage. */
export type DocumentTitle = [id: string, title?: Texts];

const CJK = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u;
/** One letter of another script begins the words of many parts: names alone are looked for by it. */
const LEAST_LETTERS = 2;

/** The name of the part that a word is in: its first letters, by their numbers, so that any disk can hold the file. */
export function partOfTerm(term: string): string {
  const letters = [...term].slice(0, CJK.test(term) ? 1 : 2);
  return letters.map((letter) => (letter.codePointAt(0) ?? 0).toString(36)).join('-');
}

/** The words of a query by which texts are looked for. */
export function wordsAsked(typed: string): string[] {
  return searchTerms(typed).filter((term) => CJK.test(term) || [...term].length >= LEAST_LETTERS);
}

/** The form in which MiniSearch takes an index; of the documents those that some parts speak of. */
export function joinSearchParts({ documents, lengths }: SearchDirectory, parts: readonly SearchPart[]) {
  const ids: Record<string, number> = {};
  const fieldLengths: Record<string, number[]> = {};
  const stored: Record<string, { weight: number }> = {};
  for (const part of parts) {
    grown(part.documents).forEach((number, at) => {
      const [names = 0, text = 0, weight = 0] = part.facts.slice(at * 3, at * 3 + 3);
      ids[number] = number;
      fieldLengths[number] = [names, text];
      stored[number] = { weight: weight / 2 };
    });
  }
  return {
    documentCount: documents,
    nextId: documents,
    documentIds: ids,
    fieldIds: Object.fromEntries(INDEX_OPTIONS.fields.map((field, at) => [field, at])),
    fieldLength: fieldLengths,
    averageFieldLength: lengths,
    storedFields: stored,
    dirtCount: 0,
    index: parts.flatMap(entriesOf),
    serializationVersion: 2,
  };
}

function entriesOf({ terms, documents, names, texts }: SearchPart) {
  const numbers = grown(documents);
  return terms.map((term, at): [string, Record<string, Record<string, number>>] => [
    term,
    { ...fieldOf(0, names[at] ?? [], numbers), ...fieldOf(1, texts[at] ?? [], numbers) },
  ]);
}

function fieldOf(field: number, list: readonly number[], documents: readonly number[]) {
  if (list.length === 0) return {};
  const often: Record<string, number> = {};
  let place = 0;
  for (let at = 0; at < list.length; at += 1) {
    const step = list[at] ?? 0;
    place += step >> 1;
    if (step & 1) at += 1;
    often[documents[place] ?? 0] = step & 1 ? (list[at] ?? 1) : 1;
  }
  return { [field]: often };
}

function grown(steps: readonly number[]): number[] {
  let value = 0;
  return steps.map((step) => (value += step));
}

/** Words of each field of some entries, and how often; counted once for all parts. */
export class SearchParts {
  readonly #most: number;
  readonly #terms = new Map<string, [names: number[], texts: number[]]>();
  readonly #facts: number[] = [];
  #sums: [number, number] = [0, 0];
  #count = 0;

  /** `most`: a word that more documents have is common. */
  constructor(most: number) {
    this.#most = most;
  }

  add({ names, text, weight }: SearchEntry): void {
    const counts = [names, text].map((words, field) => this.#addField(words, field as 0 | 1));
    this.#facts.push(counts[0] ?? 0, counts[1] ?? 0, weight * 2);
    this.#count += 1;
  }

  /** How many different words the field has. */
  #addField(words: string, field: 0 | 1): number {
    const often = new Map<string, number>();
    for (const term of searchTerms(words)) often.set(term, (often.get(term) ?? 0) + 1);
    for (const [term, count] of often) {
      let lists = this.#terms.get(term);
      if (!lists) this.#terms.set(term, (lists = [[], []]));
      lists[field].push(this.#count, count);
    }
    this.#sums[field] += often.size;
    return often.size;
  }

  directory(titlesInFile: number): SearchDirectory {
    const [names, text] = this.#sums;
    const parts = [...new Set([...this.#terms.keys()].map(partOfTerm))].sort().join(' ');
    const all = Math.max(1, this.#count);
    return { documents: this.#count, lengths: [names / all, text / all], parts, titlesInFile };
  }

  /** Each part with its name. */
  *parts(): Iterable<[name: string, part: SearchPart]> {
    const byPart = new Map<string, string[]>();
    for (const term of this.#terms.keys()) {
      const name = partOfTerm(term);
      const terms = byPart.get(name);
      if (terms) terms.push(term);
      else byPart.set(name, [term]);
    }
    for (const [name, terms] of byPart) yield [name, this.#part(terms.sort())];
  }

  #part(all: readonly string[]): SearchPart {
    const listsOf = (term: string) => this.#terms.get(term) ?? [[], []];
    const isCommon = (term: string) => listsOf(term).some((list) => list.length / 2 > this.#most);
    const terms = all.filter((term) => !isCommon(term));
    const numbers = new Set<number>();
    for (const list of terms.flatMap(listsOf))
      for (let at = 0; at < list.length; at += 2) numbers.add(list[at] ?? 0);
    const documents = [...numbers].sort((a, b) => a - b);
    const places = new Map(documents.map((number, place) => [number, place]));
    return {
      terms,
      common: all.filter(isCommon),
      documents: documents.map((number, at) => number - (documents[at - 1] ?? 0)),
      facts: documents.flatMap((number) => this.#facts.slice(number * 3, number * 3 + 3)),
      names: terms.map((term) => steps(listsOf(term)[0], places)),
      texts: terms.map((term) => steps(listsOf(term)[1], places)),
    };
  }
}

function steps(list: readonly number[], places: ReadonlyMap<number, number>): number[] {
  const written: number[] = [];
  let before = 0;
  for (let at = 0; at < list.length; at += 2) {
    const place = places.get(list[at] ?? 0) ?? 0;
    const count = list[at + 1] ?? 1;
    written.push((place - before) * 2 + (count > 1 ? 1 : 0), ...(count > 1 ? [count] : []));
    before = place;
  }
  return written;
}

/** The words of a name begin with those that are asked for, in any order. */
export function nameMatches(folded: string, asked: readonly string[]): boolean {
  return asked.every((word) => folded.startsWith(word) || folded.includes(` ${word}`));
}

/** The words that are asked for, as names have them. */
export function foldWords(typed: string): string[] {
  return fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
}
