/** The lesson pack as HTML: everything in one file. */
import type { Language } from '../core/model.ts';
import { LICENCES_FILE } from '../core/licencesFile.ts';
import { escapeMarkup } from '../core/markup.ts';
import { scriptJson } from './html.ts';
import { fillShell } from './shell.ts';

export interface PackParts {
  language: Language;
  title: string;
  /** Public address of the site, for readers whose browser runs no script. */
  site: string;
  script: string;
  styles: string;
  /** Of all code in it, as one text. */
  licences: string;
  /** The drawing of the first page in each language, as HTML. */
  drawings: Partial<Record<Language, string>>;
  /** What pages fetch: path below the base → text of JSON. */
  files: ReadonlyMap<string, string>;
}

/** Fills `index.html` with the pack, code before data. Throws where the shell has no script to put it in the place of. */
export function packPage(shell: string, parts: PackParts): string {
  const { language, title, site, script, styles, licences, drawings, files } = parts;
  const entry = /<script type="module" src="[^"]*"><\/script>/;
  if (!entry.test(shell)) throw new Error('index.html has no script of type "module"');
  const looks = `<style>${styles.replaceAll('</', '<\\/')}</style>`;
  const coded = shell
    .replace(entry, () => `<script type="module">${codeInScript(script)}</script>`)
    .replace('<!--head-->', () => `<!--head-->\n${looks}`);
  const templates = Object.entries(drawings).map(
    ([tongue, html]) => `<template data-drawing="${tongue}">${html}</template>`,
  );
  const data = [...files].map(
    ([path, text]) =>
      `<script type="application/json" data-file="${escapeMarkup(path)}">${jsonInScript(text)}</script>`,
  );
  // Words to be seen only where the atlas cannot start; the site can be read without a script.
  const instead = `<noscript><p>${escapeMarkup(title)}: <a href="${escapeMarkup(site)}">${escapeMarkup(site)}</a></p></noscript>`;
  // Who hands the file on hands them on with it.
  const terms = `<script type="text/plain" data-file="${LICENCES_FILE}">${codeInScript(licences)}</script>`;
  return fillShell(coded, {
    language,
    head: `<title>${escapeMarkup(title)}</title>`,
    app: '',
    drawing: [instead, ...templates, ...data, terms].join('\n'),
    kind: 'pack',
  });
}

/** Code that may stand in a page: what would end or hide a script is written with a code of the same meaning. */
export function codeInScript(code: string): string {
  return code.replace(/<(?=\/script|!--|script)/gi, '\\x3C');
}

/** Text of JSON, written so that nothing in it ends a script. */
function jsonInScript(text: string): string {
  return scriptJson(JSON.parse(text));
}
