/** HTML as text. */
import { escapeMarkup } from '../core/markup.ts';

/** An element without content; its attributes are escaped. `tag('link', {rel: 'next', href})` → `<link rel="next" href="…" />`. */
export function tag(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  return `<${name}${written.join('')} />`;
}

/** JSON that may stand in a script: no text of the data can end it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
