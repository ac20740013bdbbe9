import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAP_LAYERS } from '../../src/cartography/layers.ts';
import { PALETTES } from '../../src/cartography/palette.ts';
import type { Atlas, Language, Position } from '../../src/core/model.ts';
import { inLanguage } from '../../src/core/names.ts';
import { GEODATA, readRealAtlas } from '../unit/geodata/realAtlas.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser, type PageOptions } from './openPage.ts';
import { shareOfColor } from './pixels.ts';
import { pictureOfMap } from './pictures.ts';
import { placeOnScreen } from './screen.ts';

const site = builtSite();
/** Both lines are in sight. */
const CAMERA = '#map=7/44.700/147.300';

/** What the files of the boundaries say, read here from the files themselves. */
interface Boundary {
  id: string;
  values: Record<string, string>;
  course: Position[];
}

const folder = join(GEODATA, 'features');
const boundaries: Boundary[] = readdirSync(folder)
  .filter((name) => name.startsWith('boundary-'))
  .map((name) => {
    const { id, properties, geometry } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      id: string;
      properties: Record<string, string>;
      geometry: { coordinates: Position[] };
    };
    const values = Object.entries(properties).filter(([key]) => key.startsWith('viewpoint:'));
    return {
      id,
      values: Object.fromEntries(values.map(([key, value]) => [key.slice('viewpoint:'.length), value])),
      course: geometry.coordinates,
    };
  });

let atlas: Atlas;
let viewpoints: string[];

beforeAll(async () => {
  ({ atlas } = await readRealAtlas());
  viewpoints = atlas.settings.viewpoints.map(({ id }) => id);
});

async function open(path: string, options: PageOptions = {}): Promise<ExplorerPage> {
  const explorer = await openPage(await sharedBrowser(), options);
  await explorer.page.goto(site.url + path);
  return explorer;
}

async function choose({ page }: ExplorerPage, viewpoint: string): Promise<void> {
  await page.locator(`input[name=viewpoint][value="${viewpoint}"]`).check();
}

async function openChoices({ page }: ExplorerPage): Promise<void> {
  await page.getByText('Map options', { exact: true }).click();
}

/** What the data say is drawn: `boundary-nemuro-strait: stable`, without lines that are not there. */
function expectedLines(viewpoint: string): string[] {
  return boundaries
    .flatMap(({ id, values }) => (values[viewpoint] === 'none' ? [] : [`${id}: ${values[viewpoint] ?? '?'}`]))
    .sort();
}

/** What the drawing shows; a line counts with its dashes or dots, as the cartography has them. */
async function drawnLines({ page }: ExplorerPage): Promise<string[]> {
  const lines = await page
    .locator('#drawing [data-shape^="boundary-"][class^="viewpoint-"]')
    .evaluateAll((uses) =>
      uses
        .filter((use) => getComputedStyle(use).display !== 'none' && use.getBoundingClientRect().height > 0)
        .map((use) => {
          const { strokeDasharray, strokeWidth } = getComputedStyle(use);
          const dash = strokeDasharray.split(',').map((px) => parseFloat(px) / parseFloat(strokeWidth));
          const layer = /boundary-\w+/.exec(use.closest('g')?.getAttribute('class') ?? '')?.[0] ?? '';
          return { id: use.getAttribute('data-shape') ?? '', layer, dash };
        }),
    );
  return lines
    .map(({ id, layer, dash }) => {
      const drawn = MAP_LAYERS.find((each) => each.id === layer);
      const expected = drawn?.type === 'line' ? (drawn.dash ?? []) : [];
      expect(dash).toHaveLength(expected.length);
      // Dashes or dots: which of the lengths are longer than the last, a gap.
      const longer = (lengths: readonly number[]) => lengths.map((length) => length > (lengths.at(-1) ?? 0));
      expect(longer(dash)).toEqual(longer(expected));
      return `${id}: ${layer.replace('boundary-', '')}`;
    })
    .sort();
}

/** How much of a line's course has a boundary's colour, by what it is under a viewpoint. */
const SHARES: Record<string, [least: number, most: number]> = {
  stable: [0.7, 1],
  disputed: [0.45, 0.9],
  undetermined: [0.15, 0.75],
  none: [0, 0.02],
};

/** Compares MapLibre's pixels with the data. */
async function expectDrawnByMapLibre(explorer: ExplorerPage, viewpoint: string): Promise<void> {
  const picture = await pictureOfMap(explorer);
  const map = await explorer.boxOf('#map');
  for (const { id, values, course } of boundaries) {
    const points = alongCourse(course)
      .map((position) => placeOnScreen(position, { center: [147.3, 44.7], zoom: 7 }, map))
      .map(({ x, y }) => ({ x: x - map.x, y: y - map.y }))
      .filter(({ x, y }) => x > 1 && y > 1 && x < map.width - 2 && y < map.height - 2);
    expect(points.length).toBeGreaterThan(50);
    const share = await shareOfColor(explorer, picture, points, PALETTES.light.boundary);
    const [least, most] = SHARES[values[viewpoint] ?? ''] ?? [1, 0];

    expect(share, `${id} under ${viewpoint}`).toBeGreaterThanOrEqual(least);
    expect(share, `${id} under ${viewpoint}`).toBeLessThanOrEqual(most);
  }
}

/** Points of a line, close together. */
function alongCourse(course: readonly Position[]): Position[] {
  const STEPS = 60;
  return course.slice(1).flatMap((to, index) => {
    const from = course[index] ?? to;
    return Array.from({ length: STEPS }, (_, step): Position => {
      const share = step / STEPS;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  });
}

describe('the boundary lines', () => {
  it('have a value for each viewpoint, and none is settled in the one that is shown first', () => {
    expect(boundaries.length).toBeGreaterThan(1);
    for (const { values } of boundaries) {
      expect(Object.keys(values).sort()).toEqual([...viewpoints].sort());
      expect(values[viewpoints[0] ?? '']).not.toBe('stable');
    }
  });

  it('are those of the viewpoint that is chosen among the options', async () => {
    const explorer = await open(CAMERA);
    await explorer.mapIs('gl');
    await expectDrawnByMapLibre(explorer, viewpoints[0] ?? '');
    await openChoices(explorer);
    for (const viewpoint of viewpoints.slice(1)) {
      await explorer.redrawing(() => choose(explorer, viewpoint));
      await expectDrawnByMapLibre(explorer, viewpoint);
      expect(new URL(explorer.page.url()).searchParams.get('viewpoint')).toBe(viewpoint);
    }
  });

  it.each(['', 'embed/features/etorofu/'])('are those of the viewpoint in the address: /%s', async (path) => {
    for (const viewpoint of viewpoints.slice(1)) {
      const explorer = await open(`${path}?viewpoint=${viewpoint}${CAMERA}`);
      await explorer.mapIs('gl');
      await expectDrawnByMapLibre(explorer, viewpoint);
      expect(await drawnLines(explorer)).toEqual(expectedLines(viewpoint));
    }
  });

  it('are the same on the light map', async () => {
    const explorer = await open(`?renderer=svg${CAMERA}`);
    await explorer.mapIs('svg');
    await openChoices(explorer);
    for (const viewpoint of [...viewpoints, viewpoints[0] ?? '']) {
      await choose(explorer, viewpoint);
      expect(await drawnLines(explorer)).toEqual(expectedLines(viewpoint));
    }
  });

  it.each(['', 'embed/features/etorofu/'])('are the same without a script: /%s', async (path) => {
    const explorer = await open(path, { javaScript: false });
    expect(await drawnLines(explorer)).toEqual(expectedLines(viewpoints[0] ?? ''));
    await openChoices(explorer);
    for (const viewpoint of viewpoints.toReversed()) {
      await choose(explorer, viewpoint);
      expect(await drawnLines(explorer)).toEqual(expectedLines(viewpoint));
    }
  });
});

/** The words under which a viewpoint's lines are shown: its name, what it says, and where that stands. */
function wordsOf(viewpoint: string, language: Language): string[] {
  const { name, note } = atlas.settings.viewpoints.find(({ id }) => id === viewpoint)!;
  return [inLanguage(name, language), inLanguage(note.text, language), note.source];
}

/** What can be read below the map. */
async function textBelowMap({ page }: ExplorerPage): Promise<string> {
  return (await page.locator('.foot').innerText()).replace(/\s+/g, ' ');
}

describe('which viewpoint is shown', () => {
  it.each<[string, string, PageOptions]>([
    ['?renderer=svg', 'en', {}],
    ['ja/features/etorofu/', 'ja', { javaScript: false }],
    ['embed/ru/articles/putin-abe-moscow-2018/?renderer=svg', 'ru', {}],
  ])('is said on paper, with its source and its date: /%s', async (path, language, options) => {
    const explorer = await open(path, options);
    if (options.javaScript !== false) await explorer.mapIs('svg');
    const asked = viewpoints.at(-1) ?? '';
    await explorer.page.locator('details:has([name=viewpoint]) > summary').click();
    await choose(explorer, asked);
    await explorer.page.emulateMedia({ media: 'print' });
    const text = await textBelowMap(explorer);
    for (const words of wordsOf(asked, language as Language)) expect(text).toContain(words);
    for (const other of viewpoints.slice(0, -1)) expect(text).not.toContain(wordsOf(other, 'en')[2]);
    expect(await drawnLines(explorer)).toEqual(expectedLines(asked));
    const [map, foot] = [await explorer.boxOf('#drawing'), await explorer.boxOf('.foot')];
    expect(foot.y).toBeGreaterThanOrEqual(map.y + map.height);
  });

  it('is told to screen readers with the map', async () => {
    const explorer = await open('embed/features/etorofu/?renderer=svg&viewpoint=JP');
    await explorer.mapIs('svg');
    const session = await explorer.page.context().newCDPSession(explorer.page);
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#map' });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
    const description = String(nodes[0]?.description?.value);
    expect(description).toContain(wordsOf('JP', 'en')[1]);
    for (const other of viewpoints.filter((id) => id !== 'JP'))
      expect(description).not.toContain(wordsOf(other, 'en')[1]);
  });
});
