/** A word back to those who look after the atlas: the reader sees it, and sends it. */
import { issuePage } from '../core/repositoryPages.ts';

/** What a report says. */
export interface Report {
  subject: string;
  /** What the page knows, each with its name: never cut. */
  facts: readonly (readonly [name: string, value: string])[];
  /** What the reader writes, under this name. */
  words: readonly [name: string, words: string];
}

/** Where reports go, as the settings of the atlas say. */
export interface ReportWays {
  repository?: string;
  report?: string;
}

/** How the report is handed over; `copy` where the atlas names nobody. */
export type ReportWay = { by: 'form' | 'mail'; href: string } | { by: 'copy' };

/** Longer addresses are refused by servers and mail programs (characters). */
const LONGEST = 7500;

/** The report as plain text. */
export function reportText({ facts, words }: Report): string {
  return [words, ...facts].map(([name, value]) => `${name}: ${value.trim()}`).join('\n\n');
}

/**
 * The way that a report takes: by mail where the settings give an address, else by a form of the repository. Words that no
 * address can hold are cut at their end; a report that is too long even without them is to be copied.
 */
export function reportWay(report: Report, ways: ReportWays): ReportWay {
  const [name, words] = report.words;
  // Whole characters: half of one cannot be part of an address.
  const letters = Array.from(words.replace(/\p{Surrogate}/gu, '\ufffd'));
  for (let count = letters.length; ; count = Math.floor(count * 0.8)) {
    const kept = letters.slice(0, count).join('') + (count < letters.length ? '…' : '');
    const way = wayWith(report.subject, reportText({ ...report, words: [name, kept] }), ways);
    if (way.by === 'copy' || way.href.length <= LONGEST) return way;
    if (count === 0) return { by: 'copy' };
  }
}

function wayWith(subject: string, text: string, { repository, report: mail }: ReportWays): ReportWay {
  if (mail !== undefined) {
    // Mail programs take %20 alone for a space, and %0D%0A for a new line (RFC 6068).
    const field = (value: string) => encodeURIComponent(value.replace(/\n/g, '\r\n'));
    return { by: 'mail', href: `mailto:${mail}?subject=${field(subject)}&body=${field(text)}` };
  }
  const href = repository === undefined ? null : issuePage(repository, subject, text);
  return href === null ? { by: 'copy' } : { by: 'form', href };
}
