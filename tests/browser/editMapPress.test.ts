import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/cartography/palette.ts';
import { formatFeature } from '../../src/core/canonical.ts';
import type { Position } from '../../src/core/model.ts';
import { builtSite } from './builtSite.ts';
import { EditorPage, saved, SECOND, shifted } from './editMapPage.ts';
import { pictureOf } from './pictures.ts';
import { shareOfColor } from './pixels.ts';
import type { Point } from './screen.ts';

const site = builtSite();
const camera = { center: SECOND, zoom: 13 };
const open = (options = {}) => EditorPage.open(site.url, 'shikotan', camera, options);

/** Waits until the hint says that something is held, or what can be done. */
const hint = ({ page }: EditorPage, start: 'Escape lets go' | 'Drag a vertex') =>
  page.locator('.hint', { hasText: start }).waitFor();

/** The theme whose colour is there. */
async function themeAt(editor: EditorPage, at: Point, color: 'halo' | 'sea'): Promise<string | undefined> {
  const picture = await pictureOf(editor.page);
  for (const theme of ['light', 'dark'] as const)
    if ((await shareOfColor(editor, picture, [at], PALETTES[theme][color])) === 1) return theme;
  return undefined;
}

describe('a press on the map of the editor', () => {
  it('takes a vertex out with a finger that rests, and holds nothing afterwards', async () => {
    const editor = await open({ touch: true });
    const { page } = editor;
    const vertex = await editor.placeOf(SECOND);
    await page.touchscreen.tap(vertex.x, vertex.y);
    await page.locator('.layer[data-handles]:not([data-handles="0"])').waitFor({ state: 'attached' });
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [vertex] });
    await hint(editor, 'Escape lets go');
    await editor.hasDone('taking out a vertex');
    await hint(editor, 'Drag a vertex');
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await editor.text()).toBe(saved('shikotan').replace('          [146.5854, 43.8008],\n', ''));
  });

  it('takes out the vertex that is held with the right button, and holds nothing afterwards', async () => {
    const editor = await open();
    const { mouse } = editor.page;
    await editor.reach(await editor.placeOf(SECOND));
    await mouse.down();
    await hint(editor, 'Escape lets go');
    await mouse.down({ button: 'right' });
    await editor.hasDone('taking out a vertex');
    await hint(editor, 'Drag a vertex');
    await mouse.up({ button: 'right' });
    await mouse.up();
    await editor.undo();
    expect(await editor.text()).toBe(saved('shikotan'));
  });

  it('ends where the mouse lets go of the map over something else', async () => {
    const editor = await open();
    const { mouse } = editor.page;
    const vertex = await editor.placeOf(SECOND);
    const map = await editor.page.locator('.stage').boundingBox();
    if (!map) throw new Error('There is no map.');
    // The panel begins where the map ends.
    const edge = map.x + map.width;
    await mouse.move(edge - 30, vertex.y);
    await mouse.down();
    await mouse.move(edge + 30, vertex.y, { steps: 6 });
    await mouse.up();
    const moved = shifted(vertex, 60, 0);
    await editor.drag(moved, shifted(moved, -40, 10));
    await editor.hasDone('moving a vertex');
  });

  it('lets a selected vertex go where it was with Escape', async () => {
    const editor = await open();
    const { mouse, keyboard } = editor.page;
    const vertex = await editor.placeOf(SECOND);
    await editor.reach(vertex);
    await mouse.click(vertex.x, vertex.y);
    await editor.page.locator('.cm-activeLine', { hasText: '[146.5854, 43.8008]' }).waitFor();
    await mouse.down();
    await mouse.move(vertex.x - 50, vertex.y, { steps: 3 });
    await keyboard.press('Escape');
    await mouse.up();
    await hint(editor, 'Drag a vertex');
    await editor.page.getByRole('button', { name: 'Nothing to undo' }).waitFor();
    expect(await editor.text()).toBe(saved('shikotan'));
  });

  it('shows handles in the colours of the theme that came while something was drawn', async () => {
    const editor = await open();
    const vertex = await editor.placeOf(SECOND);
    await editor.reach(vertex);
    await expect.poll(() => themeAt(editor, vertex, 'halo')).toBe('light');
    await editor.tool('Add a part');
    await editor.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => themeAt(editor, shifted(vertex, -250, 0), 'sea')).toBe('dark');
    await editor.page.keyboard.press('Escape');
    await editor.reach(vertex);
    await expect.poll(() => themeAt(editor, vertex, 'halo')).toBe('dark');
  });

  it('stops a vertex at 180 degrees, where its neighbours are', async () => {
    const [first, dragged, last]: [Position, Position, Position] = [
      [179.95, 43.8],
      [179.99, 43.81],
      [179.95, 43.82],
    ];
    const editor = await EditorPage.open(site.url, 'shikotan', { center: [179.99, 43.81], zoom: 12 });
    const text = formatFeature({
      id: 'shikotan',
      properties: { kind: 'island', 'name:en': 'A' },
      geometry: { type: 'LineString', coordinates: [first, dragged, last] },
    });
    const { page } = editor;
    const { keyboard } = page;
    await page.locator('.cm-content').focus();
    await keyboard.press('Control+a');
    await keyboard.insertText(text);
    const vertex = await editor.placeOf(dragged);
    await editor.drag(vertex, shifted(vertex, 120, 0));
    await editor.hasDone('moving a vertex');
    expect(await editor.text()).toBe(text.replace('[179.99, 43.81]', '[180, 43.81]'));
  });
});
