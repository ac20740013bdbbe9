/** Watches how smoothly the map follows the hand. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** A frame that takes longer is seen as a jerk (ms). */
const SLOW_FRAME_MS = 50;
/** So many frames of dragging are judged together: a few slow ones happen on any machine. */
const FRAMES = 20;

/** Calls back whenever most of the last frames of dragging were slow. The return value ends the watch. */
export function watchFrames(map: MapLibreMap, onSlow: () => void): () => void {
  let last: number | null = null;
  let request = 0;
  let times: number[] = [];
  const tick = (now: number) => {
    if (last !== null) times.push(now - last);
    last = now;
    if (times.length >= FRAMES) {
      const slow = times.filter((time) => time > SLOW_FRAME_MS).length;
      times = [];
      if (slow > FRAMES / 2) onSlow();
    }
    request = requestAnimationFrame(tick);
  };
  const start = map.on('dragstart', () => {
    last = null;
    request = requestAnimationFrame(tick);
  });
  const end = map.on('dragend', () => cancelAnimationFrame(request));
  return () => {
    cancelAnimationFrame(request);
    start.unsubscribe();
    end.unsubscribe();
  };
}
