/**
 * What d3-zoom needs of d3-selection, d3-drag, d3-dispatch, d3-transition and d3-interpolate, in their place by an alias
 * in vite.config.ts: listeners on one element, a drag that marks no text, one listener for each kind of its own events, and
 * no transitions, since flights are our own (`flight.ts`). The whole of them would cost every reader more than 17 kB.
 */

interface Listening {
  name: string;
  end: () => void;
}

/** The listeners of each element, by their names (`wheel.zoom`). */
const listening = new WeakMap<EventTarget, Listening[]>();

/** One element, asked the little that gestures ask of a selection. */
class One {
  readonly #target: EventTarget & Record<string, unknown>;

  constructor(target: EventTarget) {
    this.#target = target as EventTarget & Record<string, unknown>;
  }

  selection(): this {
    return this;
  }

  datum(): undefined {
    return undefined;
  }

  /** Nothing to interrupt: flights end by themselves when a gesture starts. */
  interrupt(): this {
    return this;
  }

  property(name: string, value: (this: EventTarget) => unknown): this {
    this.#target[name] = value.call(this.#target);
    return this;
  }

  style(name: string, value: string): this {
    (this.#target as unknown as HTMLElement).style.setProperty(name, value);
    return this;
  }

  /** The same element, or none: what is then asked of it has no effect. */
  filter(test: (this: EventTarget) => unknown): this | One {
    return test.call(this.#target) ? this : new One(document.createElement('div'));
  }

  each(then: (this: EventTarget) => void): this {
    then.call(this.#target);
    return this;
  }

  call(then: (one: One) => void): this {
    then(this);
    return this;
  }

  /** Listens under names such as `touchend.zoom touchcancel.zoom`; null ends that, `.zoom` alone that of all events. */
  on(names: string, listener: EventListener | null, options?: AddEventListenerOptions | boolean): this {
    for (const name of names.split(' ')) {
      const all = listening.get(this.#target) ?? [];
      const ends = (each: Listening) =>
        name.startsWith('.') ? each.name.endsWith(name) : each.name === name;
      all.filter(ends).forEach(({ end }) => end());
      const rest = all.filter((each) => !ends(each));
      listening.set(this.#target, listener ? [...rest, this.#listen(name, listener, options)] : rest);
    }
    return this;
  }

  #listen(name: string, listener: EventListener, options?: AddEventListenerOptions | boolean): Listening {
    const [type = ''] = name.split('.');
    // Of its own, or the same listener under two names would be one.
    const call = (event: Event) => listener.call(this.#target, event);
    this.#target.addEventListener(type, call, options);
    return { name, end: () => this.#target.removeEventListener(type, call, options) };
  }
}

/** An element, to be asked. */
export function select(target: EventTarget): One {
  return new One(target);
}

/** Where an event is in an element (CSS pixels from its top left corner). */
export function pointer(
  event: MouseEvent | Touch,
  element = 'currentTarget' in event ? event.currentTarget : null,
): [x: number, y: number] {
  const { clientX, clientY } = event;
  if (!(element instanceof Element)) return [clientX, clientY];
  const { left, top } = element.getBoundingClientRect();
  return [clientX - left - element.clientLeft, clientY - top - element.clientTop];
}

/** While the map is dragged, nothing on it is taken along by the browser's own drag, and no text is marked. */
export function dragDisable(view: Window): void {
  hold(view, prevent, 'none');
}

/** The end of that; `moved`: the click that follows is the end of the drag, and meant for nothing. */
export function dragEnable(view: Window, moved: boolean): void {
  hold(view, null, '');
  if (!moved) return;
  const held = select(view).on('click.drag', prevent, { capture: true });
  setTimeout(() => held.on('click.drag', null));
}

function hold(view: Window, listener: EventListener | null, marking: string): void {
  select(view).on('dragstart.drag', listener, { capture: true });
  const { style } = view.document.documentElement;
  // Under the name that Safari knows, which all know.
  style.setProperty('-webkit-user-select', marking);
}

function prevent(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Who listens to each kind of event of d3-zoom's own. */
class Dispatch {
  readonly #listeners: Record<string, ((...details: unknown[]) => void) | undefined> = {};

  on(type: string, listener: (...details: unknown[]) => void): this {
    this.#listeners[type] = listener;
    return this;
  }

  call(type: string, that: unknown, ...details: unknown[]): void {
    this.#listeners[type]?.apply(that, details);
  }
}

/** A list of listeners, each kind with at most one. */
export function dispatch(): Dispatch {
  return new Dispatch();
}

/** What d3-transition has under this name. */
export function interrupt(): void {
  // On purpose empty.
}

/** Asked for when d3-zoom is loaded, and never called. */
export function interpolateZoom(): never {
  throw new Error('No transitions');
}
