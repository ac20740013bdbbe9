/** What the pointer does on a drawing: clicks and hovering, told apart from gestures by d3-zoom. */
import type { RendererEvents, ScreenPoint } from '../cartography/renderer.ts';
import type { Position } from '../core/model.ts';
import { hitFeature } from './hit.ts';

/** Reports clicks and hovering; the return value ends that. */
export function reportPointer(
  drawing: HTMLElement,
  events: Pick<RendererEvents, 'onSelect' | 'onHover'>,
  unproject: (point: ScreenPoint) => Position,
): () => void {
  let hovered: string | null = null;
  const hover = (id: string | null) => {
    if (id === hovered) return;
    hovered = id;
    events.onHover(id);
  };
  const onClick = (event: MouseEvent) => {
    // A new tab or window is the browser's affair.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const box = drawing.getBoundingClientRect();
    const position = unproject({ x: event.clientX - box.x, y: event.clientY - box.y });
    events.onSelect(hitFeature(drawing, event.clientX, event.clientY), position);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.buttons === 0) {
      hover(hitFeature(drawing, event.clientX, event.clientY));
    }
  };
  const onLeave = () => hover(null);
  drawing.addEventListener('click', onClick);
  drawing.addEventListener('pointermove', onMove);
  drawing.addEventListener('pointerleave', onLeave);
  return () => {
    drawing.removeEventListener('click', onClick);
    drawing.removeEventListener('pointermove', onMove);
    drawing.removeEventListener('pointerleave', onLeave);
  };
}
