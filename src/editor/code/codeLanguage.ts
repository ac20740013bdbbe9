/** How the texts of files are coloured and folded. */
import { json } from '@codemirror/lang-json';
import { defineLanguageFacet, Language, LanguageSupport } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { parser } from '@lezer/markdown';
import { roleOf } from '../../core/paths.ts';

// CodeMirror's own Markdown brings HTML, CSS and JavaScript along, which articles have none of.
const markdown = new Language(defineLanguageFacet(), parser, [], 'markdown');

/** The language of a file, by what it is for. */
export function languageOf(path: string): Extension {
  switch (roleOf(path).role) {
    case 'feature':
    case 'basemap':
      return json();
    case 'article':
    case 'lesson':
    case 'questions':
      return new LanguageSupport(markdown);
    default:
      return [];
  }
}
