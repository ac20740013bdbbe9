/** What a handout shows, kept in the query of its address, so that it can be linked: `?of=features/etorofu&paper=letter`. */
import type { Atlas } from '../../core/model.ts';
import { followAlias, subjectOf, type Subject } from '../../core/pages.ts';
import {
  formatCamera,
  pageSegments,
  parseCamera,
  parsePath,
  type Camera,
  type Page,
} from '../../core/url.ts';

export const PAPERS = ['a4', 'letter'] as const;
export const TURNS = ['portrait', 'landscape'] as const;
/** Names on the map: all, those around the numbered places alone, or none. */
export const LABELLINGS = ['all', 'around', 'none'] as const;

/** The pages that a handout can be made of. */
export type HandoutPage = Extract<Page, { type: 'feature' | 'article' | 'passage' }> | { type: 'home' };
/** Such a page together with what it shows. */
export type HandoutSubject = Exclude<Subject, { type: 'unknown' }>;

export interface HandoutOptions {
  of: HandoutPage;
  paper: (typeof PAPERS)[number];
  turn: (typeof TURNS)[number];
  labels: (typeof LABELLINGS)[number];
  /** Where the map looks; the view of what it is about where it is not given. */
  camera?: Camera;
  /** Keys of the passages (`passageKey`); those of what it is about where they are not given. */
  passages?: string[];
  /** Names to find and questions to answer instead of the names. */
  worksheet: boolean;
  /** With the answers, on a page of their own. */
  key: boolean;
}

/** Names of the options in a query. */
const NAMES = ['of', 'paper', 'turn', 'labels', 'map', 'passages', 'worksheet', 'key'] as const;
type OptionName = (typeof NAMES)[number];

/** More passages than a class reads: the rest of a list is left out. */
const MOST_PASSAGES = 60;

/** The key of a passage in the options: `article/passage`. */
export function passageKey({ article, id }: { article: string; id: string }): string {
  return `${article}/${id}`;
}

/** A whole atlas on a sheet of A4: what stands where nothing is asked for. */
export function usualOptions(of: HandoutPage = { type: 'home' }): HandoutOptions {
  return { of, paper: 'a4', turn: 'portrait', labels: 'all', worksheet: false, key: false };
}

/**
 * Reads a query. What cannot be followed is as usual, and its name is in `ignored`: an id that the atlas has not, a word that
 * is none of the choices, a view that is none.
 */
export function parseHandoutOptions(
  query: string,
  atlas: Atlas,
): { options: HandoutOptions; ignored: OptionName[] } {
  const asked = new URLSearchParams(query);
  const ignored: OptionName[] = [];
  /** What an option says, as `read` understands it. */
  const take = <T>(name: OptionName, read: (text: string) => T | undefined): T | undefined => {
    const text = asked.get(name);
    const value = text === null ? undefined : read(text);
    if (text !== null && value === undefined) ignored.push(name);
    return value;
  };
  const camera = take('map', readCamera);
  const named = take('passages', (text) => readPassages(text, atlas));
  if (named?.isShort) ignored.push('passages');
  const passages = named?.keys;
  const usual = usualOptions();
  return {
    options: {
      of: take('of', (text) => parseHandoutPage(text, atlas)) ?? usual.of,
      paper: take('paper', oneOf(PAPERS)) ?? usual.paper,
      turn: take('turn', oneOf(TURNS)) ?? usual.turn,
      labels: take('labels', oneOf(LABELLINGS)) ?? usual.labels,
      ...(camera && { camera }),
      ...(passages && { passages }),
      worksheet: take('worksheet', readFlag) ?? usual.worksheet,
      key: take('key', readFlag) ?? usual.key,
    },
    ignored,
  };
}

/** Puts the options into a query; what is as usual is left out, and what else is there stays. */
export function formatHandoutOptions(query: string, options: HandoutOptions): string {
  const usual = usualOptions();
  const { of, camera, passages } = options;
  const words: Record<OptionName, string | undefined> = {
    of: of.type === 'home' ? undefined : pageSegments(of).join('/'),
    paper: options.paper === usual.paper ? undefined : options.paper,
    turn: options.turn === usual.turn ? undefined : options.turn,
    labels: options.labels === usual.labels ? undefined : options.labels,
    map: camera && formatCamera(camera).slice('#map='.length),
    passages: passages?.join(','),
    worksheet: options.worksheet ? '1' : undefined,
    key: options.key ? '1' : undefined,
  };
  const asked = new URLSearchParams(query);
  for (const name of NAMES) {
    const word = words[name];
    asked.delete(name);
    if (word !== undefined) asked.set(name, word);
  }
  // A slash and a comma may stand in a query as they are, and read better.
  const text = asked.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** What the handout is about; the whole atlas where the page is gone. */
export function handoutSubject(atlas: Atlas, { of }: Pick<HandoutOptions, 'of'>): HandoutSubject {
  const subject = subjectOf(atlas, of);
  return subject.type === 'unknown' ? { type: 'home' } : subject;
}

/** The same sheet on something else: view and passages are those of the new thing. */
export function withPage(
  { paper, turn, labels, worksheet, key }: HandoutOptions,
  of: HandoutPage,
): HandoutOptions {
  return { of, paper, turn, labels, worksheet, key };
}

/** The same sheet with the view that it has by itself. */
export function withUsualView(options: HandoutOptions): HandoutOptions {
  const { passages } = options;
  return { ...withPage(options, options.of), ...(passages && { passages }) };
}

function oneOf<Word extends string>(words: readonly Word[]): (text: string) => Word | undefined {
  return (text) => words.find((word) => word === text);
}

function readFlag(text: string): boolean | undefined {
  return text === '1' ? true : text === '0' ? false : undefined;
}

function readCamera(text: string): Camera | undefined {
  const camera = parseCamera(`#map=${text}`);
  return camera === 'malformed' || camera === null ? undefined : camera;
}

/** Reads what a handout is about: `features/etorofu`, also by a former id; undefined where the atlas has no such page. */
export function parseHandoutPage(text: string, atlas: Atlas): HandoutPage | undefined {
  const page = followAlias(atlas, parsePath(`/${text}/`, '/', []).page);
  const isPart = page.type === 'feature' || page.type === 'article' || page.type === 'passage';
  return isPart && subjectOf(atlas, page).type !== 'unknown' ? page : undefined;
}

/** The passages that the atlas has, also by former ids, each once, and whether some were left out; an empty text is none. */
function readPassages(text: string, atlas: Atlas): { keys: string[]; isShort: boolean } | undefined {
  if (text === '') return { keys: [], isShort: false };
  const known = new Set(atlas.articles.flatMap(({ passages }) => passages.map(passageKey)));
  const asked = [...new Set(text.split(',').map((key) => presentKey(key, atlas)))];
  const keys = asked.filter((key) => known.has(key)).slice(0, MOST_PASSAGES);
  return keys.length > 0 ? { keys, isShort: keys.length < asked.length } : undefined;
}

function presentKey(key: string, atlas: Atlas): string {
  const [article = '', id = ''] = key.split('/');
  const now = followAlias(atlas, { type: 'passage', article, id });
  return now.type === 'passage' ? passageKey(now) : key;
}
