/** `index.html` with its marked slots filled. */
import type { Language } from '../core/model.ts';
import { MISSING_WORDS } from '../messages/missing.ts';
import { escapeMarkup } from '../core/markup.ts';

export interface ShellParts {
  language: Language;
  head: string;
  /** The rendered app; empty where only the browser renders it. */
  app: string;
  drawing: string;
}

/** Fills the slots. */
export function fillShell(html: string, { language, head, app, drawing }: ShellParts): string {
  const words = escapeMarkup(JSON.stringify(MISSING_WORDS[language]));
  return (
    html
      .replace('<html lang="en">', `<html lang="${language}">`)
      // As functions, because a text would have its $ signs replaced.
      .replace('<!--head-->', () => head)
      .replace('><!--missing-->', () => ` data-words="${words}">`)
      .replace('<!--app-->', () => app)
      .replace('<!--drawing-->', () => drawing)
  );
}
