/** The map on the page: starts a renderer, hands it what the explorer says, and reports back. */
import { untrack } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { fitCamera } from '../cartography/fit.ts';
import type { Padding, Scene, ScreenPoint } from '../cartography/renderer.ts';
import type { Language, Position } from '../core/model.ts';
import type { Camera } from '../core/url.ts';
import { afterPaint } from './afterPaint.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Visit } from './visit.ts';
import { HandOver, type HandOverEvents } from './handOver.ts';
import { writeCamera } from './navigation.ts';

/** While a reader scrolls: so many levels too far off is too far to see a place well. */
const CLOSER = 1.2;

export class Stage {
  readonly #explorer: Explorer;
  readonly #dark = new MediaQuery('prefers-color-scheme: dark');
  readonly #roomy = new MediaQuery('(min-width: 64rem) and (min-height: 36rem)');
  readonly #narrow: () => boolean;
  /** Where the map looks, for each frame. */
  camera = $state.raw<Camera>({ center: [0, 0], zoom: 2 });
  /** True from the end of a movement to the beginning of the next. */
  resting = $state(true);
  renderer = $state.raw<HandOver | null>(null);
  /** The renderer that stays has drawn all: there is time for what else there is. */
  #settled = $state(false);
  /** The globe in the corner, where it is in nobody's way. */
  readonly hasLocator: boolean = $derived.by(
    () => this.#settled && this.#roomy.current && !this.#explorer.embed,
  );
  /** Keys move the map: where it comes to is told to screen readers. */
  isTold = false;
  /** Counts movements, so that what stands on a position hears of each. */
  #moves = $state.raw(0);
  #shownVisit: Visit | null = null;
  #drawnScene: Scene | null = null;
  #lightOffered = false;
  #container: HTMLElement | null = null;
  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

  constructor(explorer: Explorer, narrow: () => boolean) {
    this.#explorer = explorer;
    this.#narrow = narrow;
  }

  readonly scene: Scene = $derived.by(() => ({
    dataUrl: this.#explorer.files.map.dataUrl,
    ...this.#labelsIn(this.#explorer.namesIn),
    theme: this.#explorer.theme ?? (this.#dark.current ? 'dark' : 'light'),
    viewpoint: this.#explorer.viewpoint,
    nameless: this.#explorer.nameless,
    viewpoints: this.#explorer.atlas.settings.viewpoints.map(({ id }) => id),
  }));

  #labelsIn(language: Language): Pick<Scene, 'labelsUrl' | 'labelZooms'> {
    const { url, zooms } = this.#explorer.files.map.labels[language] ?? { url: '', zooms: [] };
    return { labelsUrl: url, labelZooms: zooms };
  }

  /** Starts the map in an empty element, with the drawing that came with the page; the return value ends it. */
  start(container: HTMLElement, padding: Padding): () => void {
    const drawing = document.getElementById('drawing');
    if (!drawing) throw new Error('No #drawing');
    this.#shownVisit = this.#explorer.visit;
    const { namesIn, language } = this.#explorer;
    // The drawing came with the names of the page's language.
    const scene = { ...this.scene, ...this.#labelsIn(language) };
    this.#drawnScene = namesIn === language ? this.scene : scene;
    this.#container = container;
    this.#padding = padding;
    this.camera = this.#explorer.visit.camera ?? this.#fit();
    const { camera } = this;
    const start = { drawing, scene, camera, padding, light: this.#explorer.light };
    this.renderer = new HandOver(container, start, this.#events());
    // In somebody else's page the reader is on the way past it, until they ask for the map.
    if (this.#explorer.embed) this.renderer.setGestures('page');
    return () => {
      this.renderer?.destroy();
      this.renderer = null;
    };
  }

  /** Draws what has changed. To be called in an effect. */
  draw(): void {
    const { scene } = this;
    if (!this.renderer || scene === this.#drawnScene) return;
    this.#drawnScene = scene;
    delete document.documentElement.dataset['map'];
    this.renderer.draw(scene);
  }

  /** Changes who draws, where the reader asks for it. To be called in an effect. */
  choose(): void {
    const { light } = this.#explorer;
    this.renderer?.setLight(light);
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
    else if (visit.cause === 'scroll') this.#goAlong();
    else if (visit.page.type === 'feature' && visit.cause === 'link') {
      // The popup comes first: a frame of the flight may take long.
      afterPaint(() => {
        if (this.#shownVisit === visit) this.#goTo();
      });
    } else if (visit.cause !== 'map') this.#goTo();
  }

  #goTo(): void {
    if (!this.#explorer.isAboutNoPlace) this.renderer?.moveTo(this.#fit(), 'fly');
  }

  /** While the reader scrolls, the map stays where it shows the places well already. */
  #goAlong(): void {
    const goal = this.#fit();
    const { renderer } = this;
    const box = this.#explorer.fit.bbox;
    if (!renderer || this.#explorer.isAboutNoPlace) return;
    const corners = [renderer.project([box[0], box[3]]), renderer.project([box[2], box[1]])];
    const { top, right, bottom, left } = this.#padding;
    const width = (this.#container?.clientWidth ?? 0) - right;
    const height = (this.#container?.clientHeight ?? 0) - bottom;
    const inSight = corners.every(({ x, y }) => x >= left && x <= width && y >= top && y <= height);
    if (!inSight || goal.zoom - this.camera.zoom > CLOSER) renderer.moveTo(goal, 'fly');
  }

  /** The camera that shows what the page is about, or the first view. */
  #fit(): Camera {
    const { top, right, bottom, left } = this.#padding;
    const width = (this.#container?.clientWidth ?? 0) - left - right;
    const height = (this.#container?.clientHeight ?? 0) - top - bottom;
    const { popup, ...fit } = this.#explorer.fit;
    // On narrow screens the popup lies below, and is part of the padding.
    return fitCamera({ ...fit, popup: popup && !this.#narrow() }, { width, height });
  }

  /** Once, where the map is slow in the reader's hand. */
  #offerLight(): void {
    const explorer = this.#explorer;
    if (this.#lightOffered || explorer.light) return;
    this.#lightOffered = true;
    void explorer.tell('offerLight');
  }

  #events(): HandOverEvents {
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
        if (!this.#explorer.embed) writeCamera(camera);
        if (this.isTold) void this.#explorer.tell('tellView', camera);
        this.isTold = false;
      },
      onSelect: (id, at) => this.#explorer.select(id, at),
      onHover: (id) => this.#explorer.hover(id),
      onDrawn: (renderer) => {
        const { dataset } = document.documentElement;
        // Both have drawn, or no other follows.
        this.#settled ||= this.#explorer.light || dataset['map'] !== undefined;
        dataset['map'] = renderer;
        performance.mark(`map:${renderer}`);
      },
      onSlow: () => this.#offerLight(),
      onFail: (lack, again, error) => globalThis.missing?.(lack, again, error),
    };
  }
}
