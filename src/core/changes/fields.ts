/** Changes of keys and values. */
import type { FieldChange } from './changes.ts';

/** True for JSON values that say the same; the order of an object's keys counts, as it does in a file. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Keys whose values differ, in the order of `after` with those that are gone last. A value of undefined is none. */
export function fieldChanges(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): FieldChange[] {
  const keys = new Set([...after.keys(), ...before.keys()]);
  return [...keys].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    if (sameValue(old, now)) return [];
    return [
      { key, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) },
    ];
  });
}

/** The keys and values after the changes. */
export function applyFields(
  before: ReadonlyMap<string, unknown>,
  changes: readonly FieldChange[],
): Map<string, unknown> {
  const values = new Map(before);
  for (const { key, after } of changes) {
    if (after === undefined) values.delete(key);
    else values.set(key, after);
  }
  return values;
}
