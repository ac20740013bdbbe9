import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/core/model.ts';
import type { Camera } from '../../src/core/url.ts';
import { builtSite } from './builtSite.ts';
import { EditorPage, FIRST, saved, SECOND, shifted } from './editMapPage.ts';
import type { Point } from './screen.ts';

const site = builtSite();

/** Where a route begins, and the vertex of a coast beside it. */
const SNAP = {
  camera: { center: [145.578, 43.3465], zoom: 13 },
  vertex: [145.578, 43.3465],
  neighbour: [145.5804, 43.3475],
} satisfies { camera: Camera; vertex: Position; neighbour: Position };

/** The lines of each text that the other one has not in their place. */
function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (a[first] === b[first] && first < a.length) first += 1;
  let last = 0;
  while (last < Math.min(a.length, b.length) - first && a.at(-1 - last) === b.at(-1 - last)) last += 1;
  return { gone: a.slice(first, a.length - last), come: b.slice(first, b.length - last) };
}

describe('the map of the editor', () => {
  it('moves a vertex: one line of the text, and Undo gives the bytes back', async () => {
    const editor = await EditorPage.open(site.url, 'shikotan', { center: SECOND, zoom: 13 });
    const vertex = await editor.placeOf(SECOND);
    await editor.drag(vertex, shifted(vertex, -40, 10));
    await editor.hasDone('moving a vertex');
    const { gone, come } = changedLines(saved('shikotan'), await editor.text());
    expect(gone).toEqual(['          [146.5854, 43.8008],']);
    expect(come).toHaveLength(1);
    const [lng, lat] = JSON.parse(come[0]?.replace(/,$/, '') ?? '') as Position;
    // 40 px to the west and 10 px to the south, at a zoom where a pixel is 8.6 millionths of a degree wide.
    expect(lng).toBeCloseTo(SECOND[0] - (40 * 360) / (512 * 2 ** 13), 4);
    expect(lat).toBeLessThan(SECOND[1]);
    await editor.undo();
    expect(await editor.text()).toBe(saved('shikotan'));
  });

  it('moves the first vertex of a ring, which is the last one as well', async () => {
    const editor = await EditorPage.open(site.url, 'shikotan', { center: FIRST, zoom: 13 });
    const vertex = await editor.placeOf(FIRST);
    await editor.drag(vertex, shifted(vertex, -40, 0));
    await editor.hasDone('moving a vertex');
    const text = await editor.text();
    expect(text).not.toContain('[146.5838, 43.8025]');
    expect(text.split('\n')).toHaveLength(saved('shikotan').split('\n').length);
  });

  it('adds a vertex in the middle of an edge, and takes it out again', async () => {
    const camera = { center: FIRST, zoom: 15 };
    const editor = await EditorPage.open(site.url, 'shikotan', camera);
    const [from, to] = [await editor.placeOf(FIRST), await editor.placeOf(SECOND)];
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    await editor.drag(middle, shifted(middle, -30, 0));
    await editor.hasDone('adding a vertex');
    const { gone, come } = changedLines(saved('shikotan'), await editor.text());
    expect([gone.length, come.length]).toEqual([0, 1]);
    const added = shifted(middle, -30, 0);
    await editor.reach(added);
    await editor.page.mouse.click(added.x, added.y, { button: 'right' });
    await editor.hasDone('taking out a vertex');
    expect(await editor.text()).toBe(saved('shikotan'));
  });

  it('takes the same vertex again at once, also with the colours of another theme', async () => {
    const editor = await EditorPage.open(site.url, 'shikotan', { center: SECOND, zoom: 13 });
    const vertex = await editor.placeOf(SECOND);
    await editor.drag(vertex, shifted(vertex, -50, 0));
    await editor.hasDone('moving a vertex');
    await editor.page.emulateMedia({ colorScheme: 'dark' });
    await editor.drag(shifted(vertex, -50, 0), shifted(vertex, -90, 20));
    await editor.page.getByRole('button', { name: 'Undo: moving a vertex' }).click();
    const { come } = changedLines(saved('shikotan'), await editor.text());
    expect(come).toHaveLength(1);
    await editor.undo();
    expect(await editor.text()).toBe(saved('shikotan'));
  });

  it('forgets a drag that an undo has overtaken', async () => {
    const editor = await EditorPage.open(site.url, 'shikotan', { center: SECOND, zoom: 13 });
    const vertex = await editor.placeOf(SECOND);
    await editor.drag(vertex, shifted(vertex, -50, 0));
    await editor.hasDone('moving a vertex');
    const { mouse, keyboard } = editor.page;
    await editor.reach(shifted(vertex, -51, 0));
    await mouse.down();
    await mouse.move(vertex.x - 90, vertex.y, { steps: 3 });
    await keyboard.press('Control+z');
    await mouse.move(vertex.x - 95, vertex.y);
    await mouse.up();
    await editor.page.getByRole('button', { name: 'Nothing to undo' }).waitFor();
    expect(await editor.text()).toBe(saved('shikotan'));
    await editor.drag(vertex, shifted(vertex, -40, 0));
    await editor.hasDone('moving a vertex');
  });

  it('lets a vertex go where it was with Escape', async () => {
    const editor = await EditorPage.open(site.url, 'shikotan', { center: SECOND, zoom: 13 });
    const vertex = await editor.placeOf(SECOND);
    await editor.reach(vertex);
    await editor.page.mouse.down();
    await editor.page.mouse.move(vertex.x - 50, vertex.y, { steps: 3 });
    await editor.page.keyboard.press('Escape');
    await editor.page.mouse.up();
    await editor.page.getByRole('button', { name: 'Nothing to undo' }).waitFor();
    expect(await editor.text()).toBe(saved('shikotan'));
  });

  it('selects the vertex that is clicked, and its line in the text', async () => {
    const editor = await EditorPage.open(site.url, 'shikotan', { center: SECOND, zoom: 13 });
    const vertex = await editor.placeOf(SECOND);
    await editor.reach(vertex);
    await editor.page.mouse.click(vertex.x, vertex.y);
    await editor.page.locator('.cm-activeLine', { hasText: '[146.5854, 43.8008]' }).waitFor();
  });

  it('snaps to the vertex of a neighbour, to the last decimal', async () => {
    const editor = await EditorPage.open(site.url, 'sea-route-nemuro-furukamappu', SNAP.camera);
    const [from, to] = [await editor.placeOf(SNAP.vertex), await editor.placeOf(SNAP.neighbour)];
    await editor.drag(from, shifted(to, 5, 4));
    await editor.hasDone('moving a vertex');
    const { come } = changedLines(saved('sea-route-nemuro-furukamappu'), await editor.text());
    expect(come).toHaveLength(1);
    expect(JSON.parse(come[0]?.replace(/,$/, '') ?? '')).toEqual(SNAP.neighbour);
  });

  it('draws a part, and asks whether one inside another is a hole', async () => {
    const editor = await EditorPage.open(site.url, 'shikotan', { center: FIRST, zoom: 13 });
    const at = await editor.placeOf(FIRST);
    const click = ({ x, y }: Point) => editor.page.mouse.click(x, y);
    await editor.tool('Add a part');
    for (const [dx, dy] of [
      [-200, -100],
      [-120, -100],
      [-160, -20],
    ] as const)
      await click(shifted(at, dx, dy));
    await editor.page.keyboard.press('Enter');
    await editor.hasDone('adding a part');
    await editor.tool('Add a part');
    for (const [dx, dy] of [
      [150, -60],
      [230, -60],
      [190, 20],
    ] as const)
      await click(shifted(at, dx, dy));
    await editor.page.keyboard.press('Enter');
    await editor.page.getByRole('button', { name: 'Cut it out' }).click();
    await editor.hasDone('cutting a hole');
    const before = (JSON.parse(saved('shikotan')) as { geometry: GeoJSON.MultiPolygon }).geometry.coordinates;
    const after = (JSON.parse(await editor.text()) as { geometry: GeoJSON.MultiPolygon }).geometry
      .coordinates;
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)?.[0]).toHaveLength(4);
    expect(after.filter((rings) => rings.length > 1)).toHaveLength(1);
  });
});
