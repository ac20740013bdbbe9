/** terra-draw as the editor uses it: what may be taken, where it goes, and how it looks. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
  type GeoJSONStoreFeatures,
  type HexColor,
  type SnapToCustom,
} from 'terra-draw';
import type { DrawnType } from '../cartography/editSurface.ts';
import { PALETTES, type Palette, type Theme } from '../cartography/palette.ts';
import type { ScreenPoint } from '../cartography/renderer.ts';
import type { Position } from '../core/model.ts';
import { EditAdapter } from './editAdapter.ts';

/** What the hand decides. */
export interface DrawRules {
  reachPx: number;
  theme: Theme;
  /** A click may put a vertex in the middle of an edge. */
  mayInsert: () => boolean;
  /** A drag may move a vertex; else it moves the map. */
  mayDrag: () => boolean;
  /** Where a vertex goes that is dragged to a place on the map. */
  dragTo: (point: ScreenPoint) => Position;
  /** Where a new vertex goes; undefined for the place that was pointed at. */
  drawAt: (position: Position) => Position | undefined;
  /** False for vertices and middles that are no handles. */
  isShown: (kind: 'vertex' | 'middle', index: number) => boolean;
}

/** terra-draw's mode for each type that can be drawn, and for stretches of that type. */
export const MODES: Record<DrawnType, string> = {
  Point: 'point',
  LineString: 'linestring',
  Polygon: 'polygon',
};

/** Makes a terra-draw that is not started yet. */
export function createDraw(map: MapLibreMap, rules: DrawRules): TerraDraw {
  const styles = looks(PALETTES[rules.theme], rules);
  const pointerDistance = rules.reachPx;
  const drawAt: SnapToCustom = ({ lng, lat }) => rules.drawAt([lng, lat]);
  const drawing = { pointerDistance, snapping: { toCustom: drawAt } };
  return new TerraDraw({
    adapter: new EditAdapter(map),
    modes: [
      selectMode(rules, styles.select),
      new TerraDrawLineStringMode({ ...drawing, keyEvents: DRAW_KEYS, styles: styles.line }),
      new TerraDrawPolygonMode({ ...drawing, keyEvents: DRAW_KEYS, styles: styles.area }),
      new TerraDrawPointMode({ styles: styles.point }),
    ],
  });
}

/** Keys come from the page (`finishDrawing`), wherever the focus is. */
export const FINISH_KEY = 'Enter';
const DRAW_KEYS = { cancel: null, finish: FINISH_KEY };

function selectMode(rules: DrawRules, styles: Record<string, unknown>): TerraDrawSelectMode {
  const dragTo: SnapToCustom = ({ containerX, containerY }) => rules.dragTo({ x: containerX, y: containerY });
  const path = {
    feature: {
      selfIntersectable: true,
      coordinates: { draggable: true, midpoints: { draggable: true }, snappable: { toCustom: dragTo } },
    },
  };
  return new TerraDrawSelectMode({
    pointerDistance: rules.reachPx,
    flags: { linestring: path, polygon: path, point: { feature: { draggable: true } } },
    keyEvents: null,
    // Every move counts: with its own throttle, the last one before the drop can be lost.
    dragEventThrottle: 0,
    allowManualSelection: false,
    allowManualDeselection: false,
    pointerEvents: {
      leftClick: () => rules.mayInsert(),
      // Taking a vertex out is not left to it: on Windows its next click would take out another one.
      rightClick: false,
      contextMenu: false,
      onDragStart: () => rules.mayDrag(),
      onDrag: true,
      onDragEnd: true,
    },
    styles,
  });
}

function looks(palette: Palette, rules: DrawRules) {
  const color = (name: keyof Palette) => palette[name] as HexColor;
  // A finger needs more to aim at.
  const grow = rules.reachPx > 16 ? 3 : 0;
  const drawnPoints = {
    closingPointColor: color('halo'),
    closingPointOutlineColor: color('selection'),
    closingPointWidth: 5 + grow,
    coordinatePointColor: color('halo'),
    coordinatePointOutlineColor: color('selection'),
  };
  return {
    select: { ...handleLooks(palette, rules, grow), ...stretchLooks(palette, grow) },
    line: { ...drawnPoints, lineStringColor: color('selection'), lineStringWidth: 2 },
    area: {
      ...drawnPoints,
      fillColor: color('island'),
      fillOpacity: 0.35,
      outlineColor: color('selection'),
      outlineWidth: 2,
    },
    point: { pointColor: color('island'), pointOutlineColor: color('selection'), pointWidth: 6 },
  };
}

function handleLooks({ halo, selection }: Palette, { isShown }: DrawRules, grow: number) {
  const shown = (kind: 'vertex' | 'middle', property: string) => (feature: GeoJSONStoreFeatures) =>
    isShown(kind, Number(feature.properties[property])) ? 1 : 0;
  const [isVertex, isMiddle] = [shown('vertex', 'index'), shown('middle', 'midPointSegment')];
  return {
    selectionPointColor: halo as HexColor,
    selectionPointOutlineColor: selection as HexColor,
    selectionPointWidth: 5 + grow,
    selectionPointOpacity: isVertex,
    selectionPointOutlineOpacity: isVertex,
    midPointColor: selection as HexColor,
    midPointOutlineColor: halo as HexColor,
    midPointOutlineWidth: 1.5,
    midPointWidth: 3 + grow,
    midPointOpacity: isMiddle,
    midPointOutlineOpacity: isMiddle,
  };
}

/** The line of the stretch lies on the outline of the whole shape, and looks the same. */
function stretchLooks({ halo, selection }: Palette, grow: number) {
  return {
    selectedLineStringColor: selection as HexColor,
    selectedLineStringWidth: 1.8,
    selectedPolygonColor: selection as HexColor,
    selectedPolygonFillOpacity: 0,
    selectedPolygonOutlineColor: selection as HexColor,
    selectedPolygonOutlineWidth: 1.8,
    selectedPointColor: halo as HexColor,
    selectedPointOutlineColor: selection as HexColor,
    selectedPointWidth: 6 + grow,
    selectedPointOutlineWidth: 2,
  };
}
