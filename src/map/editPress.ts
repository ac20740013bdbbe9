/** Follows the pointer on the map from press to release, before terra-draw hears of either. */
import type { ScreenPoint } from '../cartography/renderer.ts';

/** A finger that rests so long (ms) takes a vertex out, as the right button does. */
const LONG_PRESS_MS = 600;
/** … unless it moves as far as this (CSS pixels). */
const STILL_PX = { mouse: 3, touch: 10 } as const;

export interface Press {
  point: ScreenPoint;
  isTouch: boolean;
  /** The left button, or a finger. */
  isMain: boolean;
  moved: boolean;
}

export interface PressEvents {
  onPress: (press: Press, event: PointerEvent) => void;
  /** Just before whoever else listens is told. */
  onReleasing: () => void;
  /** After they were. `press` is null where it began elsewhere. */
  onReleased: (press: Press | null) => void;
  /** The system has taken the pointer away: what was begun is not to be ended. A release follows when it is told. */
  onLost: () => void;
  /** Moves with no button down; null when the pointer leaves. */
  onHover: (point: ScreenPoint | null) => void;
  /** The right button, or a finger that rests. */
  onMenu: (point: ScreenPoint) => void;
}

/** Listens on an element around the canvas; the return value ends that. */
export function followPress(element: HTMLElement, events: PressEvents): () => void {
  const watch = new PressWatch(element, events);
  return () => watch.end();
}

class PressWatch {
  readonly #element: HTMLElement;
  readonly #events: PressEvents;
  readonly #ending = new AbortController();
  #press: Press | null = null;
  #pressed: EventTarget | null = null;
  #timer = 0;

  constructor(element: HTMLElement, events: PressEvents) {
    this.#element = element;
    this.#events = events;
    const { signal } = this.#ending;
    const first = { capture: true, signal };
    element.addEventListener('pointerdown', (event) => this.#begin(event), first);
    element.addEventListener('pointermove', (event) => this.#move(event), first);
    element.addEventListener('pointerup', (event) => event.isPrimary && events.onReleasing(), first);
    element.addEventListener('pointerup', (event) => event.isPrimary && this.#release(), { signal });
    element.addEventListener('pointercancel', (event) => event.isPrimary && this.#lose(), { signal });
    window.addEventListener('pointerup', (event) => this.#endOutside(event), first);
    element.addEventListener('pointerleave', () => !this.#press && events.onHover(null), { signal });
    element.addEventListener('contextmenu', (event) => this.#openMenu(event), { signal });
  }

  #pointOf({ clientX, clientY }: MouseEvent): ScreenPoint {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #begin(event: PointerEvent): void {
    clearTimeout(this.#timer);
    // A second finger: the map is pinched.
    if (!event.isPrimary) return;
    const isTouch = event.pointerType !== 'mouse';
    const point = this.#pointOf(event);
    this.#press = { point, isTouch, isMain: event.button === 0, moved: false };
    this.#pressed = event.target;
    this.#events.onPress(this.#press, event);
    if (isTouch) this.#timer = window.setTimeout(() => this.#events.onMenu(point), LONG_PRESS_MS);
  }

  #move(event: PointerEvent): void {
    const point = this.#pointOf(event);
    if (!this.#press) {
      if (event.pointerType === 'mouse' && event.buttons === 0) this.#events.onHover(point);
      return;
    }
    const { point: start, isTouch } = this.#press;
    if (Math.hypot(point.x - start.x, point.y - start.y) < STILL_PX[isTouch ? 'touch' : 'mouse']) return;
    this.#press.moved = true;
    clearTimeout(this.#timer);
  }

  #release(): void {
    clearTimeout(this.#timer);
    const press = this.#press;
    this.#press = null;
    this.#events.onReleased(press);
  }

  /** The map is moved by a mouse that lets go of it over something else: all who follow the press are told. */
  #endOutside(event: PointerEvent): void {
    const { isPrimary, clientX, clientY, pointerType } = event;
    if (!this.#press || !isPrimary || event.composedPath().includes(this.#element)) return;
    const init = { clientX, clientY, pointerType, isPrimary, bubbles: true };
    // To terra-draw, a press that was not seen to move would be a click.
    this.#pressed?.dispatchEvent(new PointerEvent('pointermove', init));
    this.#pressed?.dispatchEvent(new PointerEvent('pointerup', init));
  }

  #lose(): void {
    if (this.#press) this.#events.onLost();
  }

  #openMenu(event: MouseEvent): void {
    event.preventDefault();
    // That of a finger is told by the clock: not every system sends this one.
    if (!this.#press?.isTouch) this.#events.onMenu(this.#pointOf(event));
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#ending.abort();
  }
}
