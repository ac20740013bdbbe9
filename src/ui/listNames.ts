/** The names that a list shows beside that of the page's language. */
import { labelLines, nameOf } from '../core/names.ts';
import type { Feature, Language, Name } from '../core/model.ts';

/** Those in the languages of the interface; of what is claimed also the Russian one in Latin letters. */
export function otherNamesInList(feature: Feature, language: Language): Name[] {
  const name = nameOf(feature, language);
  const isClaimed = feature.kind !== 'group' && Object.keys(feature.claims).length > 0;
  return ['en', 'ja', 'ru'].flatMap((lang) =>
    labelLines(feature.names, [lang, ...(lang === 'en' && isClaimed ? ['ru-Latn'] : [])])
      .filter((text) => text !== name)
      .map((text) => ({ lang, text })),
  );
}
