/** What a hostile or careless hand puts where a text, a value or a file is read. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';

/** Texts that have broken other programs: markup, scripts, paths, keys of prototypes, halves of characters, numbers that are none. */
export const HOSTILE_TEXTS = JSON.parse(
  readFileSync(new URL('../fixtures/hostile/strings.json', import.meta.url), 'utf8'),
) as string[];

/** A hostile text, one by chance, or several in a row. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...HOSTILE_TEXTS), { maxLength: 4 }).map((all) => all.join('')),
  },
);

/** Any value at all, with hostile texts and keys among them. */
export const hostileValue: fc.Arbitrary<unknown> = fc.anything({
  key: hostileText,
  values: [hostileText, fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined)],
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** What may be done to a text; places are shares of its length. */
interface Damage {
  at: number;
  length: number;
  put: string;
  from: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 1, 1, 2, 8, 40, 400),
  put: fc.oneof(hostileText, fc.constant('')),
  // From here to the end it is repeated, now and then.
  from: fc.double({ min: 0, max: 4, noNaN: true }),
});

/** A text with a few places damaged: put in, taken out, replaced, repeated, cut off. */
export function damaged(text: string): fc.Arbitrary<string> {
  return fc
    .array(damage, { minLength: 1, maxLength: 3 })
    .map((all) => all.reduce((now, each) => applyDamage(now, each), text));
}

/** The same of bytes. */
export function damagedBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const text = Buffer.from(bytes).toString('latin1');
  return damaged(text).map((now) => Buffer.from(now, 'latin1'));
}

function applyDamage(text: string, { at, length, put, from }: Damage): string {
  const place = Math.floor(at * text.length);
  if (length === 400) return text.slice(0, place) + put;
  const changed = text.slice(0, place) + put + text.slice(place + length);
  return from < 0.2 ? changed + changed.slice(Math.floor(from * 5 * changed.length), 4000) : changed;
}

/** A JSON value with one value, somewhere in it, replaced by a hostile one. */
export function damagedJson(value: unknown): fc.Arbitrary<unknown> {
  return fc.tuple(fc.nat(), hostileValue).map(([place, put]) => {
    const copy: unknown = structuredClone(value);
    const slots = slotsOf(copy);
    const slot = slots[place % slots.length];
    if (!slot) return put;
    slot(put);
    return copy;
  });
}

function slotsOf(value: unknown): ((put: unknown) => void)[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    (put: unknown) => void (holder[key] = put),
    ...slotsOf(holder[key]),
  ]);
}
