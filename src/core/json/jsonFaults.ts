/** What is wrong with a JSON text, in words. */
import type { Report, Span } from '../issues.ts';
import { quote, quoteSource } from '../unsafeText.ts';
import type { JsonScanner } from './scanner.ts';

/** A text with more faults is not JSON at all. */
const MAX_FAULTS = 200;

/** The text cannot be followed any further. */
export class GivenUp extends Error {}

/** Notes the faults that a parser meets, each where its scanner stands unless another place is given. */
export class JsonFaults {
  readonly #report: Report;
  readonly #scanner: JsonScanner;
  #hasEnded = false;
  /** Where the last fault begins. */
  #lastStart = -1;
  /** How many there are so far. */
  count = 0;

  constructor(report: Report, scanner: JsonScanner) {
    this.#report = report;
    this.#scanner = scanner;
  }

  /** The text is not JSON here. Throws `GivenUp` where it never was. */
  add(cause: string, span?: Span): void {
    // Behind the end there is nothing more to say than that it came too early.
    if (this.#hasEnded) return;
    this.count += 1;
    const place = span ?? this.#span();
    // A bracket of the wrong kind is missed by every list that it should have closed.
    if (place.start !== this.#lastStart) this.#report.add('broken-json', place, cause);
    this.#lastStart = place.start;
    if (this.count >= MAX_FAULTS) throw new GivenUp();
  }

  /** The text ends while so many brackets are open. */
  addEnd(openBrackets: number): void {
    const early = `The text ends too early; brackets still open: ${openBrackets}.`;
    this.add(openBrackets === 0 ? 'There is no text.' : early);
    this.#hasEnded = true;
  }

  /** More brackets are open than are followed. */
  addDepth(most: number): never {
    this.#report.add('too-deep', this.#span(), `More than ${most} brackets are open here.`);
    throw new GivenUp();
  }

  /** The token is nothing that JSON knows. */
  addBadToken(): void {
    const found = this.#written();
    if (/^[+-]?(?:nan|infinity|inf)$/i.test(found)) {
      this.count += 1;
      this.#report.add('bad-position', this.#span(), `${quote(found)} is not a number.`);
      return;
    }
    const fault = this.#scanner.fault ?? 'this is neither a text in quotation marks nor a number';
    this.add(`At ${quoteSource(found)}: ${fault}.`);
  }

  /** What is wrong inside a text in quotation marks, if anything is. */
  checkString(): void {
    const { fault, value } = this.#scanner;
    if (fault !== null) this.add(`In ${quote(String(value))}: ${fault}.`);
  }

  /** A number is JSON, but not what anybody meant. */
  checkNumber(): void {
    const { value } = this.#scanner;
    const span = this.#span();
    if (!Number.isFinite(value)) {
      this.#report.add('bad-number', span, `${quote(this.#written())} is more than programs can hold.`);
    } else if (Object.is(value, -0)) {
      const fix = { label: 'Write 0', edits: [{ ...span, text: '0' }] };
      this.#report.add('negative-zero', span, `${quote(this.#written())} is zero with a sign.`, { fix });
    }
  }

  /** The token as a message shows it. */
  shown(): string {
    return this.#scanner.token === 'end' ? 'the end' : quoteSource(this.#written());
  }

  #span(): Span {
    return { start: this.#scanner.start, end: this.#scanner.end };
  }

  /** The token as it is written, or its beginning. */
  #written(): string {
    const { start, end } = this.#scanner;
    return this.#report.source.slice(start, Math.min(end, start + 61));
  }
}
