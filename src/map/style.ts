/** The cartography as a MapLibre style. */
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import {
  MAP_LAYERS,
  type FillLayer,
  type LineLayer,
  type MapLayer,
  type Stops,
} from '../cartography/layers.ts';
import { PALETTES, type Palette } from '../cartography/palette.ts';
import type { Scene } from '../cartography/renderer.ts';
import { TOLERANCE_PX } from '../cartography/shapeCollection.ts';
import { isTiled } from '../cartography/tiles/isTiled.ts';
import { labelLayers } from './labelLayers.ts';
import { tileSource } from './tileProtocol.ts';

type Expression = ExpressionSpecification;

/**
 * Corners that stand out less than this (half widths of the stroke) end in a point, which a wide stroke round a coast
 * draws in a fraction of the time that a round one takes.
 */
const POINTED = 1.2;
/** Closer than any map zooms. */
const END_OF_ZOOM = 25;

/** Builds the style that draws a scene. */
export function buildStyle(scene: Scene): StyleSpecification {
  const palette = PALETTES[scene.theme];
  return {
    version: 8,
    sources: {
      shapes: isTiled(scene.dataUrl)
        ? { type: 'vector', url: tileSource(scene.dataUrl), promoteId: 'id' }
        : { type: 'geojson', data: scene.dataUrl, promoteId: 'id', tolerance: TOLERANCE_PX, maxzoom: 11 },
      labels: isTiled(scene.labelsUrl)
        ? { type: 'vector', url: tileSource(scene.labelsUrl) }
        : { type: 'geojson', data: scene.labelsUrl, maxzoom: 11 },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      ...[
        ...MAP_LAYERS.flatMap((layer) => mapLayers(layer, palette, scene.viewpoint)),
        ...(scene.nameless ? [] : labelLayers(scene, palette)),
      ].map((layer) => inTiles(layer, scene)),
    ],
  };
}

/** A layer of the style in the tiles' layer of the same name as their set, where there are tiles. */
function inTiles(layer: LayerSpecification, scene: Scene): LayerSpecification {
  if (!('source' in layer)) return layer;
  const { source } = layer;
  const name = source === 'shapes' || source === 'labels' ? sourceLayer(scene, source) : undefined;
  return name === undefined ? layer : { ...layer, 'source-layer': name };
}

/** The layer that the features of a source are in; undefined where the source is one file, which has none. */
export function sourceLayer(
  { dataUrl, labelsUrl }: Pick<Scene, 'dataUrl' | 'labelsUrl'>,
  source: 'shapes' | 'labels',
): string | undefined {
  return isTiled(source === 'shapes' ? dataUrl : labelsUrl) ? source : undefined;
}

/** The filter of a boundary layer: those that have its value under the viewpoint. */
export function boundaryFilter(layer: LineLayer, viewpoint: string): Expression {
  return ['all', ofKinds(layer), ['==', ['get', `viewpoint:${viewpoint}`], layer.boundary ?? '']];
}

function mapLayers(layer: MapLayer, palette: Palette, viewpoint: string): LayerSpecification[] {
  if (layer.type === 'fill') return [fillLayer(layer, palette)];
  return [
    lineLayer(layer, palette, viewpoint),
    ...(layer.kinds.includes('place') ? [pointLayer(layer, palette)] : []),
  ];
}

/** The dot of a point, which MapLibre's lines leave out. */
function pointLayer(layer: LineLayer, palette: Palette): LayerSpecification {
  const { stateOnly } = layer;
  return {
    id: `${layer.id}-dot`,
    type: 'circle',
    source: 'shapes',
    filter: ['all', shownFrom(layer), ['==', ['geometry-type'], 'Point']],
    paint: {
      'circle-color': colorOf(layer, palette),
      'circle-radius': byZoom(layer.width, (px) => (stateOnly ? ['case', standsOut, px / 2, 0] : px / 2)),
      ...(stateOnly ? { 'circle-opacity': ['case', standsOut, 1, 0] } : {}),
    },
  };
}

function colorOf({ color, selectedColor }: LineLayer, palette: Palette): string | Expression {
  if (selectedColor === undefined) return palette[color];
  return ['case', state('selected'), palette[selectedColor], palette[color]];
}

function fillLayer(layer: FillLayer, palette: Palette): LayerSpecification {
  return {
    id: layer.id,
    type: 'fill',
    source: 'shapes',
    filter: shownFrom(layer),
    paint: { 'fill-color': palette[layer.color] },
  };
}

function lineLayer(layer: LineLayer, palette: Palette, viewpoint: string): LayerSpecification {
  const { stateOnly, dash, cap, rough } = layer;
  return {
    id: layer.id,
    type: 'line',
    source: 'shapes',
    filter: layer.boundary === undefined ? shownFrom(layer) : boundaryFilter(layer, viewpoint),
    layout: {
      'line-join': 'round',
      ...(rough ? { 'line-round-limit': POINTED } : {}),
      'line-cap': cap ?? (dash ? 'butt' : 'round'),
    },
    paint: {
      'line-color': colorOf(layer, palette),
      // What is transparent still costs its width.
      'line-width': byZoom(layer.width, stateOnly ? (px) => ['case', standsOut, px, 0] : undefined),
      ...(stateOnly ? { 'line-opacity': ['case', standsOut, 1, 0] } : {}),
      ...(dash ? { 'line-dasharray': [...dash] } : {}),
    },
  };
}

function state(name: 'hovered' | 'selected' | 'lit'): Expression {
  return ['boolean', ['feature-state', name], false];
}

const standsOut: Expression = ['any', state('hovered'), state('selected'), state('lit')];

function byZoom(stops: Stops, widthOf: (px: number) => Expression | number = (px) => px): Expression {
  const widths = stops.flatMap(([zoom, px]) => [zoom, widthOf(px)]);
  return ['interpolate', ['linear'], ['zoom'], ...widths] as unknown as Expression;
}

function ofKinds({ kinds, part }: MapLayer): Expression {
  const kind: Expression = ['in', ['get', 'kind'], ['literal', [...kinds]]];
  return part === undefined ? kind : ['all', kind, ['==', ['to-boolean', ['get', 'part']], part]];
}

/** A filter sees the zoom of its tile, a whole number: enough for lakes and rivers, which come and go by whole zooms. */
function shownFrom(layer: MapLayer): Expression {
  return [
    'all',
    ofKinds(layer),
    ['>=', ['zoom'], ['coalesce', ['get', 'minzoom'], 0]],
    ['<', ['zoom'], ['coalesce', ['get', 'maxzoom'], END_OF_ZOOM]],
  ];
}
