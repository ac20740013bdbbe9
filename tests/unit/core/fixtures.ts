/** Fixture folders as frozen texts. */
import { fileURLToPath } from 'node:url';
import { readGeodataFiles } from '../../../src/build/geodataFiles.ts';

/** A folder of `tests/fixtures/`. */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
}

/** The complete atlas of an invented coast, with some of its files replaced (null: removed). */
export async function goodFiles(
  changes: Record<string, string | null> = {},
): Promise<ReadonlyMap<string, string>> {
  const files = await readGeodataFiles(fixturePath('good'));
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

/** Freezes a value and all it holds, so that a function that changes its arguments fails the test. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
