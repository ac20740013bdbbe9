/** Where each feature lies, as a sentence in each language. */
import type { AtlasSource } from '../core/atlas.ts';
import type { CompassPoint } from '../core/geometry.ts';
import type { Atlas, BasemapLabel, Feature, Language, Texts } from '../core/model.ts';
import { nameOf } from '../core/names.ts';
import { unrolled } from '../core/unrolled.ts';
import { whereaboutsOf, type Bearing, type Whereabouts } from '../core/whereabouts.ts';
import type { Messages } from '../messages/en.ts';
import { WHEREABOUTS_WORDS, type Towns } from '../messages/whereabouts.ts';
import { formatDistance } from '../ui/formats.ts';
import { MESSAGES } from './messagesOf.ts';

/** The atlas with a description of where each feature lies, in each of its languages. */
export function withWhereabouts(source: AtlasSource): Atlas {
  const { atlas } = source;
  const found = whereaboutsOf(unrolled(source));
  const features = atlas.features.map((feature) => {
    const whereabouts = found.get(feature.id);
    return whereabouts ? { ...feature, ...toTexts(feature, whereabouts, atlas.settings.languages) } : feature;
  });
  return { ...atlas, features };
}

function toTexts(feature: Feature, whereabouts: Whereabouts, languages: Language[]): { whereabouts?: Texts } {
  const en = toText(feature, whereabouts, 'en');
  if (en === null) return {};
  const others = languages.map((language) => [language, toText(feature, whereabouts, language)] as const);
  return { whereabouts: { en, ...Object.fromEntries(others) } };
}

/** Null where there is nothing to say. */
function toText(
  { kind }: Feature,
  { lengthKm, course, near, bearings }: Whereabouts,
  language: Language,
): string | null {
  const words = WHEREABOUTS_WORDS[language];
  const messages = MESSAGES[language];
  const { comma } = messages.punctuation;
  const parts: string[] = [];
  if (lengthKm !== undefined) {
    const way = course && courseText(course, language);
    const length = words.length(kind, formatKm(lengthKm, messages));
    parts.push(way === undefined ? length : length + comma + way);
  }
  if (near.length > 0) {
    const shores = near.map(({ feature, distanceKm }) => ({
      name: nameOf(feature, language),
      kind: feature.kind,
      distance: roundKm(distanceKm) === 0 ? null : formatKm(distanceKm, messages),
      direction: null,
    }));
    parts.push(words.near(kind, shores));
  }
  const towns = byDirection(bearings, language);
  if (towns.length > 0) parts.push(words.bearings(kind, towns));
  return parts.length > 0 ? words.sentence(parts) : null;
}

function courseText(course: NonNullable<Whereabouts['course']>, language: Language): string {
  const words = WHEREABOUTS_WORDS[language];
  if (!('ends' in course)) return words.heading(course.from, course.direction);
  const [first, last] = course.ends.map(({ place, distanceKm, direction }) => ({
    name: placeName(place, language),
    distance: direction && formatKm(distanceKm, MESSAGES[language]),
    direction,
  }));
  return first && last ? words.ends(first, last) : '';
}

/** Towns in the same direction are named together. */
function byDirection(bearings: Bearing[], language: Language): Towns[] {
  const towns = new Map<CompassPoint | null, string[]>();
  for (const { place, direction } of bearings) {
    const name = placeName(place, language);
    towns.set(direction, [...(towns.get(direction) ?? []), name]);
  }
  return [...towns].map(([direction, names]) => ({ direction, names }));
}

/** A name that stands in brackets after another, with the brackets of the language. */
function placeName({ id, names }: BasemapLabel, language: Language): string {
  const { open, close } = MESSAGES[language].punctuation;
  // On the map it may be in two lines; Japanese has no space between words.
  const name = (names[language] ?? names['en'] ?? id).replace('\n', language === 'ja' ? '' : ' ');
  return name.replace(/ \((.+)\)$/, `${open}$1${close}`);
}

function formatKm(km: number, messages: Messages): string {
  return formatDistance(roundKm(km), messages);
}

/** To the kilometre from ten of them on, to a hundred metres below: a coast is good to 120 m. */
function roundKm(km: number): number {
  return km < 10 ? Math.round(km * 10) / 10 : Math.round(km);
}
