/** The languages of an atlas's names by their names, which a reader's page does not know by itself. */
import type { Atlas } from '../core/model.ts';
import { languageName } from '../messages/languageNames.ts';

/** The atlas with the names of all languages in which it names places, in each language of its pages. */
export function withLanguageNames(atlas: Atlas): Atlas {
  const { languages, labels } = atlas.settings;
  const tags = new Set([
    ...languages.flatMap((language) => labels[language]),
    ...atlas.features.flatMap(({ names, altNames }) => [
      ...names.map(({ lang }) => lang),
      ...Object.keys(altNames),
    ]),
  ]);
  const languageNames = Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries([...tags].sort().map((tag) => [tag, languageName(tag, language)])),
    ]),
  );
  return { ...atlas, languageNames };
}
