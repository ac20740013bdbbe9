/** How the questions about something new are put in the language of the page. */
import type { Question } from '../../core/authoring/questions.ts';
import type { Certainty, Kind, Language, Settings } from '../../core/model.ts';
import { inLanguage, nameOf } from '../../core/names.ts';
import { NEW_TEXTS, type NewTexts } from '../texts/newTexts.ts';
import { SHAPE_TEXTS } from '../texts/shapeTexts.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** The question in a few words; in English in full where nobody has written it in other words. */
export function labelOf({ key, ask }: Question, language: Language, settings: Settings): string {
  const text = NEW_TEXTS[language];
  const [about = '', which = ''] = key.split(/:(.*)/);
  switch (about) {
    case 'at':
      return SHAPE_TEXTS[language].atHint;
    case 'name':
      return text.name(languageName(which, language));
    case 'passage-title':
      return text.passageTitle(languageName(which, language));
    case 'viewpoint': {
      const viewpoint = settings.viewpoints.find(({ id }) => id === which);
      return text.viewpoint(viewpoint ? inLanguage(viewpoint.name, language) : which);
    }
    default:
      return isLabelled(about, text) ? text.labels[about] : ask;
  }
}

function isLabelled(key: string, { labels }: NewTexts): key is keyof NewTexts['labels'] {
  return Object.hasOwn(labels, key);
}

/** `ja-Hira` -> Japanese (Hiragana); the tag itself where the browser does not know it. */
function languageName(tag: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}

/** The words for a choice; a choice that has none is written as it is. */
export function choiceLabel(key: string, choice: string, { atlas, messages, language }: Workspace): string {
  if (key === 'kind') return messages.kinds[choice as Kind];
  if (key === 'certainty') return messages.certainties[choice as Certainty];
  if (key.startsWith('viewpoint:'))
    return messages.feature.boundaryValues[choice as keyof typeof messages.feature.boundaryValues];
  const feature = atlas.features.find(({ id }) => id === choice);
  return feature ? nameOf(feature, language) : choice;
}
