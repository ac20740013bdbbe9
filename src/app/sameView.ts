/** When two renderers look at the same. */
import type { Camera } from '../core/url.ts';

/** Less than a tenth of a pixel apart at the closest zoom. */
export function sameView(a: Camera, b: Camera): boolean {
  const near = (x: number, y: number, within: number) => Math.abs(x - y) < within;
  return (
    near(a.zoom, b.zoom, 1e-4) && near(a.center[0], b.center[0], 1e-5) && near(a.center[1], b.center[1], 1e-5)
  );
}
