/**
 * One map of two renderers. The SVG map is there first; MapLibre starts behind it and takes over when it has drawn all
 * and the reader's hand is still, with camera and states as they are. Where MapLibre fails or loses what it draws with,
 * the SVG map goes on. Nobody outside this file knows which of the two is on stage.
 */
import type {
  FeatureStates,
  Padding,
  Renderer,
  RendererEvents,
  Scene,
  ScreenPoint,
} from '../cartography/renderer.ts';
import type { Position } from '../core/model.ts';
import type { Camera, RendererChoice } from '../core/url.ts';
import { addLayer } from '../ui/mapLayer.ts';
import { afterPaint } from './afterPaint.ts';
import { sameView } from './sameView.ts';
import { SvgRenderer, type SvgStart } from '../svg/svgRenderer.ts';

/** `onDrawn` says by whom, `onFail` what is missing. */
export interface HandOverEvents extends Omit<RendererEvents, 'onDrawn' | 'onLost' | 'onFail'> {
  onDrawn: (renderer: RendererChoice) => void;
  onFail: (lack: 'map' | 'detail', again: (() => void) | undefined, error: unknown) => void;
}

/** So often WebGL may be lost and come back: a map that goes on changing hands would flicker. */
const MOST_LOSSES = 3;

export interface HandOverStart extends SvgStart {
  /** The SVG map alone, by the reader's choice. */
  light: boolean;
}

export class HandOver implements Renderer {
  readonly #container: HTMLElement;
  readonly #svgLayer: HTMLElement;
  readonly #events: HandOverEvents;
  readonly #svg: SvgRenderer;
  #gl: Renderer | null = null;
  #glLayer: HTMLElement | null = null;
  #current: Renderer;
  #scene: Scene;
  #states: FeatureStates = { hovered: [], selected: [], lit: [] };
  #padding: Padding;
  #gestures: 'map' | 'page' = 'map';
  #light: boolean;
  #losses = 0;
  #ended = false;

  constructor(container: HTMLElement, { light, ...start }: HandOverStart, events: HandOverEvents) {
    this.#container = container;
    this.#events = events;
    this.#scene = start.scene;
    this.#padding = start.padding;
    this.#light = light;
    this.#svgLayer = addLayer(container);
    this.#svg = new SvgRenderer(
      this.#svgLayer,
      start,
      this.#eventsOf(() => this.#svg),
    );
    this.#current = this.#svg;
    if (light) this.#svg.refine();
    else afterPaint(() => void this.#startGl());
  }

  /** The SVG map alone, or both, from now on. */
  setLight(light: boolean): void {
    if (light === this.#light) return;
    this.#light = light;
    if (!light) {
      void this.#startGl();
      return;
    }
    this.#stay();
  }

  draw(scene: Scene): void {
    this.#scene = scene;
    this.#svg.draw(scene);
    this.#gl?.draw(scene);
  }

  setStates(states: FeatureStates): void {
    this.#states = states;
    const svgIsSeen = this.#current === this.#svg;
    if (svgIsSeen) this.#svg.setStates(states);
    // The popup comes first: MapLibre's frame with the new states may take long, and the drawing is for paper alone then.
    afterPaint(() => {
      this.#gl?.setStates(this.#states);
      if (!svgIsSeen) this.#svg.setStates(this.#states);
    });
  }

  setPadding(padding: Padding): void {
    this.#padding = padding;
    this.#svg.setPadding(padding);
    this.#gl?.setPadding(padding);
  }

  setGestures(move: 'map' | 'page'): void {
    this.#gestures = move;
    this.#svg.setGestures(move);
    this.#gl?.setGestures(move);
  }

  camera(): Camera {
    return this.#current.camera();
  }

  moveTo(camera: Camera, motion: 'jump' | 'fly'): void {
    this.#current.moveTo(camera, motion);
  }

  panBy(x: number, y: number): void {
    this.#current.panBy(x, y);
  }

  zoomBy(levels: number): void {
    this.#current.zoomBy(levels);
  }

  project(position: Position): ScreenPoint {
    return this.#current.project(position);
  }

  destroy(): void {
    this.#ended = true;
    this.#endGl();
    this.#svg.destroy();
    this.#svgLayer.remove();
  }

  async #startGl(): Promise<void> {
    if (!this.#wantsGl()) return;
    try {
      const { createRenderer } = await import('../map/glRenderer.ts').catch((error: unknown) => {
        this.#fail(error);
        throw error;
      });
      // The reader may have chosen otherwise while it was loaded.
      if (!this.#wantsGl()) return;
      this.#glLayer = addLayer(this.#container);
      this.#glLayer.classList.add('off');
      this.#gl = createRenderer(this.#glLayer, this.#scene, this.#svg.camera(), {
        ...this.#eventsOf(() => this.#gl),
        onDrawn: () => this.#glDrawn(),
        onLost: () => this.#lost(),
        onFail: (error) => this.#giveUp(error),
      });
      this.#gl.setPadding(this.#padding);
      this.#gl.setStates(this.#states);
      this.#gl.setGestures(this.#gestures);
    } catch (error) {
      console.warn('The detailed map did not start; the light one stays.', error);
      this.#stay();
    }
  }

  /** Readers without WebGL are told nothing: what they lack no trying brings. */
  #fail(error: unknown): void {
    this.#events.onFail('map', () => void this.#startGl(), error);
  }

  #lost(): void {
    this.#losses += 1;
    if (this.#losses < MOST_LOSSES) this.#toSvg();
    else this.#giveUp('lost');
  }

  /** The SVG map goes on alone, until the reader asks for the other one. */
  #giveUp(error: unknown): void {
    if (!this.#gl) return;
    this.#stay();
    this.#fail(error);
  }

  /** Of the two the SVG map is left, which draws closer views from now on too. */
  #stay(): void {
    this.#toSvg();
    this.#endGl();
    this.#svg.refine();
    this.#events.onDrawn('svg');
  }

  #wantsGl(): boolean {
    return !this.#ended && !this.#light && this.#gl === null;
  }

  #glDrawn(): void {
    if (this.#current !== this.#gl && !this.#takeOver()) return;
    this.#events.onDrawn('gl');
  }

  /** True when MapLibre is in charge from now on; it draws what is in sight, and no hand is on the map. */
  #takeOver(): boolean {
    if (!this.#gl || !this.#glLayer || !this.#svg.resting) return false;
    if (!sameView(this.#gl.camera(), this.#svg.camera())) {
      this.#gl.moveTo(this.#svg.camera(), 'jump');
      return false;
    }
    this.#current = this.#gl;
    this.#glLayer.classList.remove('off');
    this.#svgLayer.classList.add('off');
    return true;
  }

  #toSvg(): void {
    if (this.#current === this.#svg) return;
    const camera = this.#current.camera();
    this.#current = this.#svg;
    this.#svg.moveTo(camera, 'jump');
    this.#svgLayer.classList.remove('off');
    this.#glLayer?.classList.add('off');
    this.#svg.refine();
    this.#events.onDrawn('svg');
  }

  #endGl(): void {
    this.#gl?.destroy();
    this.#gl = null;
    this.#glLayer?.remove();
    this.#glLayer = null;
  }

  /** What a renderer reports counts only while it is on stage. */
  #eventsOf(self: () => Renderer | null): RendererEvents {
    const ifOnStage =
      <A extends unknown[]>(report: (...details: A) => void) =>
      (...details: A) => {
        if (this.#current === self()) report(...details);
      };
    const { onMove, onMoveEnd, onSelect, onHover, onSlow, onFail } = this.#events;
    return {
      onMove: ifOnStage(onMove),
      onMoveEnd: ifOnStage((camera: Camera) => {
        onMoveEnd(camera);
        // MapLibre, still behind the scene, may have been waiting for the hand to rest; it tries when it has drawn that.
        if (this.#current === this.#svg) this.#gl?.moveTo(camera, 'jump');
      }),
      onSelect: ifOnStage(onSelect),
      onHover: ifOnStage(onHover),
      onSlow: ifOnStage(onSlow),
      onDrawn: ifOnStage(() => this.#events.onDrawn('svg')),
      onLost: () => undefined,
      onFail: (error, again) => onFail('detail', again, error),
    };
  }
}
