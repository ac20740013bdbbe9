/** The map drawn by MapLibre GL. */
import {
  GeoJSONSource,
  Map as MapLibreMap,
  VectorTileSource,
  type FeatureIdentifier,
  type MapMouseEvent,
  type MapOptions,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureStates, Padding, Renderer, RendererEvents, Scene } from '../cartography/renderer.ts';
import type { Position } from '../core/model.ts';
import { ZOOM_RANGE, type Camera } from '../core/url.ts';
import { leaveClickFrame } from './clickFrame.ts';
import { watchFrames } from './frames.ts';
import { leaveGestures } from './gestures.ts';
import { hitFeature } from './hit.ts';
import { buildStyle, sourceLayer } from './style.ts';
import { tileSource } from './tileProtocol.ts';
import './worker.ts';

/** Length of a flight. It shows where the place lies from here, and no more. */
const FLIGHT_MS = 700;

/** Starts a map in an empty element. Throws where the browser has no WebGL. */
export function createRenderer(
  container: HTMLElement,
  scene: Scene,
  camera: Camera,
  events: RendererEvents,
): Renderer {
  return new GlRenderer(createMap(container, scene, camera), scene, events);
}

/** Starts MapLibre in an empty element. Throws where the browser has no WebGL. */
export function createMap(
  container: HTMLElement,
  scene: Scene,
  camera: Camera,
  options?: Partial<MapOptions>,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: buildStyle(scene),
    ...camera,
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    maxPitch: 0,
    // Turning the map would make every label and the scale harder to read, and nothing here needs it.
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    // Keys, attribution and scale belong to the page, so that they are the same with every renderer.
    keyboard: false,
    attributionControl: false,
    fadeDuration: 0,
    ...options,
  });
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  // The page has its own focusable element around the map.
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  return map;
}

/** A map that MapLibre draws. */
export class GlRenderer implements Renderer {
  readonly #map: MapLibreMap;
  readonly #stop: () => void;
  #scene: Scene;
  #endHold: (() => void) | null = null;
  #states: FeatureStates = { hovered: [], selected: [], lit: [] };

  constructor(map: MapLibreMap, scene: Scene, events: RendererEvents) {
    this.#map = map;
    this.#scene = scene;
    this.#stop = report(map, events);
  }

  draw(scene: Scene): void {
    const { viewpoint, theme, nameless, labelZooms } = this.#scene;
    const sameStyle =
      scene.viewpoint === viewpoint &&
      scene.theme === theme &&
      scene.nameless === nameless &&
      JSON.stringify(scene.labelZooms) === JSON.stringify(labelZooms);
    if (sameStyle) this.#reload(scene);
    else this.#map.setStyle(buildStyle(scene));
    this.#scene = scene;
  }

  #reload(scene: Scene): void {
    const { dataUrl, labelsUrl } = this.#scene;
    if (scene.dataUrl !== dataUrl) setSource(this.#map, 'shapes', scene.dataUrl);
    if (scene.labelsUrl !== labelsUrl) setSource(this.#map, 'labels', scene.labelsUrl);
    // Where nothing of the drawing has changed, that it is drawn is still to be reported.
    if (scene.dataUrl === dataUrl && scene.labelsUrl === labelsUrl) this.#map.triggerRepaint();
  }

  setStates(states: FeatureStates): void {
    // Before the style is there, nothing can carry a state; it is set again as soon as it is.
    if (!this.#map.getSource('shapes')) {
      this.#map.once('styledata', () => this.setStates(this.#states));
    } else {
      for (const name of ['hovered', 'selected', 'lit'] as const) {
        for (const id of this.#states[name]) this.#map.removeFeatureState(this.#target(id), name);
        for (const id of states[name]) this.#map.setFeatureState(this.#target(id), { [name]: true });
      }
    }
    this.#states = states;
  }

  #target(id: string): FeatureIdentifier {
    const layer = sourceLayer(this.#scene, 'shapes');
    return { source: 'shapes', id, ...(layer !== undefined && { sourceLayer: layer }) };
  }

  setPadding(padding: Padding): void {
    this.#map.setPadding(padding);
  }

  setGestures(move: 'map' | 'page'): void {
    this.#endHold?.();
    this.#endHold = move === 'page' ? leaveGestures(this.#map.getContainer()) : null;
  }

  camera(): Camera {
    return cameraOf(this.#map);
  }

  moveTo({ center, zoom }: Camera, motion: 'jump' | 'fly'): void {
    if (motion === 'jump') this.#map.jumpTo({ center, zoom });
    else this.#map.easeTo({ center, zoom, duration: FLIGHT_MS });
  }

  panBy(x: number, y: number): void {
    this.#map.panBy([x, y], { duration: 150 });
  }

  zoomBy(levels: number): void {
    this.#map.zoomTo(this.#map.getZoom() + levels, { duration: 200 });
  }

  project([lng, lat]: Position): { x: number; y: number } {
    // The copy of the world that is nearest to what is in sight.
    const turns = Math.round((this.#map.getCenter().lng - lng) / 360);
    const { x, y } = this.#map.project([lng + 360 * turns, lat]);
    return { x, y };
  }

  destroy(): void {
    this.#stop();
    this.#map.remove();
  }
}

/** Gives a source of the style another file, or another set of tiles. */
function setSource(map: MapLibreMap, name: 'shapes' | 'labels', url: string): void {
  const source = map.getSource(name);
  if (source instanceof GeoJSONSource) void source.setData(url);
  else if (source instanceof VectorTileSource) source.setUrl(tileSource(url));
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap();
  return { center: [lng, lat], zoom: map.getZoom() };
}

/** Reports what happens on the map; the return value ends that. */
function report(map: MapLibreMap, events: RendererEvents): () => void {
  let hovered: string | null = null;
  const hover = (id: string | null) => {
    if (id === hovered) return;
    hovered = id;
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    events.onHover(id);
  };
  const subscriptions = [
    map.on('move', () => events.onMove(cameraOf(map))),
    map.on('moveend', () => events.onMoveEnd(cameraOf(map))),
    map.on('idle', () => events.onDrawn()),
    map.on('error', ({ error }) => events.onFail(error)),
    map.on('webglcontextlost', () => events.onLost()),
    map.on('click', ({ point, lngLat, originalEvent }: MapMouseEvent) => {
      const touch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
      const { lng, lat } = lngLat.wrap();
      events.onSelect(hitFeature(map, point, touch), [lng, lat]);
    }),
    map.on('mousemove', ({ point }) => hover(hitFeature(map, point, false))),
    map.on('mouseout', () => hover(null)),
  ];
  const endWatch = watchFrames(map, () => events.onSlow());
  const takeClickFrame = leaveClickFrame(map);
  return () => {
    endWatch();
    takeClickFrame();
    subscriptions.forEach((subscription) => subscription.unsubscribe());
  };
}
