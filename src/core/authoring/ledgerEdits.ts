/** New lines of the ledger. */
import { formatLedger } from '../ledger.ts';

/** The ledger with new ids, in the common form; the line ends stay. */
export function addToLedger(ledger: string, ids: readonly string[]): string {
  return rewrite(ledger, (lines) => [...lines, ...ids]);
}

/**
 * The ledger after things were renamed: each new id, each old one as an alias of it, and the aliases of the old one
 * leading to the new one. An alias that is the new id gives way to it.
 */
export function renameInLedger(ledger: string, renamed: ReadonlyMap<string, string>): string {
  const added = new Set(renamed.values());
  return rewrite(ledger, (lines) => [
    ...lines.flatMap((line) => {
      const [id = '', target] = line.split(/ *-> */);
      if (added.has(id) || renamed.has(id)) return [];
      return target === undefined ? [line] : [`${id} -> ${renamed.get(target) ?? target}`];
    }),
    ...[...renamed].flatMap(([from, to]) => [to, `${from} -> ${to}`]),
  ]);
}

/** Comments are no entries, and stay as they are. */
function rewrite(ledger: string, change: (entries: string[]) => string[]): string {
  const lines = ledger.split(/\r?\n/).map((line) => line.trim());
  const comments = lines.filter((line) => line.startsWith('#'));
  const entries = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const text = formatLedger([...comments, ...change(entries)].join('\n'));
  return ledger.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}
