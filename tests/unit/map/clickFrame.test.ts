import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leaveClickFrame } from '../../../src/map/clickFrame.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => frames.push(then));
  vi.stubGlobal('setTimeout', (then: () => void) => {
    then();
  });
});

afterEach(() => vi.unstubAllGlobals());

/** As much of a map as is asked here. */
function startMap(moving: boolean) {
  const drawn = vi.fn();
  let release: () => void = () => undefined;
  const map = {
    triggerRepaint: drawn,
    isMoving: () => moving,
    on: (_: string, then: () => void) => {
      release = then;
      return { unsubscribe: () => undefined };
    },
  };
  const end = leaveClickFrame(map as unknown as MapLibreMap);
  return { map, drawn, end, mouseUp: () => release() };
}

it('draws the map one frame after the mouse is let go', () => {
  const { map, drawn, mouseUp } = startMap(false);
  mouseUp();
  map.triggerRepaint();
  map.triggerRepaint();
  expect(drawn).not.toHaveBeenCalled();
  frames.forEach((frame) => frame());
  expect(drawn).toHaveBeenCalledOnce();
});

it('draws nothing where nothing asks for it', () => {
  const { drawn, mouseUp } = startMap(false);
  mouseUp();
  frames.forEach((frame) => frame());
  expect(drawn).not.toHaveBeenCalled();
});

it('draws at once where the hand has moved the map', () => {
  const { map, drawn, mouseUp } = startMap(true);
  mouseUp();
  map.triggerRepaint();
  expect(drawn).toHaveBeenCalledOnce();
});

it('leaves the map as it was', () => {
  const { map, drawn, mouseUp, end } = startMap(false);
  mouseUp();
  end();
  map.triggerRepaint();
  expect(drawn).toHaveBeenCalledOnce();
});
