/** Keys of the citation that an article begins with. */
import type { CompletionResult } from '@codemirror/autocomplete';
import type { Text } from '@codemirror/state';
import { z } from '../../core/zod.ts';
import { frontMatter } from '../../core/settingsSchema.ts';

const KEYS = Object.entries(
  (
    z.toJSONSchema(frontMatter, { target: 'draft-07', unrepresentable: 'any', io: 'input' }) as {
      properties: Record<string, { description?: string }>;
    }
  ).properties,
).map(([label, { description = '' }]) => ({ label, info: description }));

/** Proposes keys at the beginning of a line of the front matter; null elsewhere. */
export function completeFrontMatter(doc: Text, pos: number, explicit: boolean): CompletionResult | null {
  const line = doc.lineAt(pos);
  const typed = line.text.slice(0, pos - line.from);
  if (!/^[a-z:]*$/.test(typed) || (typed === '' && !explicit)) return null;
  const present = keysAbove(doc, line.number);
  if (!present) return null;
  const end = line.text.slice(typed.length).startsWith(':') ? '' : ': ';
  const options = KEYS.filter(({ label }) => !present.has(label)).map(({ label, info }) => ({
    ...{ label, info, type: 'property' },
    apply: label + end,
  }));
  return { from: line.from, options, validFor: /^[a-z:]*$/ };
}

/** The keys of the other lines of the front matter; null where the line lies outside it. */
function keysAbove(doc: Text, own: number): Set<string> | null {
  if (own === 1 || doc.line(1).text.trimEnd() !== '---') return null;
  const present = new Set<string>();
  for (let number = 2; number <= doc.lines; number += 1) {
    const { text } = doc.line(number);
    if (text.trimEnd() === '---') return number > own ? present : null;
    const key = /^([\w:]+):/.exec(text)?.[1];
    if (key !== undefined && number !== own) present.add(key);
  }
  // The end of it is not written yet.
  return present;
}
