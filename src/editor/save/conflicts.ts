/** Files that someone else changed since they were opened. */
import type { Files, Text } from '../draft/history.ts';

/** A file in three versions. */
export interface Conflict {
  path: string;
  opened: Text;
  mine: Text;
  theirs: Text;
}

/** What a draft is compared with, and what it has become. */
export interface DraftTexts {
  opened: Files;
  files: Files;
}

/** What has to be done about files that are found to be others than those that were opened. */
export interface Found {
  conflicts: Conflict[];
  /** Files as they were found: the draft has not changed them, or has made the same of them. */
  same: Map<string, Text>;
}

/** Compares files as they were found (null: there is none) with those that were opened. */
export function compareFound(found: ReadonlyMap<string, Text>, { opened, files }: DraftTexts): Found {
  const result: Found = { conflicts: [], same: new Map() };
  for (const [path, theirs] of found) {
    const [old, mine] = [opened.get(path) ?? null, files.get(path) ?? null];
    if (theirs === old) continue;
    if (theirs === mine || mine === old) result.same.set(path, theirs);
    else result.conflicts.push({ path, opened: old, mine, theirs });
  }
  return result;
}

/** Texts by their path. */
export function byPath(list: readonly { path: string; text: Text }[]): Map<string, Text> {
  return new Map(list.map(({ path, text }) => [path, text]));
}
