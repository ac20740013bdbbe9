/** The drawing on the page, adopted from the server's HTML and kept up with camera, states and scene. */
import type { ZoomTransform } from 'd3-zoom';
import type { FitKind } from '../cartography/fit.ts';
import { WORLD_PX } from '../cartography/mercator.ts';
import type { FeatureStates, RendererEvents, Scene } from '../cartography/renderer.ts';
import { isTiled } from '../cartography/tiles/isTiled.ts';
import type { Bbox } from '../core/model.ts';
import { frameOf, type Frame } from './frame.ts';
import { paintAsDrawn, paintZoom } from './paint.ts';
import { isCovered, regionOf, type Region } from './region.ts';
import { showStates } from './states.ts';
import { middleOf, type View } from './view.ts';

/** A change of zoom below this is not worth painting anew. */
const ZOOM_STEP = 0.01;

export class PageDrawing {
  readonly #element: HTMLElement;
  readonly #events: Pick<RendererEvents, 'onDrawn' | 'onFail'>;
  /** The part of the map that is drawn with its detail. */
  #drawn: Region;
  readonly #frame: Frame;
  /** Where the drawing begins in the unit square: at the 180th meridian, unless that is in its midst. */
  readonly #seam: number;
  #scene: Scene;
  #states: FeatureStates = { hovered: [], selected: [], lit: [] };
  #zoom = -1;
  #refining = false;
  /** Counts them: only the latest one is shown. */
  #redraws = 0;
  /** The file whose labels are all drawn; none at first, since the page comes with the names of its first view alone. */
  #labelsUrl = '';
  readonly #paper = matchMedia('print');

  constructor(element: HTMLElement, scene: Scene, events: Pick<RendererEvents, 'onDrawn' | 'onFail'>) {
    this.#element = element;
    this.#scene = scene;
    this.#events = events;
    this.#frame = readFrame(element);
    this.#seam = Number(element.dataset['seam'] ?? 0);
    this.#drawn = regionOf(this.#frame);
    element.classList.remove('first');
    element.classList.add('live');
    // The page has links of its own on the map, in reach of keys and screen readers with every renderer.
    element.setAttribute('aria-hidden', 'true');
    this.#hideLinks();
    queueMicrotask(() => this.#events.onDrawn());
    this.#paper.addEventListener('change', this.#onPaper);
  }

  destroy(): void {
    this.#paper.removeEventListener('change', this.#onPaper);
  }

  /** On paper the style sheet fits the frame again, as it did before the script. */
  readonly #onPaper = () => {
    if (!this.#paper.matches) {
      this.#element.classList.add('live');
      this.#zoom = -1;
      this.#placeAgain();
      return;
    }
    this.#element.classList.remove('live');
    this.#frameElement.removeAttribute('style');
    paintAsDrawn(this.#frameElement);
  };

  #placeAgain: () => void = () => undefined;

  /** Puts the frame where the camera has it. */
  place(transform: ZoomTransform, view: View): void {
    const { x, y, k } = transform;
    this.#placeAgain = () => this.place(transform, view);
    // On paper the style sheet places it.
    if (this.#paper.matches) return;
    const { origin, width, height } = this.#frame;
    const turns = this.#turnsTo((middleOf(view).x - x) / k);
    const { style } = this.#frameElement;
    style.width = `${width * k}px`;
    style.height = `${height * k}px`;
    style.translate = `${x + (origin[0] + turns) * k}px ${y + origin[1] * k}px`;
    const zoom = Math.log2(k / WORLD_PX);
    if (Math.abs(zoom - this.#zoom) < ZOOM_STEP) return;
    paintZoom(this.#frameElement, zoom);
    this.#zoom = zoom;
  }

  setStates(states: FeatureStates): void {
    this.#states = states;
    showStates(this.#element, states);
  }

  draw(scene: Scene): void {
    const { dataUrl, labelsUrl } = this.#scene;
    this.#scene = scene;
    this.#element.classList.toggle('nameless', scene.nameless === true);
    // Colours and viewpoints are the style sheet's.
    if (scene.dataUrl === dataUrl && scene.labelsUrl === labelsUrl) this.#events.onDrawn();
    else void this.#redraw(this.#drawn);
  }

  /** From now on closer views are drawn with their detail. */
  refine(inSight: Region): void {
    this.#refining = true;
    this.moved(inSight);
  }

  /** The map has come to rest here. */
  moved(inSight: Region): void {
    const region = { ...inSight, west: inSight.west - this.#turnsTo(inSight.west + inSight.width / 2) };
    const tiled = isTiled(this.#scene.dataUrl);
    // Of a map in tiles a page comes with the largest shapes alone.
    const whole = !tiled || this.#labelsUrl !== '';
    if (!this.#refining || (whole && isCovered(region, this.#drawn, tiled))) return;
    void this.#redraw(region);
  }

  /** How many times round the earth a place (in the unit square) lies from where it is drawn. */
  #turnsTo(x: number): number {
    return Math.floor(x - this.#seam);
  }

  #hideLinks(): void {
    for (const link of this.#element.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
  }

  get #frameElement(): HTMLElement {
    const frame = this.#element.querySelector<HTMLElement>('.frame');
    if (!frame) throw new Error('No .frame');
    return frame;
  }

  /** Readers who have the other renderer in a moment never load this. */
  async #redraw(region: Region): Promise<void> {
    const scene = this.#scene;
    const labels = scene.labelsUrl !== this.#labelsUrl;
    const turn = ++this.#redraws;
    const isLatest = () => turn === this.#redraws;
    try {
      const { redraw } = await import('./redraw.ts');
      const redrawing = { scene, frame: this.#frame, region, states: this.#states, labels };
      await redraw(this.#frameElement, redrawing, isLatest);
      if (!isLatest()) return;
      this.#drawn = region;
      this.#labelsUrl = scene.labelsUrl;
      paintZoom(this.#frameElement, this.#zoom);
      showStates(this.#element, this.#states);
      this.#hideLinks();
      this.#events.onDrawn();
    } catch (error) {
      this.#events.onFail(error, () => void this.#redraw(region));
    }
  }
}

/** The frame that the drawing was made for, from what its element says. */
function readFrame(element: HTMLElement): Frame {
  const { kind, bbox, popup } = element.dataset;
  const box = (bbox ?? '').split(',').map(Number);
  if (box.length !== 4 || box.some(Number.isNaN)) throw new Error(`data-bbox: ${bbox ?? ''}`);
  return frameOf({ kind: kind as FitKind, bbox: box as Bbox, popup: popup === 'true' });
}
