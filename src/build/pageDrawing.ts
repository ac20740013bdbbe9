/** The map of a page as HTML: what is there with the first paint. */
import { fitOf, litOn, selectedOn } from '../app/pageFocus.ts';
import { sheetFor } from '../app/sheet.ts';
import { pageHead } from './pageHead.ts';
import { byId } from '../core/byId.ts';
import { isAsWritten, seamOf } from '../core/longitudes.ts';
import { escapeMarkup } from '../core/markup.ts';
import { nameOf, otherNames } from '../core/names.ts';
import type { Atlas, Language } from '../core/model.ts';
import { subjectOf } from '../core/pages.ts';
import { formatPath, type Page } from '../core/url.ts';
import { formatDistance } from '../ui/formats.ts';
import type { Messages } from '../messages/en.ts';
import type { FeatureStates } from '../cartography/renderer.ts';
import { drawing, drawnShapes, type DrawingContent, type DrawnShapes } from '../svg/drawing.ts';
import { frameOf, type Frame } from '../svg/frame.ts';
import { toText, type SvgNode } from '../svg/nodes.ts';
import { regionOf } from '../svg/region.ts';
import type { Shapes } from '../svg/shapePaths.ts';
import { ID_IN_HREF } from '../svg/targets.ts';
import type { MapContent } from './atlasFiles.ts';
import { labelsFor } from './tiles/mapLabels.ts';
import { shapesFor } from './tiles/mapShapes.ts';

/** Said of a drawing that leaves out what is small. */
const GENERALIZED: Record<Language, string> = {
  en: 'simplified: closer views show more places',
  ja: '簡略図。拡大するとさらに多くの場所が表示されます',
  ru: 'упрощённая карта: вблизи видно больше мест',
};

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
  /** The page is one of thousands, and carries less. */
  light?: boolean;
}

/** The element that the SVG renderer takes in, with the frame and the states of the page; empty where it has no such map. */
export function pageDrawing(options: PageDrawingOptions): string {
  const { atlas, page, language, messages } = options;
  if (page.type === 'handout' && !options.embed) return '';
  const subject = subjectOf(atlas, page);
  const fit = fitOf(atlas, subject, subject.type === 'feature' && !options.embed);
  const frame = frameOf(fit);
  const shared = options.light ? sharedShapes(options, frame) : undefined;
  const nodes = drawing(drawingContent(options, frame), frame, shared?.drawn);
  const reading = sheetFor(subject) !== 'peek';
  const classes = [
    'drawing first',
    fit.kind,
    ...(fit.popup ? ['popup'] : []),
    ...(options.embed ? ['embed'] : reading ? ['reading'] : []),
  ].join(' ');
  const title = pageHead(atlas, subject, language, messages).title;
  const label = options.map.tiles ? `${title} (${GENERALIZED[language]})` : title;
  const [shapes, labels] = nodes.map((each) => toText(each, shared?.texts));
  const data =
    `data-kind="${fit.kind}" data-bbox="${fit.bbox.join(',')}" data-popup="${String(fit.popup)}"` +
    (isAsWritten(atlas.settings.view) ? '' : ` data-seam="${(seamOf(atlas.settings.view) + 180) / 360}"`);
  // Japanese shapes for Han characters, whatever the page's language.
  return (
    `<div id="drawing" class="${classes}" ${data} role="group" aria-label="${escapeMarkup(`${messages.map.label}: ${label}`)}">` +
    `<div class="frame">${shapes ?? ''}<div lang="ja">${labels ?? ''}</div></div></div>`
  );
}

/** What the drawing of a page shows in its frame. */
export function drawingContent(options: PageDrawingOptions, frame: Frame): DrawingContent {
  const { atlas, map, language, messages, base, embed, light = false } = options;
  const states = statesOf(options);
  return {
    shapes: light ? NO_SHAPES : shapesFor(map, atlas, regionOf(frame), states),
    labels: labelsFor(map, language, frame, states, light ? LIGHT_LABELS : undefined),
    states,
    viewpoints: viewpointsOf(atlas),
    formatDistance: (lengthKm) => formatDistance(lengthKm, messages),
    targets: targetTexts({ atlas, language, messages, base, embed }),
    ...(map.tiles && { targetPattern: featureHref({ atlas, language, base, embed }, ID_IN_HREF) }),
  };
}

/** So many names has a page of thousands. */
const LIGHT_LABELS = 24;
/** They are drawn before: see `sharedShapes`. */
const NO_SHAPES: Shapes = { features: [], ready: true };

function statesOf({ atlas, page }: PageDrawingOptions): FeatureStates {
  const subject = subjectOf(atlas, page);
  return { hovered: [], selected: selectedOn(atlas, subject), lit: litOn(atlas, subject) };
}

function viewpointsOf({ settings }: Atlas): string[] {
  return settings.viewpoints.map(({ id }) => id);
}

let last: { key: string; drawn: DrawnShapes; texts: ReadonlyMap<SvgNode, string> } | null = null;

/** The shapes of the page that was drawn last, or those of this one: the languages of a page come one after the other. */
function sharedShapes(options: PageDrawingOptions, frame: Frame): NonNullable<typeof last> {
  const { atlas, map, page } = options;
  const key = JSON.stringify(page);
  if (last?.key === key) return last;
  const states = statesOf(options);
  const shapes = shapesFor(map, atlas, regionOf(frame), states, true);
  const drawn = drawnShapes({ shapes, states, viewpoints: viewpointsOf(atlas) }, frame);
  last = { key, drawn, texts: new Map(drawn.nodes.map((each) => [each, toText(each)])) };
  return last;
}

function targetTexts({
  atlas,
  language,
  messages,
  base,
  embed,
}: Omit<PageDrawingOptions, 'map' | 'page'>): DrawingContent['targets'] {
  // Asked for those that are drawn alone: an atlas may have thousands, and a page for each.
  return {
    get: (id) => {
      const feature = byId(atlas.features, id);
      if (!feature) return undefined;
      return {
        href: featureHref({ atlas, language, base, embed }, id),
        inFrame: embed,
        title: nameOf(feature, language),
        description: [
          messages.kinds[feature.kind],
          ...otherNames(feature, language).map(({ text }) => text),
        ].join(' · '),
      };
    },
  };
}

function featureHref(
  { atlas, language, base, embed }: Pick<PageDrawingOptions, 'atlas' | 'language' | 'base' | 'embed'>,
  id: string,
): string {
  const [defaultLanguage = 'en'] = atlas.settings.languages;
  return formatPath(language, { type: 'feature', id }, embed ? `${base}embed/` : base, defaultLanguage);
}
