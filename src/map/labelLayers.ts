/** The names on the map, and the dots beside them, as layers of a MapLibre style. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ANCHORS } from '../cartography/labelBox.ts';
import { offsetOf } from '../cartography/labelCollection.ts';
import {
  DOT_RADIUS_PX,
  DOT_STROKE_PX,
  FACES,
  HALO_PX,
  LABEL_STYLES,
  LINE_HEIGHT_EM,
  type LabelStyle,
} from '../cartography/labelStyles.ts';
import type { Palette } from '../cartography/palette.ts';
import type { Scene } from '../cartography/renderer.ts';
import { isTiled } from '../cartography/tiles/isTiled.ts';

type Expression = ExpressionSpecification;

/** The layers of the labels of a scene: dots below, then names by the zooms that they are shown at. */
export function labelLayers({ labelZooms, labelsUrl }: Scene, palette: Palette): LayerSpecification[] {
  return [
    dotLayer(palette),
    ...labelZooms.map(([minZoom, maxZoom]) => labelLayer(minZoom, maxZoom, palette, labelsUrl)),
  ];
}

function dotLayer(palette: Palette): LayerSpecification {
  const dotted = Object.entries(LABEL_STYLES).flatMap(([name, style]) => (style.dot ? [name] : []));
  return {
    id: 'dots',
    type: 'circle',
    source: 'labels',
    // A filter sees the zoom of its tile: labels with a dot begin at whole zooms only.
    filter: [
      'all',
      ['in', ['get', 'style'], ['literal', dotted]],
      ['>=', ['zoom'], ['get', 'minZoom']],
      ['<', ['zoom'], ['get', 'maxZoom']],
    ],
    paint: {
      'circle-radius': [
        'case',
        ['==', ['get', 'style'], 'capital'],
        DOT_RADIUS_PX.capital,
        DOT_RADIUS_PX.other,
      ],
      'circle-color': palette.halo,
      'circle-stroke-color': palette.place,
      'circle-stroke-width': DOT_STROKE_PX,
    },
  };
}

/** Tiles hold no lists: an offset comes as the text of one, and these are all that there are. */
const OFFSETS = offsetsFromText();

function offsetsFromText(): Expression {
  const offsets = Object.values(LABEL_STYLES).flatMap((style) =>
    ANCHORS.map((anchor) => offsetOf(style, anchor)),
  );
  const cases = new Map(offsets.map((offset) => [JSON.stringify(offset), offset]));
  const pairs = [...cases].flatMap(([text, offset]) => [text, ['literal', offset]]);
  return ['match', ['get', 'offset'], ...pairs, ['literal', [0, 0]]] as unknown as Expression;
}

function labelLayer(
  minZoom: number,
  maxZoom: number,
  palette: Palette,
  labelsUrl: string,
): LayerSpecification {
  return {
    id: `labels-${minZoom}-${maxZoom}`,
    type: 'symbol',
    source: 'labels',
    minzoom: minZoom,
    maxzoom: maxZoom,
    filter: ['all', ['==', ['get', 'minZoom'], minZoom], ['==', ['get', 'maxZoom'], maxZoom]],
    layout: {
      'text-field': ['format', ['get', 'text'], {}, ['get', 'more'], { 'font-scale': ['get', 'moreScale'] }],
      'text-font': byStyle((style) => ['literal', [...FACES[style.face]]]),
      'text-size': byStyle((style) => style.sizePx),
      'text-letter-spacing': byStyle((style) => style.spacingEm),
      'text-anchor': ['get', 'anchor'] as unknown as 'center',
      'text-justify': ['get', 'justify'] as unknown as 'center',
      'text-offset': isTiled(labelsUrl) ? OFFSETS : (['get', 'offset'] as unknown as [number, number]),
      'text-line-height': LINE_HEIGHT_EM,
      'text-max-width': 100,
      'text-padding': 0,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
      'text-rotation-alignment': 'viewport',
    },
    paint: {
      'text-color': byStyle((style) => palette[style.color]),
      'text-halo-color': byStyle((style) => palette[style.halo]),
      'text-halo-width': HALO_PX,
      'text-halo-blur': 0.4,
    },
  };
}

/** A value for each label style, as an expression; the last one stands for styles that are not known. */
function byStyle(value: (style: LabelStyle) => unknown): Expression {
  const entries = Object.entries(LABEL_STYLES);
  const cases = entries.flatMap(([name, style]) => [name, value(style)]);
  return ['match', ['get', 'style'], ...cases, value(LABEL_STYLES.town)] as unknown as Expression;
}
