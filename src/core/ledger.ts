/** `ids.txt`: every id ever published. An id never vanishes; an alias leads from an old one to the present one. */
import { checkCanonical } from './differences.ts';
import { parseEntry } from './entries.ts';
import { createReport, type Issue, type Report, type Span } from './issues.ts';
import { didYouMean } from './nearest.ts';
import { LEDGER_FILE } from './paths.ts';
import { quote } from './unsafeText.ts';

/** What `ids.txt` holds, with the place of each line. */
export interface LedgerFile {
  text: string;
  ids: Map<string, Span>;
  aliases: Map<string, { target: string; span: Span }>;
  issues: Issue[];
}

/** Reads the text of `ids.txt`. */
export function readLedgerFile(text: string): LedgerFile {
  const report = createReport(LEDGER_FILE, text);
  const ids = new Map<string, Span>();
  const aliases: LedgerFile['aliases'] = new Map();
  for (const { line, span } of linesOf(text)) {
    const [id = '', target, ...rest] = line.split(/ *-> */);
    if (!parseEntry(id) || (target !== undefined && !parseEntry(target)) || rest.length > 0) {
      report.add('bad-ledger-line', span, `${quote(line)} is neither an id nor an alias.`);
    } else if (ids.has(id) || aliases.has(id)) {
      report.add('duplicate-id', span, `${quote(id)} stands twice.`, { cure: 'Remove one of the lines.' });
    } else if (target === undefined) ids.set(id, span);
    else aliases.set(id, { target, span });
  }
  checkCanonical(report, formatLedger(text));
  return { text, ids, aliases, issues: report.issues() };
}

/** The ledger with its lines sorted; comments stay at the top. */
export function formatLedger(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim().replace(/ *-> */, ' -> '));
  const comments = lines.filter((line) => line.startsWith('#'));
  const entries = lines.filter((line) => line !== '' && !line.startsWith('#')).sort();
  return [...comments, ...entries].map((line) => `${line}\n`).join('');
}

function* linesOf(text: string): Generator<{ line: string; span: Span }> {
  let start = 0;
  for (const whole of text.split('\n')) {
    const line = whole.trim();
    const offset = start + whole.indexOf(line);
    if (line !== '' && !line.startsWith('#'))
      yield { line, span: { start: offset, end: offset + line.length } };
    start += whole.length + 1;
  }
}

/**
 * Compares the ledger with the ids that exist: no id may be lost, every one must be in it. Ids that begin with one of
 * `unread` may exist in a text that could not be read.
 */
export function checkLedger(ledger: LedgerFile, present: ReadonlySet<string>, unread: string[]): Issue[] {
  const report = createReport(LEDGER_FILE, ledger.text);
  const missing = [...present].filter((id) => !ledger.ids.has(id));
  reportMissing(report, ledger, missing.sort());
  for (const [id, span] of ledger.ids) {
    if (present.has(id) || unread.some((start) => id.startsWith(start))) continue;
    report.add('lost-id', span, () => `Nothing has the id ${quote(id)} any more.${didYouMean(id, present)}`);
  }
  for (const { target, span } of ledger.aliases.values()) {
    if (present.has(target) || unread.some((start) => target.startsWith(start))) continue;
    const next = ledger.aliases.get(target)?.target;
    const hint = () =>
      next === undefined ? didYouMean(target, present) : ` It is an alias itself, of ${quote(next)}.`;
    report.add('broken-alias', span, () => `${quote(target)} does not exist.${hint()}`);
  }
  return report.issues();
}

/** `missing` is sorted, like the lines of the ledger, so both are passed through once. */
function reportMissing(report: Report, ledger: LedgerFile, missing: string[]): void {
  const lines = [...ledger.ids, ...[...ledger.aliases].map(([id, { span }]) => [id, span] as const)];
  lines.sort(([a], [b]) => (a < b ? -1 : 1));
  let next = 0;
  for (const id of missing) {
    const alias = ledger.aliases.get(id);
    if (alias) {
      report.add('alias-shadows-id', alias.span, `${quote(id)} is an alias, but it exists.`);
      continue;
    }
    while ((lines[next]?.[0] ?? id) < id) next += 1;
    const start = lines[next]?.[1].start ?? ledger.text.length;
    const fix = { label: 'Add the id to the ledger', edits: [{ start, end: start, text: `${id}\n` }] };
    report.add('missing-from-ledger', { start, end: start }, `The ledger does not have ${quote(id)}.`, {
      fix,
    });
  }
}

/** Aliases by their ledger entry: `features/iturup` to `features/etorofu`. */
export function aliasesOf(ledger: LedgerFile): Record<string, string> {
  const aliases = Object.create(null) as Record<string, string>;
  for (const [alias, { target }] of ledger.aliases) aliases[alias] = target;
  return aliases;
}
