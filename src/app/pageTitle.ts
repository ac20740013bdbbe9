/** Title and heading of a page, the same in the built file and after navigating. */
import type { Atlas, Language } from '../core/model.ts';
import { inLanguage, nameOf } from '../core/names.ts';
import type { Subject } from '../core/pages.ts';
import type { Messages } from '../messages/en.ts';

/** What the page shows, alone. */
export function pageHeading(atlas: Atlas, subject: Subject, language: Language, messages: Messages): string {
  switch (subject.type) {
    case 'home':
      return inLanguage(atlas.settings.title, language);
    case 'feature':
      return nameOf(subject.feature, language);
    case 'article':
      return subject.article.title;
    case 'passage':
      return `${inLanguage(subject.passage.title, language)} · ${subject.article.title}`;
    case 'lesson':
      return inLanguage(subject.title, language);
    case 'unknown':
      return messages.unknown;
    default:
      return messages.titles[subject.type];
  }
}

/** The heading and the name of the atlas. */
export function pageTitle(atlas: Atlas, subject: Subject, language: Language, messages: Messages): string {
  const site = inLanguage(atlas.settings.title, language);
  return subject.type === 'home' ? site : `${pageHeading(atlas, subject, language, messages)} · ${site}`;
}
