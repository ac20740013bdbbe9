/** A word back to those who look after the atlas: the reader sees it, and sends it. */
import { issuePage } from '../core/repositoryPages.ts';

/** What a report says. */
export interface Report {
  subject: string;
  /** Each with its name, in order. */
  lines: readonly (readonly [name: string, value: string])[];
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
export function reportText({ lines }: Report): string {
  return lines.map(([name, value]) => `${name}: ${value.trim()}`).join('\n\n');
}

/** The way that a report takes: by mail where the settings give an address, else by a form of the repository. */
export function reportWay(report: Report, ways: ReportWays): ReportWay {
  for (let text = reportText(report); ; text = `${text.slice(0, Math.floor(text.length * 0.8))}…`) {
    const way = wayWith(report.subject, text, ways);
    if (way.by === 'copy' || way.href.length <= LONGEST) return way;
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
