/** The values of a JSON text one after another, with their paths: also of a text that is not quite JSON. */
import type { Span } from '../issues.ts';
import type { DataPath } from '../schemaIssues.ts';

/** A text, a number or a word of a JSON text; its depth is the length of its path. */
export interface Leaf extends Span {
  depth: number;
  path(): DataPath;
  /** As it stands in the text, with the quotation marks of a text. */
  source: string;
}

const TOKEN = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|[{}[\]:,]|[^\s{}[\]:,"]+/g;

/** No path of an atlas is longer; of a text that is nested deeper, nothing needs to be said. */
const MAX_DEPTH = 10;

/** Where one object or list stands in what holds it. */
interface Level {
  isList: boolean;
  step: string | number;
  /** A key was read, and its value comes next. */
  hasKey: boolean;
}

/** Passes over a text once, however deep it is nested; brackets that do not match are taken as they come. */
export function* jsonLeaves(text: string): Generator<Leaf> {
  const levels: Level[] = [];
  for (const { 0: source, index: start } of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (source === '{' || source === '[') {
      levels.push({ isList: source === '[', step: source === '[' ? 0 : '', hasKey: false });
    } else if (source === '}' || source === ']') levels.pop();
    else if (source === ':') {
      if (level) level.hasKey = true;
    } else if (source === ',') toNext(level);
    else if (level && !level.isList && !level.hasKey) level.step = wordOf(source);
    else {
      const path = () => levels.slice(0, MAX_DEPTH).map(({ step }) => step);
      yield { start, end: start + source.length, depth: levels.length, path, source };
    }
  }
}

function toNext(level: Level | undefined): void {
  if (!level) return;
  level.hasKey = false;
  if (typeof level.step === 'number') level.step += 1;
}

/** The word that a JSON text means; a broken one as it stands. */
export function wordOf(source: string): string {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'string' ? value : source;
  } catch {
    return source.replace(/^"|"$/g, '');
  }
}
