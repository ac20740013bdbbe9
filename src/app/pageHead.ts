/** Title and description of a page, the same in the built file and after navigating. */
import { inLanguage, nameOf } from '../core/names.ts';
import type { Atlas, Language } from '../core/model.ts';
import type { Subject } from '../core/pages.ts';
import { quotation } from '../core/passages.ts';
import type { Messages } from '../messages/en.ts';

export interface PageHead {
  title: string;
  description: string;
}

/** Longest description, in characters: search engines show no more. */
const DESCRIPTION_LENGTH = 200;

/** The head of the page that shows a subject. */
export function pageHead(atlas: Atlas, subject: Subject, language: Language, messages: Messages): PageHead {
  const site = inLanguage(atlas.settings.title, language);
  const own = ownHead(atlas, subject, language, messages);
  if (!own) return { title: site, description: shorten(inLanguage(atlas.settings.description, language)) };
  return { title: `${own.title} · ${site}`, description: shorten(own.description) };
}

function ownHead(atlas: Atlas, subject: Subject, language: Language, messages: Messages): PageHead | null {
  switch (subject.type) {
    case 'home':
      return null;
    case 'about':
      return { title: messages.about.title, description: messages.about.lead };
    case 'feature': {
      const { description } = subject.feature;
      const text = description && inLanguage(description.text, language);
      return {
        title: nameOf(subject.feature, language),
        description: text ?? messages.kinds[subject.feature.kind],
      };
    }
    case 'article':
      return { title: subject.article.title, description: inLanguage(atlas.settings.description, language) };
    case 'passage':
      return {
        title: `${inLanguage(subject.passage.title, language)} · ${subject.article.title}`,
        description: quotation(subject.passage),
      };
    case 'unknown':
      return { title: messages.unknown.title, description: messages.unknown.text };
  }
}

function shorten(text: string): string {
  return text.length <= DESCRIPTION_LENGTH ? text : `${text.slice(0, DESCRIPTION_LENGTH - 1).trimEnd()}…`;
}
