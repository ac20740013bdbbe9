import { describe, expect, it } from 'vitest';
import { dataVersion } from '../../../src/build/dataVersion.ts';

const files = new Map([
  ['a', 'one'],
  ['b', 'two'],
]);

describe('the version of the data', () => {
  it('is the same for the same files, in whatever order they were read', () => {
    expect(dataVersion(files, '')).toMatch(/^data-[0-9a-f]{10}$/);
    expect(dataVersion(new Map([...files].reverse()), '')).toBe(dataVersion(files, ''));
  });

  it('is another one for another text, another path, or texts cut in another way', () => {
    const others = [
      new Map([...files, ['b', 'two ']]),
      new Map([['a', 'one'], ['c', 'two']]),
      new Map([['a', 'one\nb\n3\ntwo']]),
    ]; // prettier-ignore
    const versions = [files, ...others].map((each) => dataVersion(each, ''));
    expect(new Set(versions).size).toBe(4);
  });

  it('is the tag that the environment names', () => {
    expect(dataVersion(files, '2026.1')).toBe('2026.1');
    expect(() => dataVersion(files, 'a b')).toThrow(/name of a tag/);
  });
});
