import { afterAll } from 'vitest';

/** Takes what is to be done when the tests of a file are over. */
export type AtEnd = (end: () => unknown) => void;

/** To be called where the file begins: Vitest passes over an `afterAll` that a hook or a test calls. */
export function endings(): AtEnd {
  const ends: (() => unknown)[] = [];
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
  return (end) => ends.push(end);
}
