/** The map on the page: starts a renderer, hands it what the explorer says, and reports back. */
import { untrack } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { cameraFor } from '../cartography/mercator.ts';
import type { Padding, Renderer, RendererEvents, Scene, ScreenPoint } from '../cartography/renderer.ts';
import type { Position } from '../core/model.ts';
import type { Camera } from '../core/url.ts';
import { popupRoomPx } from './popupPlacement.ts';
import type { Explorer, Visit } from './explorer.svelte.ts';
import { writeCamera } from './navigation.ts';

/** The closest that the map goes by itself: the largest islets and their neighbours in one view. */
const CLOSEST = 9.5;
/** Shares of the map that the first view, and a place gone to, fill. */
const FILL = { view: 0.94, place: 0.72 };
/** On maps at least this wide (CSS pixels) a place leaves room for its popup beside it. */
const POPUP_BESIDE_FROM = 560;

export class Stage {
  readonly #explorer: Explorer;
  readonly #dark = new MediaQuery('prefers-color-scheme: dark');
  /** Where the map looks, for each frame. */
  camera = $state.raw<Camera>({ center: [0, 0], zoom: 2 });
  /** True from the end of a movement to the beginning of the next. */
  resting = $state(true);
  renderer = $state.raw<Renderer | null>(null);
  drawn = $state(false);
  /** The renderer could not be started at all. */
  failed = $state(false);
  /** Counts movements, so that what stands on a position hears of each. */
  #moves = $state.raw(0);
  #shownVisit: Visit | null = null;
  #container: HTMLElement | null = null;
  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  readonly scene: Scene = $derived.by(() => {
    const { dataUrl, labels } = this.#explorer.mapFiles;
    const placed = labels[this.#explorer.language] ?? { url: '', zooms: [] };
    return {
      dataUrl,
      labelsUrl: placed.url,
      labelZooms: placed.zooms,
      theme: this.#dark.current ? 'dark' : 'light',
      viewpoint: this.#explorer.atlas.settings.viewpoints[0]?.id ?? '',
    };
  });

  /** Starts the map in an empty element; the return value ends it. */
  start(container: HTMLElement, padding: Padding): () => void {
    let ended = false;
    this.#shownVisit = this.#explorer.visit;
    this.#container = container;
    this.#padding = padding;
    this.camera = this.#explorer.visit.camera ?? this.#fit();
    import('../map/glRenderer.ts')
      .then(({ createRenderer }) => {
        if (ended) return;
        this.renderer = createRenderer(container, this.scene, this.camera, this.#events());
        this.renderer.setPadding(padding);
      })
      .catch((error: unknown) => {
        console.warn('The map did not start.', error);
        this.failed = true;
      });
    return () => {
      ended = true;
      this.renderer?.destroy();
      this.renderer = null;
    };
  }

  /** Draws what has changed. To be called in an effect. */
  draw(): void {
    const { scene } = this;
    if (!this.renderer) return;
    delete document.documentElement.dataset['map'];
    this.drawn = false;
    this.renderer.draw(scene);
  }

  /** Where a position is on the screen, now and whenever the map has moved; null before there is a map. */
  project(position: Position): ScreenPoint | null {
    return this.#moves >= 0 && this.renderer ? this.renderer.project(position) : null;
  }

  /** Says what the sheet or the popup covers. */
  pad(padding: Padding): void {
    this.#padding = padding;
    this.renderer?.setPadding(padding);
  }

  /** Moves the map to what the last step was about. To be called in an effect. */
  follow(): void {
    const { visit } = this.#explorer;
    if (!this.renderer || visit === this.#shownVisit) return;
    this.#shownVisit = visit;
    if (visit.camera) this.renderer.moveTo(visit.camera, 'fly');
    else if (visit.cause !== 'map') this.#goTo();
  }

  #goTo(): void {
    if (this.#explorer.focus) this.renderer?.moveTo(this.#fit(), 'fly');
  }

  /** The camera that shows what the page is about, or the first view. */
  #fit(): Camera {
    const { focus, atlas, popupOpen } = this.#explorer;
    const fill = focus ? FILL.place : FILL.view;
    const { top, right, bottom, left } = this.#padding;
    const width = (this.#container?.clientWidth ?? 0) - left - right;
    const height = (this.#container?.clientHeight ?? 0) - top - bottom;
    const roomPx = popupOpen && width >= POPUP_BESIDE_FROM ? popupRoomPx(width) : 0;
    return cameraFor(
      focus ?? atlas.settings.view,
      { width: (width - roomPx) * fill + roomPx, height: height * fill },
      focus ? { roomPx, maxZoom: CLOSEST } : {},
    );
  }

  #events(): RendererEvents {
    return {
      onMove: (camera) => {
        this.camera = camera;
        // Untracked: a renderer that is told something in an effect may report a movement in the same breath.
        untrack(() => (this.#moves += 1));
        this.resting = false;
      },
      onMoveEnd: (camera) => {
        this.camera = camera;
        this.resting = true;
        writeCamera(camera);
      },
      onSelect: (id, at) => this.#explorer.select(id, at),
      onHover: (id) => this.#explorer.hover(id),
      onDrawn: () => {
        if (this.drawn) return;
        this.drawn = true;
        document.documentElement.dataset['map'] = 'gl';
        performance.mark('map:gl');
      },
      onFail: (error) => {
        console.warn('A part of the map did not arrive.', error);
        this.#explorer.notify(this.#explorer.messages.map.dataFailed);
      },
    };
  }
}
