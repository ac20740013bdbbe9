/** What the properties are called in the language of the page. */
import type { Language } from '../../core/model.ts';
import { inLanguage } from '../../core/names.ts';
import type { LabelTexts } from '../texts/labelTexts.ts';
import type { Known } from './propertySchema.ts';

/** The label of a property; the key itself where it is none of the schema's. `name:ru-Latn` -> Name in Russian, romanized */
export function labelOf(key: string, known: Known, texts: LabelTexts, language: Language): string {
  const fixed = texts.keys[key];
  if (fixed !== undefined) return fixed;
  const [base = '', ...rest] = key.split(':');
  const end = rest.at(-1);
  if (end === 'source')
    return texts.sourceOf(labelOf(key.slice(0, -':source'.length), known, texts, language));
  if (end === 'tolerance')
    return texts.toleranceOf(labelOf(key.slice(0, -':tolerance'.length), known, texts, language));
  if (base === 'claim' || base === 'viewpoint') return labelOfViewpoint(key, known, texts, language);
  const inWhich = texts.inLanguage[base];
  return inWhich && end !== undefined ? inWhich(languageName(end, texts, language)) : key;
}

function labelOfViewpoint(key: string, { viewpoints }: Known, texts: LabelTexts, language: Language): string {
  const [base, id = '', tag] = key.split(':');
  const viewpoint = viewpoints.find((each) => each.id === id);
  const name = viewpoint ? inLanguage(viewpoint.name, language) : id;
  if (base === 'viewpoint') return texts.viewpoint(name);
  return texts.claim(name, languageName(tag ?? 'en', texts, language));
}

/** A language by its name. `ja-Latn` -> Japanese, romanized */
export function languageName(tag: string, texts: LabelTexts, language: Language): string {
  const [base = '', ...parts] = tag.split('-');
  const name =
    texts.languages[base] ?? new Intl.DisplayNames([language], { type: 'language' }).of(base) ?? base;
  const how = parts.map((part) => texts.scripts[part] ?? part);
  return [name, ...how].join(texts.comma);
}
