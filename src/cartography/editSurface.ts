/** The contract between the editor and the map it edits on: a renderer on which shapes can be taken in hand. */
import type { Geometry } from 'geojson';
import type { Position } from '../core/model.ts';
import { ZOOM_RANGE } from '../core/url.ts';
import type { Renderer, RendererEvents, ScreenPoint } from './renderer.ts';

/** How far the map of the editor zooms: at 18 a millionth of a degree is half a pixel. */
export const EDIT_ZOOM_RANGE = { min: ZOOM_RANGE.min, max: 18 } as const;

/** What is drawn of the file in hand, above the map of all others. */
export interface EditedShape {
  /** Its id and kind, as a click on it shall mean it; null where no shape is in hand. */
  feature: { id: string; kind: string } | null;
  /** As it is; null where there is none. A geometry that is the same object is not drawn anew. */
  now: Geometry | null;
  /** As it was when it was opened, where it differs. */
  before: Geometry | null;
  /** Where issues lie, and which of them stop a build. */
  faults: { position: Position; isError: boolean }[];
}

/** Vertices that the pointer can take: a stretch of a line or ring near it, or one point. */
export interface HandleStretch {
  positions: readonly Position[];
  /** The whole of a ring, without the last position, which repeats the first. */
  isRing: boolean;
  /** The first or last position only leads on to the rest of the line: it is drawn, but cannot be taken. */
  leads: { first: boolean; last: boolean };
}

/** What can be drawn by hand. */
export type DrawnType = 'Point' | 'LineString' | 'Polygon';

/** The place that a vertex jumps to when it comes as near as `reachPx` (CSS pixels); null where nothing is that near. */
export type Snap = (position: Position, reachPx: number) => Position | null;

export interface EditSurfaceEvents extends RendererEvents {
  /** The pointer rests or moves over the map, or a finger tapped it, with nothing in hand; null when it leaves. */
  onPointer: (at: { position: Position; point: ScreenPoint } | null) => void;
  /** A hand has taken one of the vertices of the stretch, or lets go of it. */
  onHold: (stretch: HandleStretch | null) => void;
  /** A click or tap on vertex `index` of the stretch. `onSelect` is not called then. */
  onVertex: (stretch: HandleStretch, index: number) => void;
  /** A hand has let go: the positions of the stretch now. One was moved, added or taken out. */
  onReshape: (stretch: HandleStretch, positions: Position[]) => void;
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
  /** Ends what is being drawn. False where there is nothing to end. */
  finishDrawing: () => boolean;
  /** Lets go of the vertex that is held, and leaves the shape as it was. False where none is held. */
  letGo: () => boolean;
  /** Says where vertices jump to; null where they stay under the pointer. */
  setSnap: (snap: Snap | null) => void;
}
