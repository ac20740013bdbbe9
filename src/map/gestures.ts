/**
 * Gestures that are meant for the page around the map. MapLibre's own way of sharing them writes over the map in words of
 * its own, and fails where it is switched off while it does.
 */
import './gestures.css';

/** Keeps them from a map on their way down to it; the page gets them all the same. Returns the end of that. */
export function leaveGestures(container: HTMLElement): () => void {
  const ends = new AbortController();
  const keep = (event: Event) => {
    if (isForPage(event)) event.stopPropagation();
  };
  for (const type of ['wheel', 'touchstart', 'touchmove'])
    container.addEventListener(type, keep, { capture: true, passive: true, signal: ends.signal });
  container.classList.add('shared');
  return () => {
    ends.abort();
    container.classList.remove('shared');
  };
}

function isForPage(event: Event): boolean {
  if (event instanceof WheelEvent) return !event.ctrlKey && !event.metaKey;
  return 'touches' in event && (event as TouchEvent).touches.length < 2;
}
