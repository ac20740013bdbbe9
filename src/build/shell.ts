/** `index.html` with its marked slots filled. */
import type { Language } from '../core/model.ts';

export interface ShellParts {
  language: Language;
  head: string;
  /** The rendered app; empty where only the browser renders it. */
  app: string;
  drawing: string;
}

/** Fills the slots. */
export function fillShell(html: string, { language, head, app, drawing }: ShellParts): string {
  return (
    html
      .replace('<html lang="en">', `<html lang="${language}">`)
      // As functions, because a text would have its $ signs replaced.
      .replace('<!--head-->', () => head)
      .replace('<!--app-->', () => app)
      .replace('<!--drawing-->', () => drawing)
  );
}
