/** The names that a list shows beside that of the page's language. */
import { otherNames } from '../core/names.ts';
import type { Feature, Language, Name, Settings } from '../core/model.ts';

/** Those in the languages of the pages; where two sides have each their own, the two side by side, as on the map. */
export function otherNamesInList(
  feature: Feature,
  language: Language,
  { languages, labels }: Pick<Settings, 'languages' | 'labels'>,
): Name[] {
  const isClaimed = feature.kind !== 'group' && Object.keys(feature.claims).length > 0;
  const tags = languages.flatMap((each) => (isClaimed ? labels[each] : each));
  const names = otherNames(feature, language);
  return [...new Set<string>(tags)].flatMap((tag) => names.filter(({ lang }) => lang === tag));
}
