/** Which issue stands under which field. */
import type { Issue } from '../../core/issues.ts';
import { toPointer } from '../../core/jsonTree.ts';
import type { WrittenProperty } from './propertiesText.ts';

/** Issues by the key of the property that they are about. */
export type IssuesByKey = ReadonlyMap<string, readonly Issue[]>;

const PROPERTIES = '/properties';

/** Sorts the issues of a file by property; those that are about none of `keys` are left over. */
export function sortIssues(
  issues: readonly Issue[],
  written: readonly WrittenProperty[],
  keys: readonly string[],
): { byKey: IssuesByKey; others: Issue[] } {
  const byKey = new Map<string, Issue[]>();
  const others: Issue[] = [];
  const pointers = new Map(keys.map((key) => [toPointer(['properties', key]), key]));
  for (const issue of issues) {
    const key = pointers.get(issue.pointer ?? '') ?? missingKey(issue, keys) ?? keyAt(issue, written);
    if (key === undefined) others.push(issue);
    else byKey.set(key, [...(byKey.get(key) ?? []), issue]);
  }
  return { byKey, others };
}

/** A property that is missing has no place in the text: its issue names it first. */
function missingKey({ code, pointer, message }: Issue, keys: readonly string[]): string | undefined {
  if (code !== 'missing-property' || pointer !== PROPERTIES) return undefined;
  return keys.find((key) => message.startsWith(`"${key}" is missing`));
}

function keyAt({ pointer, start }: Issue, written: readonly WrittenProperty[]): string | undefined {
  if (pointer !== undefined && pointer !== '' && !pointer.startsWith(PROPERTIES)) return undefined;
  return written.find(({ span }) => start.offset >= span.start && start.offset < span.end)?.key;
}
