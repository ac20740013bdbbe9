/** Dragging a step to another place in its list. */

/** Farther from the edge of what scrolls, nothing scrolls (pixels). */
const EDGE_PX = 48;

/** Follows the pointer until it is lifted; `onMove` is told whenever the step comes past another one, with indexes from 0. */
export function dragStep(
  event: PointerEvent,
  list: HTMLElement,
  index: number,
  onMove: (from: number, to: number) => void,
): void {
  if (event.button !== 0) return;
  event.preventDefault();
  let from = index;
  const marked = () => list.children[from];
  marked()?.setAttribute('data-dragged', '');

  const follow = ({ clientY }: PointerEvent) => {
    scrollAlong(list, clientY);
    const to = placeAt(list, from, clientY);
    if (to === from) return;
    const dragged = marked();
    onMove(from, to);
    from = to;
    dragged?.setAttribute('data-dragged', '');
  };
  const end = () => {
    for (const item of list.children) item.removeAttribute('data-dragged');
    window.removeEventListener('pointermove', follow);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', end);
  };
  // Of the window: the step itself, with its handle, changes places while it is dragged.
  window.addEventListener('pointermove', follow);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', end);
}

/** The index at which a step stands whose handle is at this height: one place further where it is past the middle of a neighbour. */
function placeAt(list: HTMLElement, from: number, clientY: number): number {
  const middle = (index: number) => {
    const box = list.children[index]?.getBoundingClientRect();
    return box && box.top + box.height / 2;
  };
  const [before, after] = [middle(from - 1), middle(from + 1)];
  if (before !== undefined && clientY < before) return from - 1;
  return after !== undefined && clientY > after ? from + 1 : from;
}

function scrollAlong(list: HTMLElement, clientY: number): void {
  const scroller = list.closest('.body');
  const box = scroller?.getBoundingClientRect();
  if (!scroller || !box) return;
  if (clientY < box.top + EDGE_PX) scroller.scrollBy(0, -12);
  else if (clientY > box.bottom - EDGE_PX) scroller.scrollBy(0, 12);
}
