import { expect, it } from 'vitest';
import { Kept } from '../../../../src/app/large/kept.ts';

it('lets go what was not asked for longest, and never what is held', () => {
  const kept = new Kept<number>(3);
  for (const [key, value] of [['a', 1], ['b', 2], ['c', 3]] as const) kept.put(key, value, []); // prettier-ignore
  kept.put('a', 1, []);
  kept.put('d', 4, []);
  expect(kept.get('b')).toBeUndefined();
  expect(kept.values()).toEqual([3, 1, 4]);
  kept.put('e', 5, ['c', 'e']);
  expect(kept.values()).toEqual([3, 4, 5]);
});
