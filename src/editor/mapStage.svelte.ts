/** The map of the editor: starts it, hands it what the workspace says, and reports back. */
import { untrack } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { EditSurface, EditSurfaceEvents } from '../cartography/editSurface.ts';
import { fitCamera } from '../cartography/fit.ts';
import type { Renderer, Scene } from '../cartography/renderer.ts';
import { idOfFile, roleOf } from '../core/paths.ts';
import { formatCamera, parseCamera, type Camera } from '../core/url.ts';
import type { Maps } from './maps.ts';
import { toPlainGeometry } from './shape/plainGeometry.ts';
import type { WorkClient } from './work/workClient.ts';
import type { Workspace } from './workspace.svelte.ts';

export class MapStage {
  readonly #workspace: Workspace;
  readonly #work: WorkClient;
  readonly #maps: Maps;
  readonly #dark = new MediaQuery('prefers-color-scheme: dark');
  camera = $state.raw<Camera>({ center: [0, 0], zoom: 2 });
  renderer = $state.raw<Renderer | null>(null);
  /** The same, where shapes can be edited on it. */
  surface = $state.raw<EditSurface | null>(null);
  /** The shapes of the draft; null while those of the site are shown. */
  #shapesUrl = $state.raw<string | null>(null);
  #container: HTMLElement | null = null;
  #ended = false;

  constructor(workspace: Workspace, work: WorkClient, maps: Maps) {
    this.#workspace = workspace;
    this.#work = work;
    this.#maps = maps;
  }

  readonly scene: Scene = $derived.by(() => {
    const { dataUrl, labelsUrl, labelZooms } = this.#workspace.page.map;
    const { viewpoints } = this.#workspace.atlas.settings;
    const { theme } = document.documentElement.dataset;
    return {
      dataUrl: this.#shapesUrl ?? dataUrl,
      labelsUrl,
      labelZooms,
      theme: theme === 'light' || theme === 'dark' ? theme : this.#dark.current ? 'dark' : 'light',
      viewpoint: viewpoints[0]?.id ?? '',
      viewpoints: viewpoints.map(({ id }) => id),
    };
  });

  /** Starts the map in an empty element; the return value ends it. */
  start(container: HTMLElement): () => void {
    this.#container = container;
    const asked = parseCamera(location.hash);
    this.camera = asked && asked !== 'malformed' ? asked : this.#fit();
    void this.#begin(container);
    return () => {
      this.#ended = true;
      this.renderer?.destroy();
      this.renderer = null;
      this.surface = null;
    };
  }

  async #begin(container: HTMLElement): Promise<void> {
    const { scene, camera } = this;
    const events = this.#events();
    try {
      const layer = addLayer(container);
      this.surface = await this.#maps.startMap(layer, scene, camera, events);
      this.renderer = this.surface;
      document.getElementById('drawing')?.remove();
    } catch (error) {
      console.warn('The detailed map did not start; the light one stays.', error);
      container.replaceChildren();
      this.renderer = await this.#maps.startDrawing(addLayer(container), scene, camera, events);
      document.documentElement.dataset['map'] = 'svg';
    }
    if (this.#ended) this.renderer.destroy();
  }

  /** Draws what has changed. To be called in an effect. */
  draw(): void {
    this.renderer?.draw(this.scene);
  }

  /** Draws the file in hand. To be called in an effect. */
  showFeature(): void {
    const { feature, fileIssues, path, draft } = this.#workspace;
    const now = feature && toPlainGeometry(feature);
    const faults = fileIssues.flatMap(({ position, severity }) =>
      position ? [{ position, isError: severity === 'error' }] : [],
    );
    void [path, draft.opened];
    this.surface?.showEdited({ now, before: null, faults });
  }

  /** Goes to the file in hand, and takes it off the map of the others. To be called in an effect. */
  follow(): void {
    const { path } = this.#workspace;
    if (!this.renderer || path === null || roleOf(path).role !== 'feature') return;
    untrack(() => {
      this.renderer?.moveTo(this.#fit(), 'fly');
      if (this.surface) void this.#takeOff(idOfFile(path));
    });
  }

  async #takeOff(without: string): Promise<void> {
    const shapes = await this.#work.ask('shapes', { without });
    if (shapes) this.#shapesUrl = shapes.url;
  }

  #fit(): Camera {
    const { path, atlas } = this.#workspace;
    const id = path === null ? '' : idOfFile(path);
    const bbox = atlas.features.find((feature) => feature.id === id)?.bbox;
    const size = { width: this.#container?.clientWidth ?? 0, height: this.#container?.clientHeight ?? 0 };
    return bbox
      ? fitCamera({ kind: 'place', bbox, popup: false }, size)
      : fitCamera({ kind: 'view', bbox: atlas.settings.view, popup: false }, size);
  }

  #events(): EditSurfaceEvents {
    return {
      onMove: (camera) => (this.camera = camera),
      onMoveEnd: (camera) => {
        this.camera = camera;
        history.replaceState(null, '', location.pathname + location.search + formatCamera(camera));
      },
      onSelect: (id) => {
        if (id !== null) this.#workspace.choose(id);
      },
      onHover: (id) => this.#workspace.hover(id),
      onDrawn: () => (document.documentElement.dataset['map'] = this.surface ? 'gl' : 'svg'),
      onLost: () => undefined,
      onSlow: () => undefined,
      onFail: (error) => {
        console.warn('A part of the map did not arrive.', error);
        this.#workspace.notify({ text: this.#workspace.messages.notices.missing });
      },
      onPointer: () => undefined,
      onVertex: () => undefined,
      onReshape: () => undefined,
      onDrawnShape: () => undefined,
    };
  }
}

function addLayer(container: HTMLElement): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'layer';
  container.append(layer);
  return layer;
}
