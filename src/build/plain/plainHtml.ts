/** Pieces of pages that are written as plain HTML, without the components of the app. */
import { escapeMarkup } from '../../core/markup.ts';
import type { Atlas, Feature, Language, Passage, Sourced, Texts } from '../../core/model.ts';
import { inLanguage, languageOf, nameOf } from '../../core/names.ts';
import { pagePath } from '../../core/pages.ts';
import type { Page } from '../../core/url.ts';
import { MESSAGES } from '../messagesOf.ts';

/** What all pages of a language have in common. */
export interface Setting {
  atlas: Atlas;
  language: Language;
  /** Path of the site, ending in a slash. */
  base: string;
}

/** A link to a page, with further attributes as HTML. */
export function link({ atlas, language, base }: Setting, page: Page, text: string, attributes = ''): string {
  return `<a href="${escapeMarkup(pagePath(atlas, page, language, base))}"${attributes}>${escapeMarkup(text)}</a>`;
}

/** A place with its kind, as an entry of a list. */
export function placeEntry(setting: Setting, feature: Feature): string {
  const { kinds } = MESSAGES[setting.language];
  const name = link(setting, { type: 'feature', id: feature.id }, nameOf(feature, setting.language));
  return `<li>${name} · ${escapeMarkup(kinds[feature.kind])}</li>`;
}

/** A text of the data, in a paragraph of its language. */
export function paragraph(texts: Texts, language: Language): string {
  return `<p lang="${languageOf(texts, language)}">${escapeMarkup(inLanguage(texts, language))}</p>`;
}

/** A statement with its source. */
export function sourced({ text, source }: Sourced, language: Language): string {
  return `${paragraph(text, language)}<p class="small muted" lang="en">${escapeMarkup(source)}</p>`;
}

/** The words of a passage with links to the places that they name, and whose they are. */
export function quoted(setting: Setting, passage: Passage, lang: string): string {
  const { language } = setting;
  const words = passage.paragraphs.map((runs) => {
    const text = runs.map(({ text, mention }) =>
      mention ? link(setting, { type: 'feature', id: mention.feature }, text) : escapeMarkup(text),
    );
    return `<p>${text.join('')}</p>`;
  });
  const { article, punctuation } = MESSAGES[language];
  const voice = passage.voice
    ? `<p lang="${languageOf(passage.voice, language)}">${escapeMarkup(article.voice + punctuation.colon)}${escapeMarkup(
        inLanguage(passage.voice, language),
      )}</p>`
    : '';
  return `<blockquote lang="${escapeMarkup(lang)}">${words.join('')}</blockquote>${voice}`;
}
