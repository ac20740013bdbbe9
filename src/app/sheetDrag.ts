/** Dragging the sheet by its handle. Only narrow screens load it. */
import { coveredPx, SHEET_HEIGHTS, type SheetHeight } from './sheet.ts';

/** A shorter way is a tap. */
const TAP_PX = 6;
/** How far the sheet would go on by itself, in milliseconds of its speed. */
const MOMENTUM_MS = 150;

/** Lets a finger on the handle change the height of its sheet; the return value ends that. */
export function dragSheet(
  handle: HTMLElement,
  sheet: HTMLElement,
  onEnd: (height: SheetHeight) => void,
): () => void {
  let drag: { from: number; height: number; last: number; time: number; speed: number } | null = null;

  const onDown = ({ clientY, pointerId, timeStamp }: PointerEvent) => {
    handle.setPointerCapture(pointerId);
    drag = { from: clientY, height: sheet.offsetHeight, last: clientY, time: timeStamp, speed: 0 };
  };
  const onMove = ({ clientY, timeStamp }: PointerEvent) => {
    if (!drag) return;
    const speed = (drag.last - clientY) / Math.max(1, timeStamp - drag.time);
    drag = { ...drag, last: clientY, time: timeStamp, speed };
    const height = drag.height + drag.from - clientY;
    const most = coveredPx('full', innerHeight);
    sheet.style.height = `${Math.min(Math.max(height, coveredPx('peek', innerHeight)), most)}px`;
    sheet.style.transition = 'none';
  };
  const onUp = () => {
    const way = drag ? Math.abs(drag.last - drag.from) : 0;
    const goal = sheet.offsetHeight + (drag?.speed ?? 0) * MOMENTUM_MS;
    sheet.style.height = '';
    sheet.style.transition = '';
    drag = null;
    if (way < TAP_PX) return;
    onEnd(nearest(goal));
    // The press that ended the drag is no click.
    handle.addEventListener('click', (event) => event.stopImmediatePropagation(), {
      capture: true,
      once: true,
    });
  };
  const listeners = { pointerdown: onDown, pointermove: onMove, pointerup: onUp, pointercancel: onUp };
  for (const [name, listener] of Object.entries(listeners))
    handle.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of Object.entries(listeners))
      handle.removeEventListener(name, listener as EventListener);
  };
}

function nearest(heightPx: number): SheetHeight {
  const off = (sheet: SheetHeight) => Math.abs(coveredPx(sheet, innerHeight) - heightPx);
  return SHEET_HEIGHTS.reduce((best, next) => (off(next) < off(best) ? next : best));
}
