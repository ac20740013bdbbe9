/** Tries all doors with so many inputs in all, shared among them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DOORS } from './doors.ts';

/** Declares a test for each door. A seed that failed is printed with what it failed on: both become a fixture. */
export function fuzz(inputs: number): void {
  it('shares all inputs among the doors', () => {
    expect(DOORS.reduce((sum, { share }) => sum + share, 0)).toBe(100);
  });

  // An input that hangs would stop the test; a busy machine must not.
  const timeout = 120_000 + inputs * 20;
  it.each(DOORS)('$name: nothing breaks, whatever comes', { timeout }, async ({ share, property }) => {
    await fc.assert(property, { numRuns: (inputs * share) / 100 });
  });
}
