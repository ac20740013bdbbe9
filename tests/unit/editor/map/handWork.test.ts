import { expect, it } from 'vitest';
import type { DrawnType, EditSurface } from '../../../../src/cartography/editSurface.ts';
import { HandWork } from '../../../../src/editor/map/handWork.svelte.ts';
import type { Workspace } from '../../../../src/editor/workspace.svelte.ts';
import { areaText, featureOf, ringOf } from './shapes.ts';

it('puts the pencil away where the text can no longer take what would be drawn', () => {
  const feature = featureOf(areaText([ringOf(5, 1)]));
  const workspace = { language: 'en', editable: true, readable: feature as typeof feature | null };
  let pencil: DrawnType | null = null;
  const surface = {
    setSnap: () => undefined,
    takePencil: (type: DrawnType | null) => (pencil = type),
    offerHandles: () => undefined,
    camera: () => ({ center: [0, 0], zoom: 10 }),
  };
  const hand = new HandWork(workspace as unknown as Workspace, () => null);
  hand.use(surface as unknown as EditSurface);
  for (const tool of ['part', 'hole'] as const) {
    hand.take(tool);
    hand.offer(feature);
    expect([hand.tool, pencil]).toEqual([tool, 'Polygon']);
    hand.offer(null);
    expect([hand.tool, pencil]).toEqual(['move', null]);
  }
});

it('goes on drawing a new place, whatever becomes of the file in hand', () => {
  const workspace = { language: 'en', editable: false, readable: null };
  const hand = new HandWork(workspace as unknown as Workspace, () => null);
  void hand.draw('Point');
  hand.offer(null);
  expect([hand.tool, hand.asked?.type]).toEqual(['new', 'Point']);
});
