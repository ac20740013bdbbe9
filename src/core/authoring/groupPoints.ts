/** Keeping the points of groups in step with a change that was made elsewhere. */
import type { ReadCache } from '../dataFiles.ts';
import { formatFiles } from '../formatFiles.ts';

/**
 * The files of a changed folder, with the points of its groups brought up to date. Only groups that were in the common
 * form before are written: a change brings no other change with it.
 */
export function withGroupPoints(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  cache?: ReadCache,
): Map<string, string> {
  const unformatted = formatFiles(before, cache);
  const wanted = [...formatFiles(after, cache)].filter(
    ([path, text]) => !unformatted.has(path) && /"kind": "group"/.test(text),
  );
  return new Map([...after, ...wanted]);
}
