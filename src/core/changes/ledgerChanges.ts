/** Changes of the ledger of ids. */
import type { LedgerFile } from '../ledger.ts';
import type { FieldChange } from './changes.ts';
import { fieldChanges } from './fields.ts';

/** Ids that were added or are gone, and aliases with what they lead to. An id that became an alias is only the latter. */
export function ledgerChanges(
  before: LedgerFile,
  after: LedgerFile,
): { added: string[]; removed: string[]; aliases: FieldChange[] } {
  return {
    added: [...after.ids.keys()].filter((id) => !before.ids.has(id)),
    removed: [...before.ids.keys()].filter((id) => !after.ids.has(id) && !after.aliases.has(id)),
    aliases: fieldChanges(targetsOf(before), targetsOf(after)),
  };
}

function targetsOf({ aliases }: LedgerFile): Map<string, unknown> {
  return new Map([...aliases].map(([id, { target }]) => [id, target]));
}
