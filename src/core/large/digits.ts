/** Whole numbers as digits to the base of 64, a fixed count for each: short, and read without a parser. */

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** The value of each digit, by its character code: ten thousand features have a quarter of a million of them. */
const VALUES = Array.from({ length: 128 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)));

/** The largest number of so many digits. */
export function largestOf(digits: number): number {
  return 64 ** digits - 1;
}

/** A number from 0 up, in so many digits; one that is too large is written as the largest. */
export function toDigits(value: number, digits: number): string {
  let rest = Math.max(0, Math.min(Math.round(value), largestOf(digits)));
  let text = '';
  for (let place = 0; place < digits; place += 1) {
    text = DIGITS.charAt(rest % 64) + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

/** Reads numbers of so many digits, one after the other. */
export function fromDigits(text: string, digits: number): number[] {
  return Array.from({ length: text.length / digits }, (_, at) => {
    let value = 0;
    for (let place = at * digits; place < (at + 1) * digits; place += 1)
      value = value * 64 + (VALUES[text.charCodeAt(place)] ?? 0);
    return value;
  });
}
