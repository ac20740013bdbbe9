/** Texts from right to left in a line of other texts. */
import { expect, it } from 'vitest';
import { isolated } from '../../../src/core/isolated.ts';

it.each(['صحيفة', 'עיתון', 'A صحيفة'])('%s stands by itself', (text) => {
  expect(isolated(text)).toBe(`\u2068${text}\u2069`);
});

it.each(['', 'Courier', '新聞', 'Газета', 'ᠦᠳᠡ'])('%s is left as it is', (text) => {
  expect(isolated(text)).toBe(text);
});
