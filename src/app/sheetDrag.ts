/** Dragging the sheet by its handle. Only narrow screens load it. */
import { coveredPx, SHEET_HEIGHTS, type SheetHeight } from './sheet.ts';

/** A shorter way is a tap. */
const TAP_PX = 6;
/** How far the sheet would go on by itself, in milliseconds of its speed. */
const MOMENTUM_MS = 150;
/** … and never farther than this: a flick goes to the next height. */
const MOST_FURTHER_PX = 120;

/** Lets a finger on the handle change the height of its sheet; the return value ends that. */
export function dragSheet(
  handle: HTMLElement,
  sheet: HTMLElement,
  onEnd: (height: SheetHeight) => void,
): () => void {
  let drag: { from: number; height: number; last: number; time: number; speed: number } | null = null;
  /** The press that is ending moved the sheet. */
  let dragged = false;

  const onDown = ({ clientY, pointerId, timeStamp }: PointerEvent) => {
    handle.setPointerCapture(pointerId);
    dragged = false;
    drag = { from: clientY, height: sheet.offsetHeight, last: clientY, time: timeStamp, speed: 0 };
  };
  const onMove = ({ clientY, timeStamp }: PointerEvent) => {
    if (!drag) return;
    const speed = (drag.last - clientY) / Math.max(1, timeStamp - drag.time);
    drag = { ...drag, last: clientY, time: timeStamp, speed };
    hold(sheet, drag.height + drag.from - clientY);
  };
  const onUp = () => {
    const way = drag ? Math.abs(drag.last - drag.from) : 0;
    const goal = sheet.offsetHeight + momentumPx(drag?.speed ?? 0);
    Object.assign(sheet.style, { height: '', transition: '' });
    drag = null;
    dragged = way >= TAP_PX;
    if (dragged) onEnd(nearest(goal));
  };
  // A mouse that is let go clicks after the drag, a finger does not: so the next press starts anew.
  const onClick = (event: MouseEvent) => {
    if (dragged) event.stopImmediatePropagation();
    dragged = false;
  };
  const end = new AbortController();
  const listen = (name: string, listener: (event: never) => void) =>
    handle.addEventListener(name, listener as EventListener, { capture: true, signal: end.signal });
  listen('pointerdown', onDown);
  listen('pointermove', onMove);
  listen('pointerup', onUp);
  listen('pointercancel', onUp);
  listen('click', onClick);
  return () => end.abort();
}

function momentumPx(speed: number): number {
  return Math.min(Math.max(speed * MOMENTUM_MS, -MOST_FURTHER_PX), MOST_FURTHER_PX);
}

/** Gives a sheet a height between the least and the most that it has, at once. */
function hold(sheet: HTMLElement, heightPx: number): void {
  const [least, most] = [coveredPx('peek', innerHeight), coveredPx('full', innerHeight)];
  const height = `${Math.min(Math.max(heightPx, least), most)}px`;
  Object.assign(sheet.style, { height, transition: 'none' });
}

function nearest(heightPx: number): SheetHeight {
  const off = (sheet: SheetHeight) => Math.abs(coveredPx(sheet, innerHeight) - heightPx);
  return SHEET_HEIGHTS.reduce((best, next) => (off(next) < off(best) ? next : best));
}
