/** Which of a feature's names is shown where. */
import type { Feature, Language, LanguageTag, Name, Settings, Texts } from './model.ts';

/** The text in the page's language, else in English, which every text has. */
export function inLanguage(texts: Texts, language: Language): string {
  return texts[language] ?? texts.en;
}

/** The language that `inLanguage` finds the text in: what its `lang` attribute must say. */
export function languageOf(texts: Texts, language: Language): Language {
  return texts[language] === undefined ? 'en' : language;
}

/** The name that titles and lists use: the page's language first, then English. */
export function nameOf(feature: Pick<Feature, 'id' | 'names'>, language: Language): string {
  return nameIn(feature.names, language) ?? nameIn(feature.names, 'en') ?? feature.id;
}

/** Every other name, in the order of the atlas, each text once. */
export function otherNames(feature: Feature, language: Language): Name[] {
  const seen = new Set([nameOf(feature, language)]);
  return feature.names.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** The lines of a map label: the names in the languages asked for, each text once. */
export function labelLines(names: readonly Name[], languages: readonly LanguageTag[]): string[] {
  const lines = languages.map((lang) => nameIn(names, lang)).filter((text) => text !== undefined);
  return [...new Set(lines)];
}

/** The language whose map shows these names, or whose first line is in the same language. */
export function languageFor(
  { languages, labels }: Pick<Settings, 'languages' | 'labels'>,
  names: readonly LanguageTag[],
): Language | undefined {
  const same = languages.find((language) => labels[language].join() === names.join());
  const [first = ''] = names;
  return same ?? languages.find((language) => labels[language][0] === first);
}

function nameIn(names: readonly Name[], lang: LanguageTag): string | undefined {
  return names.find((name) => name.lang === lang)?.text;
}
