/** The map of the editor: starts it, hands it what the workspace says, and reports back. */
import type { Geometry } from 'geojson';
import { untrack } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { EditSurface, EditSurfaceEvents } from '../cartography/editSurface.ts';
import { fitCamera } from '../cartography/fit.ts';
import { WORLD_PX } from '../cartography/mercator.ts';
import type { Renderer, Scene } from '../cartography/renderer.ts';
import { bboxOf } from '../core/geometry.ts';
import { memberOf } from '../core/jsonTree.ts';
import type { Atlas, Position } from '../core/model.ts';
import { idOfFile, roleOf } from '../core/paths.ts';
import { formatCamera, type Camera } from '../core/url.ts';
import type { Files } from './draft/history.ts';
import { arrived } from '../ui/arrived.ts';
import { addLayer } from '../ui/mapLayer.ts';
import { readEditCamera } from './map/editCamera.ts';
import { HandWork } from './map/handWork.svelte.ts';
import { OpenedShape } from './map/openedShape.ts';
import { OtherShapes } from './map/otherShapes.svelte.ts';
import type { Maps } from './maps.ts';
import type { FeatureText, VertexPlace } from './shape/featureText.ts';
import { toPlainGeometry } from './shape/plainGeometry.ts';
import type { WorkClient } from './work/workClient.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A vertex nearer to the edge of the map than this (CSS pixels) counts as out of sight. */
const EDGE_PX = 24;
/** By key a vertex jumps farther (CSS pixels): nobody can bring it near by eye. */
const KEY_REACH_PX = 40;

export class MapStage {
  readonly #workspace: Workspace;
  readonly #maps: Maps;
  readonly #dark = new MediaQuery('prefers-color-scheme: dark');
  readonly #others: OtherShapes;
  readonly hand: HandWork;
  readonly #opened = new OpenedShape();
  camera = $state.raw<Camera>({ center: [0, 0], zoom: 2 });
  renderer = $state.raw<Renderer | null>(null);
  /** The same, where shapes can be edited on it. */
  surface = $state.raw<EditSurface | null>(null);
  #container: HTMLElement | null = null;
  #ended = false;
  /** The address said where to look; the file that is opened first does not change that. */
  #keepsView = false;
  /** What the worker's last good atlas was made of. */
  #checked: { files: Files; atlas: Atlas };
  #sighted: VertexPlace | null = null;
  #drawn: { feature: FeatureText; geometry: Geometry } | null = null;

  constructor(workspace: Workspace, work: WorkClient, maps: Maps) {
    this.#workspace = workspace;
    this.#maps = maps;
    this.#others = new OtherShapes(work);
    this.hand = new HandWork(workspace, () => this.#others.snapIndex);
    this.#checked = { files: workspace.draft.opened, atlas: workspace.atlas };
  }

  readonly scene: Scene = $derived.by(() => {
    const { dataUrl, labelsUrl, labelZooms } = this.#workspace.page.map;
    const { viewpoints } = this.#workspace.atlas.settings;
    const { theme } = document.documentElement.dataset;
    return {
      dataUrl: this.#others.url ?? dataUrl,
      labelsUrl,
      labelZooms,
      theme: theme === 'light' || theme === 'dark' ? theme : this.#dark.current ? 'dark' : 'light',
      viewpoint: viewpoints[0]?.id ?? '',
      viewpoints: viewpoints.map(({ id }) => id),
    };
  });

  /** The file in hand, where it holds a feature. */
  get #featurePath(): string | null {
    const { path } = this.#workspace;
    return path !== null && roleOf(path).role === 'feature' ? path : null;
  }

  /** Starts the map in an empty element; the return value ends it. */
  start(container: HTMLElement): () => void {
    this.#container = container;
    const asked = readEditCamera(location.hash);
    this.#keepsView = asked !== null;
    this.camera = asked ?? this.#fit();
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
      const surface = await this.#maps.startMap(layer, scene, camera, events);
      this.hand.use(surface);
      this.surface = surface;
      this.renderer = surface;
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
    const { feature, fileIssues, path, draft, atlas } = this.#workspace;
    const faults = fileIssues.flatMap(({ position, severity }) =>
      position ? [{ position, isError: severity === 'error' }] : [],
    );
    if (!feature || path === null) {
      this.surface?.showEdited({ feature: null, now: null, before: null, faults });
      return;
    }
    const id = idOfFile(path);
    const said: unknown = feature.properties && memberOf(feature.properties, 'kind')?.value;
    const kind =
      typeof said === 'string' ? said : (atlas.features.find((each) => each.id === id)?.kind ?? '');
    const before = this.#opened.before(feature, draft.opened.get(path));
    this.surface?.showEdited({ feature: { id, kind }, now: this.#geometryOf(feature), before, faults });
  }

  /** The same object for the same text, so that the map sees that nothing has changed. */
  #geometryOf(feature: FeatureText): Geometry {
    if (this.#drawn?.feature !== feature) this.#drawn = { feature, geometry: toPlainGeometry(feature) };
    return this.#drawn.geometry;
  }

  /** Goes to the file in hand, and lays down what was in hand before. To be called in an effect. */
  follow(): void {
    const path = this.#featurePath;
    if (!this.renderer) return;
    untrack(() => {
      this.hand.layDown();
      if (path !== null && !this.#keepsView) this.renderer?.moveTo(this.#fit(), 'fly');
      this.#keepsView = false;
    });
  }

  /** Has the others drawn as the draft has them. To be called in an effect. */
  followOthers(): void {
    const { atlas, checking, draft } = this.#workspace;
    const path = this.#featurePath;
    if (!checking && atlas !== this.#checked.atlas) this.#checked = { files: draft.files, atlas };
    if (!this.surface) return;
    untrack(() => {
      void arrived('detail', async () => {
        await this.#others.follow(this.#checked.files, path);
        await this.#fetchLines();
      });
    });
  }

  async #fetchLines(): Promise<void> {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#container ?? {};
    await this.#others.fetchLines(this.camera, { width, height });
  }

  /** Offers handles anew where the text has changed, or may no longer be edited. To be called in an effect. */
  offerHandles(): void {
    const { readable, editable } = this.#workspace;
    if (this.surface) untrack(() => this.hand.offer(editable ? readable : null));
  }

  /** Marks the selected vertex, and brings it in sight. To be called in an effect. */
  showVertex(): void {
    const { vertex, readable } = this.#workspace;
    const position = vertex && readable?.parts[vertex.part]?.[vertex.path]?.positions[vertex.vertex];
    this.surface?.markVertex(position ?? null);
    // Once for each that is selected: the map does not go back to it while one edits elsewhere.
    if (vertex !== this.#sighted && position) untrack(() => this.#bringInSight(position));
    this.#sighted = vertex;
  }

  #bringInSight(position: Position): void {
    const { surface } = this;
    const { clientWidth = 0, clientHeight = 0 } = this.#container ?? {};
    if (!surface || clientWidth === 0) return;
    const { x, y } = surface.project(position);
    const isInside =
      x >= EDGE_PX && y >= EDGE_PX && x <= clientWidth - EDGE_PX && y <= clientHeight - EDGE_PX;
    if (isInside) return;
    surface.moveTo({ center: position, zoom: surface.camera().zoom }, 'fly');
    this.hand.pointAt(position);
  }

  /** Where the selected vertex would jump to from a position by key; null where nothing is near. */
  snapNear(position: Position): Position | null {
    const { readable, vertex } = this.#workspace;
    const reach = KEY_REACH_PX / (WORLD_PX * 2 ** this.camera.zoom);
    return this.hand.snapping.snap(position, reach, readable, vertex);
  }

  #fit(): Camera {
    const { path, atlas, feature } = this.#workspace;
    const id = path === null ? '' : idOfFile(path);
    const known = atlas.features.find((each) => each.id === id);
    // What has just come is in no atlas that was checked.
    const bbox = known?.bbox ?? (feature && bboxOf(this.#geometryOf(feature)));
    const size = { width: this.#container?.clientWidth ?? 0, height: this.#container?.clientHeight ?? 0 };
    return bbox
      ? fitCamera({ kind: 'place', bbox, popup: false }, size)
      : fitCamera({ kind: 'view', bbox: atlas.settings.view, popup: false }, size);
  }

  #events(): EditSurfaceEvents {
    return {
      ...this.hand.events,
      onMove: (camera) => (this.camera = camera),
      onMoveEnd: (camera) => {
        this.camera = camera;
        history.replaceState(null, '', location.pathname + location.search + formatCamera(camera));
        this.hand.offer();
        void arrived('detail', () => this.#fetchLines());
      },
      onSelect: (id) => {
        if (id !== null) this.#workspace.choose(id);
      },
      onHover: (id) => this.#workspace.hover(id),
      onDrawn: () => (document.documentElement.dataset['map'] = this.surface ? 'gl' : 'svg'),
      onLost: () => undefined,
      onSlow: () => undefined,
      // Where nothing can be tried in its place, the page is loaded anew: the draft is kept.
      onFail: (error, again) => globalThis.missing?.('detail', again, error),
    };
  }
}
