/** What a frame is called, in the language of the embed. */
import type { Atlas, Language } from '../../core/model.ts';
import { inLanguage, nameOf } from '../../core/names.ts';
import { followAlias, subjectOf } from '../../core/pages.ts';
import type { Page } from '../../core/url.ts';

/** What the page shows, and the name of the atlas. */
export function embedTitle(atlas: Atlas, page: Page, language: Language): string {
  const subject = subjectOf(atlas, followAlias(atlas, page));
  const site = inLanguage(atlas.settings.title, language);
  switch (subject.type) {
    case 'feature':
      return `${nameOf(subject.feature, language)} · ${site}`;
    case 'article':
      return `${subject.article.title} · ${site}`;
    case 'passage':
      return `${inLanguage(subject.passage.title, language)} · ${subject.article.title} · ${site}`;
    default:
      return site;
  }
}
