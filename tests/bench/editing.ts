/** The editor with a large shape in hand: does a vertex follow the pointer as evenly as the map does? */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import type { Position } from '../../src/core/model.ts';
import { readFeatureText } from '../../src/editor/shape/featureText.ts';
import { setProperty } from '../../src/editor/shape/propertyEdits.ts';
import { applyEdits } from '../../src/core/edits.ts';
import { launchBrowser } from '../browser/launch.ts';
import { serveSite } from '../browser/site.ts';
import { quantile } from './figures.ts';
import * as inPageFrames from './inPageFrames.ts';
import { countThreadTime, threadMs } from './threadTime.ts';
import { VIEWPORT } from './viewport.ts';

const root = resolve(import.meta.dirname, '../..');
const out = join(import.meta.dirname, 'out');
const FEATURE = 'hokkaido';
const LEAST_VERTICES = 20_000;
/** Vertices of that shape lie some 20 pixels apart here. */
const ZOOM = 15;
const DRAG = { steps: 40, px: 3 };
const GESTURES = ['pan', 'vertex'] as const;
type Gesture = (typeof GESTURES)[number];

interface Measured {
  intervalMs: number;
  frameMs: number;
}

/** Measures both gestures by turns and gives the report, as Markdown. */
export async function compareEditing(command: string, rounds: number): Promise<string> {
  const { folder, vertices, at } = await buildEditor();
  const site = await serveSite(folder);
  const browser = await launchBrowser();
  const measured: Record<Gesture, Measured[]> = { pan: [], vertex: [] };
  try {
    for (let round = 0; round < rounds; round += 1) {
      // Each goes first by turns: the machine may get warm, or busy.
      for (const gesture of round % 2 === 0 ? GESTURES : GESTURES.toReversed()) {
        const page = await browser.newPage({ viewport: VIEWPORT });
        await openAt(page, site.url, at);
        const session = await page.context().newCDPSession(page);
        await countThreadTime(session);
        measured[gesture].push(await dragOnce(page, session, gesture));
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return formatReport(command, vertices, measured);
}

/** A site whose shape is so large: the same coast, with more vertices on each side. */
async function buildEditor(): Promise<{ folder: string; vertices: number; at: Position }> {
  const [geodata, folder] = [join(out, 'large-geodata'), join(out, 'large-site')];
  await rm(geodata, { recursive: true, force: true });
  // Without the scripts in it, which the check of the project's own code would take for more of that.
  await cp(join(root, 'geodata'), geodata, {
    recursive: true,
    filter: (source) => !source.endsWith('/rebuild'),
  });
  const path = join(geodata, 'features', `${FEATURE}.geojson`);
  const { text, vertices, at } = await enlarge(path);
  await writeFile(path, text);
  process.env.SITE = 'http://127.0.0.1/';
  process.env.GEODATA = geodata;
  process.chdir(root);
  await build({ root, logLevel: 'error', build: { outDir: relative(root, folder), emptyOutDir: true } });
  delete process.env.GEODATA;
  return { folder, vertices, at };
}

async function enlarge(path: string): Promise<{ text: string; vertices: number; at: Position }> {
  const file = `features/${FEATURE}.geojson`;
  const saved = await readFile(path, 'utf8');
  const feature = readFeatureText(file, saved);
  if (!feature) throw new Error(`${path} cannot be read`);
  const count = feature.parts.flat().reduce((sum, { positions }) => sum + positions.length, 0);
  const each = Math.ceil(LEAST_VERTICES / count);
  const parts = feature.parts.map((rings) =>
    rings.map(({ positions }) =>
      positions.flatMap((from, index) => between(from, positions[index + 1] ?? null, each)),
    ),
  );
  const geometry = JSON.stringify({ type: 'MultiPolygon', coordinates: parts });
  const edit = { start: feature.geometry.offset, end: feature.geometry.offset + feature.geometry.length };
  const text = applyEdits(saved, [{ ...edit, text: geometry }]);
  const vertices = parts.flat(2).length;
  const ring = parts[0]?.[0] ?? [];
  const at = ring[Math.floor(ring.length / 2)] ?? [0, 0];
  return { text: withSource(file, text), vertices, at };
}

/** As many steps along a side, its end left out: that is the beginning of the next one. */
function between(from: Position, to: Position | null, steps: number): Position[] {
  if (!to) return [from];
  const round = (value: number) => Number(value.toFixed(6));
  return Array.from({ length: steps }, (_, step): Position => {
    const share = step / steps;
    return [round(from[0] + (to[0] - from[0]) * share), round(from[1] + (to[1] - from[1]) * share)];
  });
}

/** The file says of itself that it is none of the atlas. */
function withSource(file: string, text: string): string {
  const feature = readFeatureText(file, text);
  if (!feature) throw new Error('The larger shape cannot be read');
  return applyEdits(text, setProperty(feature, 'source', 'Made by the bench of the shape of the atlas.'));
}

async function openAt(page: Page, url: string, [lng, lat]: Position): Promise<void> {
  await page.goto(`${url}edit/?feature=${FEATURE}#map=${ZOOM}/${lat}/${lng}`);
  await page.locator('[data-editor="ready"]').waitFor();
  await page.locator('html[data-map="gl"]').waitFor({ state: 'attached' });
}

/** Drags there and back, a step a frame. Throws where no vertex was held that should have been. */
async function dragOnce(page: Page, session: CDPSession, gesture: Gesture): Promise<Measured> {
  const map = await page.locator('#map').boundingBox();
  if (!map) throw new Error('There is no map');
  let x = map.x + map.width / 2;
  let y = map.y + map.height / 2;
  if (gesture === 'pan') [x, y] = [map.x + map.width * 0.25, map.y + map.height * 0.85];
  await page.mouse.move(x, y);
  if (gesture === 'vertex') {
    await page.locator('.layer[data-handles]:not([data-handles="0"])').waitFor({ state: 'attached' });
    await page.mouse.move(x + 1, y);
    await page.mouse.move(x, y);
  }
  await page.mouse.down();
  await page.evaluate(inPageFrames.recordFrames);
  const before = await threadMs(session);
  for (const way of [-1, 1])
    for (let step = 0; step < DRAG.steps; step += 1) await page.mouse.move((x += way * DRAG.px), y);
  const after = await threadMs(session);
  const intervals = await page.evaluate(inPageFrames.frameIntervals);
  // Let go elsewhere, so that it is an edit: without one, no vertex was held.
  await page.mouse.move(x + 10, y + 10);
  await page.mouse.up();
  if (gesture === 'vertex') {
    await page.getByRole('button', { name: 'Undo: moving a vertex' }).waitFor();
  }
  return { intervalMs: quantile(intervals, 0.95), frameMs: (after - before) / (2 * DRAG.steps) };
}

function formatReport(command: string, vertices: number, measured: Record<Gesture, Measured[]>): string {
  const median = (gesture: Gesture, key: keyof Measured) =>
    quantile(
      measured[gesture].map((each) => each[key]),
      0.5,
    );
  const row = (what: string, key: keyof Measured) => {
    const [pan, vertex] = [median('pan', key), median('vertex', key)];
    return `| ${what} | ${pan.toFixed(1)} ms | ${vertex.toFixed(1)} ms | ${(vertex / pan).toFixed(2)} |`;
  };
  return [
    '### Editing a large shape',
    '',
    `${new Date().toISOString().slice(0, 10)}, \`${command}\`. A shape of ${vertices} vertices in the editor at zoom ${ZOOM}: the map is dragged, a vertex is`,
    `dragged, by turns, ${measured.pan.length} times each. Medians; the target is a ratio of at most 1.2 for the frames.`,
    '',
    '| what | panning | a vertex | ratio |',
    '| --- | --- | --- | --- |',
    row('time between frames, 95th percentile', 'intervalMs'),
    row('main-thread time for each step', 'frameMs'),
  ].join('\n');
}
