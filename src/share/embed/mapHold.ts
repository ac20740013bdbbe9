/** When the map in somebody else's page holds wheel and finger: from when the reader asks for it until they leave it. */

/** The pointer may slip off the map so long without losing it (milliseconds). */
const AWAY_MS = 1500;

/** What is told of it. */
export interface MapHold {
  /** Gives wheel and finger back to the page around, with the focus where it is. */
  release: () => void;
  end: () => void;
}

/** Watches the map's section, and says when the hold begins and ends. `#map` in it is what is asked for. */
export function watchHold(section: HTMLElement, say: (held: boolean) => void): MapHold {
  const map = section.querySelector<HTMLElement>('#map');
  const ends = new AbortController();
  let away: number | undefined;
  let held = false;
  const set = (now: boolean) => {
    clearTimeout(away);
    if (now !== held) say((held = now));
  };
  const isOnMap = ({ target }: Event) => target instanceof Node && map?.contains(target) === true;
  const on = <Name extends keyof WindowEventMap>(
    target: Window | HTMLElement,
    name: Name,
    then: (event: WindowEventMap[Name]) => void,
    capture = false,
  ) => target.addEventListener(name, then as EventListener, { signal: ends.signal, capture });

  // A finger that only scrolls past sends no click.
  on(section, 'click', (event) => isOnMap(event) && set(true), true);
  on(section, 'pointerdown', (event) => event.pointerType !== 'touch' && isOnMap(event) && set(true), true);
  on(section, 'focusin', (event) => isOnMap(event) && set(true));
  on(section, 'focusout', () => requestAnimationFrame(() => hasFocus(section) || set(false)));
  on(window, 'blur', () => set(false));
  on(section, 'pointerenter', () => clearTimeout(away));
  on(section, 'pointerleave', ({ pointerType }) => {
    clearTimeout(away);
    if (pointerType === 'mouse') away = window.setTimeout(() => set(false), AWAY_MS);
  });
  on(window, 'keydown', (event) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') set(false);
    if (event.key === 'Enter' && event.target === map) set(true);
  });
  const release = () => {
    // The focus on the map asks for it, so it comes first.
    if (section.contains(document.activeElement)) map?.focus({ preventScroll: true });
    set(false);
  };
  ends.signal.addEventListener('abort', () => clearTimeout(away));
  return { release, end: () => ends.abort() };
}

/** A popup that opens or closes takes the focus with it, within the section. */
function hasFocus(section: HTMLElement): boolean {
  return document.hasFocus() && section.contains(document.activeElement);
}
