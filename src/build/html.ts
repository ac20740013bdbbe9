/** HTML as text. */
import { escapeMarkup } from '../core/markup.ts';

/** An element without content; its attributes are escaped. `tag('link', {rel: 'next', href})` → `<link rel="next" href="…" />`. */
export function tag(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  return `<${name}${written.join('')} />`;
}
