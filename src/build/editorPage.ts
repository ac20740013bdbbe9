/** The page of the editor: the shell with another script, and with what that script has to know. */
import { escapeMarkup } from '../core/markup.ts';
import type { Language } from '../core/model.ts';
import { formatPath } from '../core/url.ts';
import type { EditorPageData } from '../editor/pageData.ts';
import { scriptJson, tag } from './html.ts';
import { fillShell } from './shell.ts';

/** What is loaded: paths of the script, and of its style sheets where they are files. */
export interface EditorFiles {
  script: string;
  styles: string[];
}

/** The path of the editor below the base. `ja` → `/ja/edit/` */
export function editorPath(language: Language, base: string, defaultLanguage: Language): string {
  return `${formatPath(language, { type: 'home' }, base, defaultLanguage)}edit/`;
}

/** The language in which a path asks for the editor; null for any other path. */
export function editorLanguage(path: string, base: string, languages: readonly Language[]): Language | null {
  const [defaultLanguage = 'en'] = languages;
  const asked = path.replace(/(?:index\.html)?$/, '').replace(/\/?$/, '/');
  return languages.find((language) => editorPath(language, base, defaultLanguage) === asked) ?? null;
}

interface EditorPageParts extends EditorFiles {
  language: Language;
  title: string;
  data: EditorPageData;
  drawing: string;
  /** None under the dev server: see shell.ts. */
  kind: 'editor' | null;
}

/** `index.html` as the page of the editor. Search engines are told to leave it out. */
export function fillEditorShell(html: string, parts: EditorPageParts): string {
  const { language, title, data, drawing, script, styles, kind } = parts;
  const head = [
    `<title>${escapeMarkup(title)}</title>`,
    tag('meta', { name: 'robots', content: 'noindex' }),
    ...styles.map((href) => tag('link', { rel: 'stylesheet', href })),
    `<script type="application/json" id="editor-data">${scriptJson(data)}</script>`,
  ];
  return fillShell(html, { language, head: head.join('\n    '), app: '', drawing, kind }).replace(
    'src="/src/main.ts"',
    () => `src="${escapeMarkup(script)}"`,
  );
}
