/** What somebody is asked who adds to an atlas: questions as data, so that flags and a terminal can answer them. */
import { readAtlas } from '../atlas.ts';
import { presentIds } from '../atlasLinks.ts';
import { readFiles, type ReadCache } from '../dataFiles.ts';
import type { Issue } from '../issues.ts';
import type { LedgerFile } from '../ledger.ts';
import type { Feature, Settings } from '../model.ts';
import { didYouMean } from '../nearest.ts';
import { isSlug } from '../slug.ts';
import { quote } from '../unsafeText.ts';
import { whyTaken } from '../entries.ts';
import { slugOf } from './slugOf.ts';

/** Answers by the key of their question; the value of a question for a file is the text of its shape. */
export type Answers = ReadonlyMap<string, string>;

/** One question. */
export interface Question {
  key: string;
  /** The option that answers it, as help shows it: `--name en=…`. */
  option: string;
  /** The question and what is expected, without a mark at the end. */
  ask: string;
  /** What an empty answer stands for; with an empty text it is left out. */
  fallback?: string;
  /** An id: the fallback is only proposed, somebody must agree to it. */
  isForEver?: boolean;
  /** Nobody is asked; the option alone can answer it. */
  onlyByOption?: boolean;
  /** Asked for the name of a file; the answer is the shape in it, as the text of a GeoJSON geometry. */
  isFile?: boolean;
  /** The answers that are good, where there is a list of them. */
  choices?: readonly string[];
  /** Several of the choices are an answer, with commas between them. */
  isList?: boolean;
  /** Why an answer is of no use, with what to do; null where it is good. */
  check(answer: string): string | null;
}

/** What the questions must know of the atlas. */
export interface Surroundings {
  files: ReadonlyMap<string, string>;
  cache: ReadCache;
  settings: Settings;
  features: readonly Feature[];
  ledger: LedgerFile;
  /** Ledger entries of all that exists. */
  present: ReadonlySet<string>;
}

/** Reads what the questions must know. Issues where the data has errors: nothing can safely be added to it then. */
export function surroundingsOf(files: ReadonlyMap<string, string>): Surroundings | { issues: Issue[] } {
  const cache: ReadCache = new Map();
  const { source, issues } = readAtlas(files, cache);
  const read = readFiles(files, cache);
  if (!source || !read.ledger) return { issues: issues.filter(({ severity }) => severity === 'error') };
  const { settings, features } = source.atlas;
  return { files, cache, settings, features, ledger: read.ledger, present: presentIds(read) };
}

/** A question for an id below a folder of the ledger, with one proposed from a name. */
export function idQuestion(
  { present, ledger }: Surroundings,
  folder: string,
  about: Pick<Question, 'key' | 'option' | 'ask'>,
  name: string | undefined,
  longest: number,
): Question {
  const why = (id: string) => whyTaken(`${folder}/${id}`, present, ledger);
  const proposed = name === undefined ? null : slugOf(name, longest, (id) => why(id) !== null);
  return {
    ...about,
    ...(proposed === null ? {} : { fallback: proposed }),
    isForEver: true,
    check: (answer) => (isSlug(answer) ? why(answer) : noSlugReason(answer, longest)),
  };
}

function noSlugReason(answer: string, longest: number): string {
  const slug = slugOf(answer, longest, () => false);
  const instead = slug === null ? '' : ` Write ${quote(slug)}, for example.`;
  return `${quote(answer)} is not made of small letters, digits and hyphens.${instead}`;
}

/** Accepts one of a few words. */
export function oneOf(choices: readonly string[]): Pick<Question, 'choices' | 'check'> {
  return {
    choices,
    check: (answer) =>
      choices.includes(answer)
        ? null
        : `${quote(answer)} is none of: ${choices.join(', ')}.${didYouMean(answer, choices)}`,
  };
}

/** Accepts any words. */
export function filled(answer: string): string | null {
  return answer.trim() === '' ? 'An answer is needed here.' : null;
}
