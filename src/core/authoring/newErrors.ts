/** What a change made worse. */
import type { Issue } from '../issues.ts';

/**
 * Errors that are there after a change and were not before. Two issues are the same one when they have the same code in
 * the same file; `nameBefore` gives the former name of a file that was renamed.
 */
export function newErrors(
  before: readonly Issue[],
  after: readonly Issue[],
  nameBefore: (file: string) => string = (file) => file,
): Issue[] {
  const left = new Map<string, number>();
  for (const { code, file } of before) left.set(`${code} ${file}`, (left.get(`${code} ${file}`) ?? 0) + 1);
  return after.filter(({ severity, code, file }) => {
    const key = `${code} ${nameBefore(file)}`;
    const known = left.get(key) ?? 0;
    left.set(key, known - 1);
    return severity === 'error' && known <= 0;
  });
}
