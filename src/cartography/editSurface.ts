/** The contract between the editor and the map it edits on: a renderer on which shapes can be taken in hand. */
import type { Geometry } from 'geojson';
import type { Position } from '../core/model.ts';
import type { Renderer, RendererEvents, ScreenPoint } from './renderer.ts';

/** What is drawn of the file in hand, above the map of all others. */
export interface EditedShape {
  /** As it is; null where there is none. */
  now: Geometry | null;
  /** As it was when it was opened, where it differs. */
  before: Geometry | null;
  /** Where issues lie, and which of them stop a build. */
  faults: { position: Position; isError: boolean }[];
}

/** Vertices that the pointer can take: a stretch of a line or ring near it. */
export interface HandleStretch {
  positions: Position[];
  /** The whole of a ring, without the last position, which repeats the first. */
  isRing: boolean;
}

/** What can be drawn by hand. */
export type DrawnType = 'Point' | 'LineString' | 'Polygon';

/** The place that a vertex jumps to when it comes as near as `reachPx` (CSS pixels); null where nothing is that near. */
export type Snap = (position: Position, reachPx: number) => Position | null;

export interface EditSurfaceEvents extends RendererEvents {
  /** The pointer rests or moves over the map, with nothing in hand; null when it leaves. */
  onPointer: (at: { position: Position; point: ScreenPoint } | null) => void;
  /** A click or tap on vertex `index` of the stretch. `onSelect` is not called then. */
  onVertex: (index: number) => void;
  /** A hand has let go: the positions of the stretch now. One was moved, added or taken out. */
  onReshape: (positions: Position[]) => void;
  /** A shape was drawn to its end. The surface has put the pencil away. */
  onDrawnShape: (geometry: Geometry) => void;
}

export interface EditSurface extends Renderer {
  /** Draws the file in hand. */
  showEdited: (shape: EditedShape) => void;
  /** Offers vertices to the pointer; null takes them away. While a hand holds one, nothing changes. */
  offerHandles: (stretch: HandleStretch | null) => void;
  /** Marks the vertex that is selected; null for none. */
  markVertex: (position: Position | null) => void;
  /** Takes a pencil; null puts it away, and with it what was half drawn. */
  takePencil: (type: DrawnType | null) => void;
  /** Says where vertices jump to; null where they stay under the pointer. */
  setSnap: (snap: Snap | null) => void;
  /** False while the draft cannot be edited here. */
  setEditable: (editable: boolean) => void;
  unproject: (point: ScreenPoint) => Position;
}
