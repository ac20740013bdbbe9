/** `index.html` with its marked slots filled. */
import type { Language } from '../core/model.ts';
import { inlineHashes, policyTag, type PageKind } from './policy.ts';
import { MISSING_WORDS } from '../messages/missing.ts';
import { escapeMarkup } from '../core/markup.ts';
import { tag } from './html.ts';

export interface ShellParts {
  language: Language;
  head: string;
  /** The rendered app; empty where only the browser renders it. */
  app: string;
  drawing: string;
  /** Whose policy the page has; none under the dev server, which puts scripts and style sheets of its own into it. */
  kind: PageKind | null;
}

/** Fills the slots. The policy is made of the shell alone: what came in by the data could never run, whatever it were. */
export function fillShell(html: string, { language, head, app, drawing, kind }: ShellParts): string {
  const policy = kind === null ? '' : policyOf(html, kind);
  const words = escapeMarkup(JSON.stringify(MISSING_WORDS[language]));
  return (
    html
      .replace('<html lang="en">', `<html lang="${language}">`)
      // As functions, because a text would have its $ signs replaced.
      .replace('<!--policy-->', () => policy)
      .replace('<!--head-->', () => head)
      .replace('><!--missing-->', () => ` data-words="${words}">`)
      .replace('<!--app-->', () => app)
      .replace('<!--drawing-->', () => drawing)
  );
}

/** By shell and kind: thousands of pages are made of one. */
const policies = new Map<string, Map<PageKind, string>>();

function policyOf(html: string, kind: PageKind): string {
  const known = policies.get(html) ?? new Map<PageKind, string>();
  const policy = known.get(kind) ?? policyTag(kind, inlineHashes(html));
  policies.set(html, known.set(kind, policy));
  return policy;
}

/** The style sheet in the head of a shell, and the shell with a link to it as a file at an address in its place. */
export function linkedStyles(shell: string): { styles: string; linkTo: (address: string) => string } {
  const [element, styles] = /<style>(.*?)<\/style>/s.exec(shell) ?? [];
  if (element === undefined || styles === undefined) throw new Error('The shell has no style sheet');
  const linkTo = (href: string) => shell.replace(element, () => tag('link', { rel: 'stylesheet', href }));
  return { styles, linkTo };
}
