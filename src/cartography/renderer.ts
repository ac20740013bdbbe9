/** The contract between the page and whatever draws its map. Both renderers fulfil it; `app/` knows no other. */
import type { Position } from '../core/model.ts';
import type { Camera } from '../core/url.ts';
import type { Theme } from './palette.ts';

/** All that is drawn. A new value is drawn anew, with camera and states kept. */
export interface Scene {
  /** Address of the GeoJSON that `build/mapData.ts` writes: basemap and features in one collection. */
  dataUrl: string;
  /** Address of the labels of the page's language, placed (`labelCollection`). */
  labelsUrl: string;
  /** The zoom ranges that the labels have. */
  labelZooms: readonly (readonly [minZoom: number, maxZoom: number])[];
  theme: Theme;
  /** Without the labels and the dots that belong to them. */
  nameless?: boolean;
  /** Id of the viewpoint shown … */
  viewpoint: string;
  /** … and of all that the reader may choose from. */
  viewpoints: readonly string[];
}

/** Which features stand out, by id. */
export interface FeatureStates {
  hovered: readonly string[];
  selected: readonly string[];
  /** Named by the passage that is being read. */
  lit: readonly string[];
}

/** CSS pixels from the top left corner of the map. */
export interface ScreenPoint {
  x: number;
  y: number;
}

/** CSS pixels at each side that something else covers. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** What a renderer reports. */
export interface RendererEvents {
  /** The camera moved by any cause; called for each frame. */
  onMove: (camera: Camera) => void;
  /** The camera came to rest. */
  onMoveEnd: (camera: Camera) => void;
  /** A click or tap: the feature under it, or null for none. */
  onSelect: (id: string | null, position: Position) => void;
  /** The pointer came over a feature, or left it. */
  onHover: (id: string | null) => void;
  /** The scene is drawn whole. Called again after each new scene. */
  onDrawn: () => void;
  /** The renderer has lost what it draws with; `onDrawn` follows where it gets it back. */
  onLost: () => void;
  /** Frames took long while the map was dragged. */
  onSlow: () => void;
  /** Something could not be drawn; `again` draws it, where the renderer itself can try once more. */
  onFail: (error: unknown, again?: () => void) => void;
}

export interface Renderer {
  draw: (scene: Scene) => void;
  setStates: (states: FeatureStates) => void;
  setPadding: (padding: Padding) => void;
  /**
   * `map`: every gesture moves the map, as from the start. `page`: the wheel and one finger are left to the page around it,
   * and only Ctrl or Cmd with the wheel, two fingers and the mouse with its button down move the map.
   */
  setGestures: (move: 'map' | 'page') => void;
  camera: () => Camera;
  /** Goes there, at once or in a short flight (which reduced motion turns into a jump). */
  moveTo: (camera: Camera, motion: 'jump' | 'fly') => void;
  /** Moves the view by CSS pixels, as if dragged the other way. */
  panBy: (x: number, y: number) => void;
  /** Zooms about the middle of what is in sight. */
  zoomBy: (levels: number) => void;
  project: (position: Position) => ScreenPoint;
  destroy: () => void;
}
