/** The common form for what a change made, and nothing beside it. */
import type { ReadCache } from './dataFiles.ts';
import { formatFiles } from './formatFiles.ts';

/**
 * The files of a changed folder, with the points of its groups brought up to date and the files of `made` in the common
 * form. Another file that was not in the common form before stays so: a change brings no other change with it.
 */
export function tidy(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  made: readonly string[],
  cache?: ReadCache,
): Map<string, string> {
  const unformatted = formatFiles(before, cache);
  const wanted = [...formatFiles(after, cache)].filter(
    // A file under a new name was in no form before; only groups follow what others have become.
    ([path, text]) => made.includes(path) || (!unformatted.has(path) && /"kind": "group"/.test(text)),
  );
  return new Map([...after, ...wanted]);
}
