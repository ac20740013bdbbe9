/** The card of a page as SVG: a panel of text, and the map beside it with what the page is about. */
import { fitOf, litOn, selectedOn } from '../app/pageFocus.ts';
import { fitCamera, type Fit } from '../cartography/fit.ts';
import { PALETTES } from '../cartography/palette.ts';
import { subjectOf } from '../core/pages.ts';
import type { Page } from '../core/url.ts';
import { node, toText, type SvgNode } from '../svg/nodes.ts';
import { pictureFrame, pictureNodes } from '../svg/picture.ts';
import { regionOf } from '../svg/region.ts';
import type { MapContent } from './atlasFiles.ts';
import { CARD_COLORS } from './cardBlocks.ts';
import { cardColumn } from './cardColumn.ts';
import { cardContent, type CardText } from './cardContent.ts';
import { faceOf, faceRuns, fontAttributes, type FaceName } from './cardFonts.ts';
import { settableLabels } from './cardScripts.ts';
import { CARD_SIZE } from './cardPath.ts';
import { shapesFor } from './tiles/mapShapes.ts';

export interface CardOptions extends CardText {
  map: MapContent;
  page: Page;
}

const { widthPx, heightPx } = CARD_SIZE;
const PANEL_PX = 540;
/** Cards are looked at in less than half their size: the map is drawn as for a smaller one, and enlarged. */
const MAP_SCALE = 1.3;
/** Height of the line that says whose data the map is drawn from. */
const CREDIT_PX = 24;
/** More room around a place, as a share of its size. */
const AIR = 0.35;
const PALETTE = PALETTES.light;
const FAMILIES = { regular: 'Noto Sans', strong: 'Noto Sans', water: 'Noto Serif' };

/** The text of the SVG; null for a page that has no card. The same content gives the same text. */
export function cardDrawing(options: CardOptions): string | null {
  const { atlas, page } = options;
  const subject = subjectOf(atlas, page);
  const content = cardContent(subject, options);
  if (!content) return null;
  const card = node('svg', { xmlns: 'http://www.w3.org/2000/svg', width: widthPx, height: heightPx }, [
    mapNode(options),
    node('rect', { width: PANEL_PX, height: heightPx, fill: CARD_COLORS.paper }),
    node('rect', { x: PANEL_PX, width: 1, height: heightPx, fill: CARD_COLORS.line }),
    ...cardColumn(content),
    creditNode(content.credit),
  ]);
  return toText(withFaces(card));
}

function mapNode({ atlas, map, language, page }: CardOptions): SvgNode {
  const subject = subjectOf(atlas, page);
  const labels = map.labels[language];
  const [viewpoint] = atlas.settings.viewpoints;
  if (!labels) throw new Error(`No labels in "${language}"`);
  const states = { hovered: [], selected: selectedOn(atlas, subject), lit: litOn(atlas, subject) };
  const fit = withAir(fitOf(atlas, subject, false));
  const size = { width: (widthPx - PANEL_PX) / MAP_SCALE, height: heightPx / MAP_SCALE };
  const drawn = pictureNodes(
    {
      shapes: shapesFor(map, atlas, regionOf(pictureFrame(fit, fitCamera(fit, size), size)), states),
      labels: settableLabels(labels),
      states,
      palette: PALETTE,
      viewpoint: viewpoint?.id ?? '',
      families: FAMILIES,
      footPx: CREDIT_PX / MAP_SCALE,
    },
    fit,
    size,
  );
  // What reaches beyond its left edge the panel covers.
  return node('g', { transform: `translate(${PANEL_PX}) scale(${MAP_SCALE})` }, drawn);
}

/** A place with more of its neighbourhood than on the page: nobody can move a card. */
function withAir(fit: Fit): Fit {
  if (fit.kind === 'view') return fit;
  const [west, south, east, north] = fit.bbox;
  const [wide, high] = [((east - west) * AIR) / 2, ((north - south) * AIR) / 2];
  return { ...fit, bbox: [west - wide, south - high, east + wide, north + high] };
}

function creditNode(credit: string): SvgNode {
  return node(
    'text',
    {
      x: widthPx - 12,
      y: heightPx - 11,
      'text-anchor': 'end',
      ...fontAttributes('sans'),
      'font-size': 11.5,
      fill: CARD_COLORS.muted,
      stroke: PALETTE.halo,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    [credit],
  );
}

/** Puts what a face does not have into the one that has it. */
function withFaces(element: SvgNode, inherited?: FaceName): SvgNode {
  const face = faceOf(element.attributes) ?? inherited;
  const children = element.children.flatMap((child) => {
    if (typeof child !== 'string') return [withFaces(child, face)];
    if (face === undefined) return [child];
    return faceRuns(child, face).map(({ face: own, text }) =>
      own === face ? text : node('tspan', fontAttributes(own), [text]),
    );
  });
  return { ...element, children };
}
