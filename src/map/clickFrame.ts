/** Leaves the frame after a click to what the click brings up. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * MapLibre draws the whole map anew after each press of the mouse, moved or not: a press begins its dragging, the end of
 * one has it drawn. So a popup would wait for a picture that is on the screen already. Where nothing has moved, the map
 * is drawn one frame later, together with what the click changes on it. The return value ends that.
 */
export function leaveClickFrame(map: MapLibreMap): () => void {
  const repaint = map.triggerRepaint.bind(map);
  let held = false;
  let wanted = false;
  // MapLibre itself asks for each of its frames here.
  map.triggerRepaint = () => {
    if (held) wanted = true;
    else repaint();
  };
  const release = () => {
    held = false;
    if (wanted) repaint();
    wanted = false;
  };
  const subscription = map.on('mouseup', () => {
    if (held || map.isMoving()) return;
    held = true;
    // After the frame has been painted.
    requestAnimationFrame(() => setTimeout(release));
  });
  return () => {
    subscription.unsubscribe();
    wanted = false;
    map.triggerRepaint = repaint;
  };
}
