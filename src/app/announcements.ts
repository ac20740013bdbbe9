/** What a screen reader hears of what has happened, and what few readers are told. Loaded with the first of it. */
import { byId } from '../core/byId.ts';
import { metresPerPixel, toMercator, WORLD_PX } from '../cartography/mercator.ts';
import type { Position } from '../core/model.ts';
import { inLanguage, nameOf } from '../core/names.ts';
import { mentionsOf, passagesOf } from '../core/passages.ts';
import type { Camera } from '../core/url.ts';
import { ANNOUNCE_TEXTS } from '../ui/announceTexts.ts';
import { formatDistance } from '../ui/formats.ts';
import type { Explorer } from './explorer.svelte.ts';
import { progressOf } from './touring.ts';

/** What is shown now: the place with what there is to read, the step of a guided way, or the title of the page. */
export async function tellPage(explorer: Explorer): Promise<string> {
  const { language, messages, tour, visit } = explorer;
  if (visit.says !== undefined) return visit.says;
  // Where a place lies is not known in brief; where it does not arrive, the page says so.
  await explorer.files.content?.need([visit.page]).catch(() => {});
  const { subject } = explorer;
  const { stop, comma, colon } = messages.punctuation;
  if (subject.type === 'feature') {
    const { feature } = subject;
    const count = messages.home.passages(feature.count ?? passagesOf(explorer.atlas, feature.id).length);
    const name = nameOf(feature, language) + comma + messages.kinds[feature.kind];
    return [name, count, feature.whereabouts && inLanguage(feature.whereabouts, language)]
      .filter(Boolean)
      .join(stop);
  }
  if (subject.type !== 'passage' || !tour) return explorer.title;
  const { before, index, all } = progressOf(explorer);
  const step = ANNOUNCE_TEXTS[language].step(before + index + 1, all);
  const title = inLanguage(subject.passage.title, language);
  const mention = tour.way === 'text' ? mentionsOf(subject.passage)[tour.mention - 1] : undefined;
  if (!mention) return title + stop + step;
  const ids = [mention.feature, ...mention.also];
  const places = ids.flatMap((id) => byId(explorer.atlas.features, id) ?? []);
  const names = places.map((feature) => nameOf(feature, language)).join(comma);
  return title + colon + names + stop + step;
}

/** Where the map looks: its zoom, and the way to the middle from the nearest place. */
export function tellView(explorer: Explorer, { center, zoom }: Camera): string {
  const { language, messages } = explorer;
  const text = ANNOUNCE_TEXTS[language];
  const level = String(Number(zoom.toFixed(1))).replace('.', messages.punctuation.decimals);
  if (explorer.nameless) return text.zoom(level);
  const [nearest] = explorer.atlas.features
    .map((feature) => ({ feature, ...wayOnMap(feature.point, center) }))
    .sort((a, b) => a.km - b.km);
  if (!nearest) return '';
  const name = nameOf(nearest.feature, language);
  if (nearest.km < 1) return text.at(level, name);
  const distance = formatDistance(Math.round(nearest.km), messages);
  return text.view(level, distance, text.compass[nearest.eighth] ?? '', name);
}

/**
 * The way from one position to another as the map shows it: near enough for saying where one is, without the code that
 * measures. `eighth` counts the points of the compass from north clockwise.
 */
function wayOnMap(from: Position, to: Position): { km: number; eighth: number } {
  const [[x1, y1], [x2, y2]] = [toMercator(from), toMercator(to)];
  // The short way round the earth.
  const right = x2 - x1 - Math.round(x2 - x1);
  const km = (Math.hypot(right, y2 - y1) * WORLD_PX * metresPerPixel((from[1] + to[1]) / 2, 0)) / 1000;
  return { km, eighth: (Math.round((Math.atan2(right, y1 - y2) * 4) / Math.PI) + 8) % 8 };
}

/** How the boundary lines are shown now. */
export function tellViewpoint({ atlas, viewpoint, language }: Explorer): string {
  const shown = atlas.settings.viewpoints.find(({ id }) => id === viewpoint);
  return shown ? ANNOUNCE_TEXTS[language].viewpoint(inLanguage(shown.name, language)) : '';
}

/** In which languages the names on the map are now. */
export function tellNames({ atlas, namesIn, language, messages, languageName }: Explorer): string {
  const tags = atlas.settings.labels[namesIn].map(languageName);
  return ANNOUNCE_TEXTS[language].names(tags.join(messages.punctuation.comma));
}

/** The address asks for a view that there is not. A notice says so itself. */
export function refuseView(explorer: Explorer): string {
  explorer.notify({ text: ANNOUNCE_TEXTS[explorer.language].noView });
  return '';
}

/** The map is slow in the reader's hand. */
export function offerLight(explorer: Explorer): string {
  const { slow, useLight } = ANNOUNCE_TEXTS[explorer.language];
  explorer.notify({ text: slow, action: { label: useLight, run: () => (explorer.light = true) } });
  return '';
}
