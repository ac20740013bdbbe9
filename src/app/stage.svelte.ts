/** The map on the page: starts a renderer, hands it what the explorer says, and reports back. */
import { MediaQuery } from 'svelte/reactivity';
import { cameraFor } from '../cartography/mercator.ts';
import type { Padding, Renderer, RendererEvents, Scene } from '../cartography/renderer.ts';
import type { Camera } from '../core/url.ts';
import type { Explorer, Visit } from './explorer.svelte.ts';
import { writeCamera } from './navigation.ts';

/** The closest that the map goes by itself: the largest islets and their neighbours in one view. */
const CLOSEST = 9.5;
/** Share of the map that the first view fills. */
const FIRST_FILL = 0.94;

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
  #shownVisit: Visit | null = null;

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
    this.camera = this.#cameraOf(this.#explorer.visit, container, padding);
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

  /** Moves the map to what the last step was about. To be called in an effect. */
  follow(): void {
    const { visit } = this.#explorer;
    if (!this.renderer || visit === this.#shownVisit) return;
    this.#shownVisit = visit;
    if (visit.camera) this.renderer.moveTo(visit.camera, 'fly');
    else if (visit.cause !== 'map') this.#goTo();
  }

  #goTo(): void {
    const bbox = this.#explorer.focus;
    if (bbox) this.renderer?.moveTo({ bbox, maxZoom: CLOSEST }, 'fly');
  }

  #cameraOf(visit: Visit, container: HTMLElement, padding: Padding): Camera {
    if (visit.camera) return visit.camera;
    const width = container.clientWidth - padding.left - padding.right;
    const height = container.clientHeight - padding.top - padding.bottom;
    const bbox = this.#explorer.focus;
    if (bbox === null) {
      return cameraFor(this.#explorer.atlas.settings.view, width * FIRST_FILL, height * FIRST_FILL);
    }
    const camera = cameraFor(bbox, width * 0.72, height * 0.72);
    return { ...camera, zoom: Math.min(camera.zoom, CLOSEST) };
  }

  #events(): RendererEvents {
    return {
      onMove: (camera) => {
        this.camera = camera;
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
