/** Safe fixes in a whole data folder: what `npm run geodata -- check --fix` writes. */
import { readAtlas } from './atlas.ts';
import type { ReadCache } from './dataFiles.ts';
import { applyFixes, MOST_ROUNDS, type FixedText } from './fixes.ts';
import { formatFiles } from './formatFiles.ts';
import type { Issue } from './issues.ts';

/** Files whose text changes, what was mended in each, and the issues that are left in all. */
export interface FixedFiles {
  texts: Map<string, string>;
  applied: Map<string, FixedText['applied']>;
  issues: Issue[];
}

/** Mends what can be mended safely in the files that `isChosen` picks, and brings them into the common form. */
export function fixFiles(
  files: ReadonlyMap<string, string>,
  isChosen: (path: string) => boolean,
): FixedFiles {
  const now = new Map(files);
  const applied: FixedFiles['applied'] = new Map();
  const cache: ReadCache = new Map();
  const put = (path: string, text: string, what: FixedText['applied']) => {
    now.set(path, text);
    const before = applied.get(path) ?? new Map<Issue['code'], number>();
    for (const [code, count] of what) before.set(code, (before.get(code) ?? 0) + count);
    applied.set(path, before);
  };
  let { issues } = readAtlas(now, cache);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixed = fixEach(
      now,
      issues.filter(({ file }) => isChosen(file)),
    );
    for (const [path, { text, applied: what }] of fixed) put(path, text, what);
    if (fixed.size === 0) break;
    ({ issues } = readAtlas(now, cache));
  }
  for (const [path, text] of formatFiles(now)) {
    if (isChosen(path)) put(path, text, new Map([['not-canonical', 1]]));
  }
  const texts = new Map([...now].filter(([path, text]) => files.get(path) !== text));
  return { texts, applied, issues: readAtlas(now, cache).issues };
}

function fixEach(files: ReadonlyMap<string, string>, issues: readonly Issue[]): Map<string, FixedText> {
  const paths = [...new Set(issues.map(({ file }) => file))].filter((path) => files.has(path));
  const fixed = paths.map((path) => {
    const own = issues.filter(({ file }) => file === path);
    return [path, applyFixes(files.get(path) ?? '', own)] as const;
  });
  return new Map(fixed.filter(([, { applied }]) => applied.size > 0));
}
