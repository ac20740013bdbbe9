/** What the map of the editor has over that of readers: the shape in hand, drawn over all others, and finer tiles. */
import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { EDIT_ZOOM_RANGE } from '../cartography/editSurface.ts';
import { PALETTES, type Palette, type Theme } from '../cartography/palette.ts';
import { ZOOM_RANGE } from '../core/url.ts';

/** What terra-draw's own sources and layers begin with. */
export const HAND = 'hand';

/** Sources of the shape in hand, as it was opened, its faults, and the vertex that is selected. */
export const OVERLAY = ['edited', 'edited-before', 'edited-faults', 'edited-vertex'] as const;
export type OverlayName = (typeof OVERLAY)[number];

/** Readers zoom no closer than the reader's map; an edge that is moved by metres must be seen to move. */
const TOLERANCE_PX = 0.2;

/** Colours of issues, as the page has them beside the text (src/ui/base.css). */
const FAULTS: Record<Theme, { error: string; warning: string }> = {
  light: { error: '#8e2a2a', warning: '#c98f22' },
  dark: { error: '#f0a3a3', warning: '#d9a441' },
};

const EMPTY = { type: 'FeatureCollection', features: [] } as const satisfies GeoJSON.FeatureCollection;

/** The style of a scene with the editor's own sources and layers; those that were there keep their data. */
export function editStyle(
  previous: StyleSpecification | undefined,
  next: StyleSpecification,
  theme: Theme,
): StyleSpecification {
  const sources = { ...next.sources };
  const { shapes } = sources;
  if (shapes?.type === 'geojson') sources['shapes'] = finer(shapes);
  for (const id of OVERLAY) sources[id] = previous?.sources[id] ?? emptySource();
  let layers = next.layers.map(withoutEnd);
  for (const { before, layer } of overlayLayers(theme)) layers = insert(layers, before, layer);
  for (const [id, source] of Object.entries(previous?.sources ?? {})) {
    if (id.startsWith(`${HAND}-`)) sources[id] = source;
  }
  const held = previous?.layers.filter(({ id }) => id.startsWith(`${HAND}-`)) ?? [];
  return { ...next, sources, layers: [...layers, ...held] };
}

function emptySource(): GeoJSONSourceSpecification {
  return finer({ type: 'geojson', data: { ...EMPTY }, promoteId: 'id' });
}

function finer(source: GeoJSONSourceSpecification): GeoJSONSourceSpecification {
  return { ...source, maxzoom: EDIT_ZOOM_RANGE.max, tolerance: TOLERANCE_PX };
}

/** Names that stay to the closest zoom of the reader's map stay here as well. */
function withoutEnd(layer: LayerSpecification): LayerSpecification {
  const { maxzoom = 0, ...endless } = layer;
  return maxzoom > ZOOM_RANGE.max ? endless : layer;
}

/** Puts a layer under another one, or on top where there is no such layer. */
function insert(
  layers: readonly LayerSpecification[],
  before: string | null,
  layer: LayerSpecification,
): LayerSpecification[] {
  const place = layers.findIndex(({ id }) => id === before);
  return place < 0 ? [...layers, layer] : [...layers.slice(0, place), layer, ...layers.slice(place)];
}

interface Placed {
  before: string | null;
  layer: LayerSpecification;
}

function overlayLayers(theme: Theme): Placed[] {
  const palette = PALETTES[theme];
  return [
    ...fillLayers(palette),
    ...lineLayers(palette),
    { before: null, layer: pointLayer(palette) },
    { before: null, layer: faultLayer(theme) },
    { before: null, layer: vertexLayer(palette, 'edited-vertex-rim', palette.halo, 6) },
    { before: null, layer: vertexLayer(palette, 'edited-vertex', palette.selection, 2.5) },
  ];
}

const isRegion: ExpressionSpecification = ['==', ['get', 'kind'], 'region'];

/** Where the fills of its kind lie: what is drawn over those is drawn over it as well. */
function fillLayers(palette: Palette): Placed[] {
  const fill = (id: string, filter: ExpressionSpecification, color: string): LayerSpecification => ({
    id,
    type: 'fill',
    source: 'edited',
    filter: ['all', ['==', ['geometry-type'], 'Polygon'], filter],
    paint: { 'fill-color': color },
  });
  return [
    { before: 'line-glow', layer: fill('edited-region', isRegion, palette.region) },
    { before: 'lake', layer: fill('edited-area', ['!', isRegion], palette.island) },
  ];
}

function lineLayers(palette: Palette): Placed[] {
  const line = (
    id: string,
    source: OverlayName,
    paint: { color: string; width: number; dash?: number[] },
  ): Placed => ({
    before: 'dots',
    layer: {
      id,
      type: 'line',
      source,
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': paint.color,
        'line-width': paint.width,
        ...(paint.dash ? { 'line-dasharray': paint.dash } : {}),
      },
    },
  });
  return [
    line('edited-before', 'edited-before', { color: palette.labelPlace, width: 1.4, dash: [3, 2.5] }),
    line('edited-casing', 'edited', { color: palette.halo, width: 4.5 }),
    line('edited-line', 'edited', { color: palette.selection, width: 1.8 }),
  ];
}

function pointLayer(palette: Palette): LayerSpecification {
  return {
    id: 'edited-points',
    type: 'circle',
    source: 'edited',
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': 5,
      'circle-color': palette.island,
      'circle-stroke-color': palette.selection,
      'circle-stroke-width': 1.8,
    },
  };
}

function faultLayer(theme: Theme): LayerSpecification {
  const { error, warning } = FAULTS[theme];
  return {
    id: 'edited-faults',
    type: 'circle',
    source: 'edited-faults',
    paint: {
      'circle-radius': 5,
      'circle-color': ['case', ['to-boolean', ['get', 'isError']], error, warning],
      'circle-stroke-color': PALETTES[theme].halo,
      'circle-stroke-width': 2.5,
    },
  };
}

function vertexLayer(palette: Palette, id: string, color: string, widthPx: number): LayerSpecification {
  return {
    id,
    type: 'circle',
    source: 'edited-vertex',
    paint: {
      'circle-radius': 10 - widthPx / 2,
      'circle-color': palette.glow,
      'circle-opacity': 0,
      'circle-stroke-color': color,
      'circle-stroke-width': widthPx,
    },
  };
}
