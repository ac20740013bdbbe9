/** Changes of atlas.yaml, value by value. */
import { createReport } from '../issues.ts';
import { SETTINGS_FILE } from '../paths.ts';
import { isRecord } from '../records.ts';
import { parseYaml } from '../yamlText.ts';
import type { FieldChange } from './changes.ts';
import { fieldChanges } from './fields.ts';

/** The values that differ, by path: `viewpoints[JP].name.en`. Null where one of the texts is no YAML. */
export function settingsChanges(before: string, after: string): FieldChange[] | null {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  return old && now && fieldChanges(old, now);
}

/** True for a text that can be read. */
export function isYaml(text: string): boolean {
  return leavesOf(text) !== null;
}

function leavesOf(text: string): Map<string, unknown> | null {
  const parsed = parseYaml(createReport(SETTINGS_FILE, text), text, 0, false);
  if (!parsed) return null;
  const leaves = new Map<string, unknown>();
  addLeaves(leaves, '', parsed.value);
  return leaves;
}

function addLeaves(leaves: Map<string, unknown>, path: string, value: unknown): void {
  if (Array.isArray(value) && value.length > 0 && value.every(isRecord)) {
    value.forEach((item, index) => {
      addLeaves(leaves, `${path}[${nameOf(item, index, value)}]`, item);
    });
    // Items are told by their ids, so that their order would not be seen.
    if (value.every((item) => typeof item['id'] === 'string'))
      leaves.set(
        `${path} (order)`,
        value.map((item) => item['id']),
      );
    return;
  }
  if (!isRecord(value) || Object.keys(value).length === 0) {
    leaves.set(path, value);
    return;
  }
  for (const [key, item] of Object.entries(value))
    addLeaves(leaves, path === '' ? key : `${path}.${key}`, item);
}

/** The id of an item, where no other item has it; else its place from 1. */
function nameOf(
  item: Record<string, unknown>,
  index: number,
  all: readonly Record<string, unknown>[],
): string {
  const id = item['id'];
  const isOwn = typeof id === 'string' && all.filter((other) => other['id'] === id).length === 1;
  return isOwn ? id : String(index + 1);
}
