/** A door through which something comes in from outside, and what holds whatever comes. */
import fc from 'fast-check';

export interface Door {
  name: string;
  /** Of all inputs, its part in a hundred. */
  share: number;
  property: fc.IAsyncProperty<[unknown]>;
}

/** A door; nothing that comes through it may change what is everybody's. */
export function door<Input>(
  name: string,
  share: number,
  input: fc.Arbitrary<Input>,
  check: (input: Input) => void | Promise<void>,
): Door {
  const property = fc.asyncProperty(input, async (given) => {
    await check(given);
    expectNoPollution();
  });
  return { name, share, property: property };
}

/** What was put on a prototype would be on every object. */
function expectNoPollution(): void {
  for (const each of [{}, [], '', () => 1])
    if ('hacked' in Object(each) || Object.keys(Object.getPrototypeOf(each) as object).length > 0)
      throw new Error('A prototype has been changed');
  if ('hacked' in globalThis) throw new Error('A script of the input was run');
}
