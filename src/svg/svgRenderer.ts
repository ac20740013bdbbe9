/** The map as SVG, moved by hand: the renderer that is there first, and the one that stays where there is no WebGL. */
import { pointer, select, type Selection } from 'd3-selection';
import {
  zoom as zoomBehavior,
  zoomIdentity,
  zoomTransform,
  type D3ZoomEvent,
  type ZoomBehavior,
} from 'd3-zoom';
import { fromMercator, toMercator, WORLD_PX } from '../cartography/mercator.ts';
import type {
  FeatureStates,
  Padding,
  Renderer,
  RendererEvents,
  Scene,
  ScreenPoint,
} from '../cartography/renderer.ts';
import type { Position } from '../core/model.ts';
import { ZOOM_RANGE, type Camera } from '../core/url.ts';
import { Flight } from './flight.ts';
import { PageDrawing } from './pageDrawing.ts';
import { reportPointer } from './pointer.ts';
import { cameraOf, project, transformOf, type View } from './view.ts';

/** Length of a flight, as with the other renderer, and of a step by key or button. */
const FLIGHT_MS = 700;
const STEP_MS = 180;

export interface SvgStart {
  /** The drawing that came with the page. It is moved into the container. */
  drawing: HTMLElement;
  scene: Scene;
  camera: Camera;
  padding: Padding;
}

export class SvgRenderer implements Renderer {
  readonly #element: HTMLElement;
  readonly #drawing: PageDrawing;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  readonly #selection: Selection<HTMLElement, unknown, null, undefined>;
  readonly #flight = new Flight();
  readonly #stop: () => void;
  #view: View;
  #gestures: 'map' | 'page' = 'map';
  /** False while a gesture or a flight is under way. */
  resting = true;

  constructor(container: HTMLElement, { drawing, scene, camera, padding }: SvgStart, events: RendererEvents) {
    this.#element = drawing;
    container.append(drawing);
    this.#drawing = new PageDrawing(drawing, scene, events);
    this.#view = { camera, padding, width: drawing.clientWidth, height: drawing.clientHeight };
    this.#zoom = this.#listen(events);
    this.#selection = select(drawing).call(this.#zoom).on('dblclick.zoom', this.#onDoubleClick);
    this.#place();
    const resize = new ResizeObserver(() => this.#resize());
    resize.observe(drawing);
    const endPointer = reportPointer(drawing, events, (point) => this.#unproject(point));
    this.#stop = () => {
      resize.disconnect();
      this.#flight.cancel();
      endPointer();
      this.#drawing.destroy();
      this.#selection.on('.zoom', null);
    };
  }

  /** Draws closer views with their detail, where nobody else will. */
  refine(): void {
    this.#drawing.refine(this.#bounds());
  }

  draw(scene: Scene): void {
    this.#drawing.draw(scene);
  }

  setStates(states: FeatureStates): void {
    this.#drawing.setStates(states);
  }

  setPadding(padding: Padding): void {
    if (JSON.stringify(padding) === JSON.stringify(this.#view.padding)) return;
    this.#view = { ...this.#view, padding };
    this.#place();
  }

  setGestures(move: 'map' | 'page'): void {
    this.#gestures = move;
    this.#element.classList.toggle('shared', move === 'page');
  }

  camera(): Camera {
    return this.#view.camera;
  }

  moveTo(camera: Camera, motion: 'jump' | 'fly'): void {
    if (motion === 'fly') this.#fly(camera, FLIGHT_MS);
    else {
      this.#flight.cancel();
      this.#zoom.transform(this.#selection, transformOf({ ...this.#view, camera }));
    }
  }

  panBy(x: number, y: number): void {
    const { k } = zoomTransform(this.#element);
    this.#fly(cameraOf(zoomTransform(this.#element).translate(-x / k, -y / k), this.#view), STEP_MS);
  }

  zoomBy(levels: number): void {
    const { center, zoom } = this.#view.camera;
    this.#fly({ center, zoom: clampZoom(zoom + levels) }, STEP_MS);
  }

  project(position: Position): ScreenPoint {
    return project(zoomTransform(this.#element), this.#view, position);
  }

  destroy(): void {
    this.#stop();
    this.#element.remove();
  }

  #listen(events: RendererEvents): ZoomBehavior<HTMLElement, unknown> {
    return zoomBehavior<HTMLElement, unknown>()
      .filter((event: MouseEvent | TouchEvent) => isForMap(event, this.#gestures))
      .extent(() => [
        [0, 0],
        [this.#view.width, this.#view.height],
      ])
      .scaleExtent([WORLD_PX * 2 ** ZOOM_RANGE.min, WORLD_PX * 2 ** ZOOM_RANGE.max])
      .translateExtent([
        [-Infinity, 0],
        [Infinity, 1],
      ])
      .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        // A hand on the map ends a flight.
        if (sourceEvent) this.#flight.cancel();
        this.resting = false;
      })
      .on('zoom', () => {
        this.#view = { ...this.#view, camera: cameraOf(zoomTransform(this.#element), this.#view) };
        this.#drawing.place(zoomTransform(this.#element), this.#view);
        events.onMove(this.#view.camera);
      })
      .on('end', () => {
        if (this.#flight.isUnderWay) return;
        this.resting = true;
        events.onMoveEnd(this.#view.camera);
        this.#drawing.moved(this.#bounds());
      });
  }

  /** Closer about the point, or farther with Shift. Bound, because d3 calls it with the element as `this`. */
  readonly #onDoubleClick = (event: MouseEvent) => {
    event.preventDefault();
    const [px, py] = pointer(event, this.#element);
    const { zoom } = this.#view.camera;
    const goal = clampZoom(zoom + (event.shiftKey ? -1 : 1));
    const factor = 2 ** (goal - zoom);
    const { x, y, k } = zoomTransform(this.#element);
    const transform = zoomIdentity
      .translate(px - (px - x) * factor, py - (py - y) * factor)
      .scale(k * factor);
    this.#fly(cameraOf(transform, this.#view), STEP_MS);
  };

  /** The middle goes straight; the zoom changes evenly. */
  #fly(goal: Camera, durationMs: number): void {
    const { center, zoom } = this.#view.camera;
    const [from, to] = [toMercator(center), toMercator(goal.center)];
    // The short way, across the 180th meridian where that is on it.
    to[0] += Math.round(from[0] - to[0]);
    const at = (a: number, b: number, share: number) => a + (b - a) * share;
    const show = (share: number) => {
      const middle = fromMercator([at(from[0], to[0], share), at(from[1], to[1], share)]);
      const camera = { center: middle, zoom: at(zoom, goal.zoom, share) };
      this.#zoom.transform(this.#selection, transformOf({ ...this.#view, camera }));
    };
    this.#flight.start(durationMs, show, () => show(1));
  }

  /** Puts the map where the camera says, in the middle of what nothing covers. */
  #place(): void {
    this.#zoom.transform(this.#selection, transformOf(this.#view));
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#element;
    if (width === this.#view.width && height === this.#view.height) return;
    this.#view = { ...this.#view, width, height };
    this.#place();
  }

  #unproject({ x, y }: ScreenPoint): Position {
    const [mx, my] = zoomTransform(this.#element).invert([x, y]);
    return fromMercator([mx - Math.floor(mx), my]);
  }

  #bounds() {
    const { x, y, k } = zoomTransform(this.#element);
    const { width, height, camera } = this.#view;
    return { west: -x / k, north: -y / k, width: width / k, height: height / k, zoom: camera.zoom };
  }
}

/** What d3 asks of each event that may begin a gesture; where all of them move the map, the answer is d3's own. */
function isForMap(event: MouseEvent | TouchEvent, move: 'map' | 'page'): boolean {
  const { type, ctrlKey, metaKey } = event;
  if (type === 'wheel') return move === 'map' || ctrlKey || metaKey;
  if ('touches' in event) return move === 'map' ? !ctrlKey : event.touches.length > 1;
  return !ctrlKey && !event.button;
}

function clampZoom(zoom: number): number {
  return Math.min(Math.max(zoom, ZOOM_RANGE.min), ZOOM_RANGE.max);
}
