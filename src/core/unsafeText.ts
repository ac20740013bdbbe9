/** Text that would be dangerous if some other program put it on a page as HTML. We never do, others might. */
import type { IssueDetails, Report, Span } from './issues.ts';

const TAG = /<[a-z!/?]/i;
const SCRIPT = /(?:java|vb)script:/i;
/** A data address, not the word "data:" in a sentence. */
const DATA = /data:(?:[a-z]+\/[a-z]|;|,)/i;
/** Browsers skip these inside a scheme: "java\nscript:" still runs. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const SKIPPED = /[\u0000-\u0020\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g;

/** Notes HTML and script links in a text that stands at `span`. */
export function checkText(report: Report, text: string, span: Span, details: IssueDetails = {}): void {
  if (TAG.test(text)) report.add('html-in-text', span, `The text ${quote(text)} looks like HTML.`, details);
  if (!text.includes(':')) return;
  if (SCRIPT.test(text.replace(SKIPPED, '')) || DATA.test(text)) {
    report.add('script-link', span, `The text ${quote(text)} holds a link that could run a script.`, details);
  }
}

/** Source text as a message shows it: as it stands where it brings its own quotation marks, else like any text. */
export function quoteSource(source: string): string {
  return /^"[^"]*"$/.test(source) ? quote(source.slice(1, -1)) : quote(source.replaceAll('"', ''));
}

/** Orders to a terminal, breaks of a line, and what turns the direction of all that follows. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text with what nobody would see written out, so that it can do nothing to the line that it stands in: `\u001b`. */
export function showUnseen(text: string): string {
  return text.replace(UNSEEN, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text as a message shows it: in quotation marks, on one line, cut where it is long. */
export function quote(text: string): string {
  const flat = showUnseen(text.replace(/[\r\n\t]+/g, ' '));
  return `"${flat.length > 60 ? `${flat.slice(0, 57)}…` : flat}"`;
}
