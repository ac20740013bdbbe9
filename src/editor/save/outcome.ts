/** How an attempt to save ended. */
import type { Text } from '../draft/history.ts';

export type Outcome =
  /** `command` is a line for a terminal; `saved` is what stands in the files now. */
  | { is: 'done'; text: string; command?: string; saved?: ReadonlyMap<string, Text> }
  /** `detail` is said by a program, in English; `saved` is what was written before it failed. */
  | { is: 'failed'; text: string; detail?: string; saved?: ReadonlyMap<string, Text> }
  /** Nothing was written: these files are others than those that were opened. */
  | { is: 'met'; found: ReadonlyMap<string, Text> };

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
