/** The map of a page as HTML: what is there with the first paint. */
import { fitOf, litOn, selectedOn } from '../app/pageFocus.ts';
import { sheetFor } from '../app/sheet.ts';
import { pageHead } from './pageHead.ts';
import { isAsWritten, seamOf } from '../core/longitudes.ts';
import { escapeMarkup } from '../core/markup.ts';
import { nameOf, otherNames } from '../core/names.ts';
import type { Atlas, Language } from '../core/model.ts';
import { subjectOf } from '../core/pages.ts';
import { formatPath, type Page } from '../core/url.ts';
import { formatDistance } from '../ui/formats.ts';
import type { Messages } from '../messages/en.ts';
import { drawing, type DrawingContent } from '../svg/drawing.ts';
import { frameOf } from '../svg/frame.ts';
import { toText } from '../svg/nodes.ts';
import type { TargetText } from '../svg/targets.ts';
import type { MapContent } from './atlasFiles.ts';

export interface PageDrawingOptions {
  atlas: Atlas;
  map: MapContent;
  language: Language;
  page: Page;
  messages: Messages;
  /** Path of the site, ending in a slash. */
  base: string;
  /** The drawing stands in somebody else's page. */
  embed: boolean;
}

/** The element that the SVG renderer takes in, with the frame and the states of the page; empty where it has no such map. */
export function pageDrawing(options: PageDrawingOptions): string {
  const { atlas, page, language, messages } = options;
  if (page.type === 'handout' && !options.embed) return '';
  const subject = subjectOf(atlas, page);
  const fit = fitOf(atlas, subject, subject.type === 'feature' && !options.embed);
  const nodes = drawing(drawingContent(options), frameOf(fit));
  const reading = sheetFor(subject) !== 'peek';
  const classes = [
    'drawing first',
    fit.kind,
    ...(fit.popup ? ['popup'] : []),
    ...(options.embed ? ['embed'] : reading ? ['reading'] : []),
  ].join(' ');
  const label = pageHead(atlas, subject, language, messages).title;
  const [shapes, labels] = nodes.map(toText);
  const data =
    `data-kind="${fit.kind}" data-bbox="${fit.bbox.join(',')}" data-popup="${String(fit.popup)}"` +
    (isAsWritten(atlas.settings.view) ? '' : ` data-seam="${(seamOf(atlas.settings.view) + 180) / 360}"`);
  // Japanese shapes for Han characters, whatever the page's language.
  return (
    `<div id="drawing" class="${classes}" ${data} role="group" aria-label="${escapeMarkup(`${messages.map.label}: ${label}`)}">` +
    `<div class="frame">${shapes ?? ''}<div lang="ja">${labels ?? ''}</div></div></div>`
  );
}

/** What the drawing of a page shows. */
export function drawingContent({
  atlas,
  map,
  language,
  page,
  messages,
  base,
  embed,
}: PageDrawingOptions): DrawingContent {
  const subject = subjectOf(atlas, page);
  const labels = map.labels[language];
  if (!labels) throw new Error(`No labels in "${language}"`);
  return {
    shapes: map.shapes,
    labels,
    states: { hovered: [], selected: selectedOn(atlas, subject), lit: litOn(atlas, subject) },
    viewpoints: atlas.settings.viewpoints.map(({ id }) => id),
    formatDistance: (lengthKm) => formatDistance(lengthKm, messages),
    targets: targetTexts({ atlas, language, messages, base, embed }),
  };
}

function targetTexts({
  atlas,
  language,
  messages,
  base,
  embed,
}: Omit<PageDrawingOptions, 'map' | 'page'>): Map<string, TargetText> {
  const [defaultLanguage = 'en'] = atlas.settings.languages;
  return new Map(
    atlas.features.map((feature) => [
      feature.id,
      {
        href: formatPath(
          language,
          { type: 'feature', id: feature.id },
          embed ? `${base}embed/` : base,
          defaultLanguage,
        ),
        inFrame: embed,
        title: nameOf(feature, language),
        description: [
          messages.kinds[feature.kind],
          ...otherNames(feature, language).map(({ text }) => text),
        ].join(' · '),
      },
    ]),
  );
}
