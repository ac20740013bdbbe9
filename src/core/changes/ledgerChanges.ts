/** Changes of the ledger of ids. */
import type { LedgerFile } from '../ledger.ts';
import type { AliasChange } from './changes.ts';

/** Ids that were added or are gone, and aliases with what they lead to. An id that became an alias is only the latter. */
export function ledgerChanges(
  before: LedgerFile,
  after: LedgerFile,
): { added: string[]; removed: string[]; aliases: AliasChange[] } {
  return {
    added: [...after.ids.keys()].filter((id) => !before.ids.has(id)),
    removed: [...before.ids.keys()].filter((id) => !after.ids.has(id) && !after.aliases.has(id)),
    aliases: aliasChanges(before, after),
  };
}

function aliasChanges(before: LedgerFile, after: LedgerFile): AliasChange[] {
  const keys = new Set([...after.aliases.keys(), ...before.aliases.keys()]);
  return [...keys].flatMap((key) => {
    const [old, now] = [before.aliases.get(key)?.target, after.aliases.get(key)?.target];
    if (old === now) return [];
    return [
      { key, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) },
    ];
  });
}
