/** The map as a picture of fixed size. */
import { describe, expect, it } from 'vitest';
import { buildAtlasFiles } from '../../../src/build/atlasFiles.ts';
import { PALETTES } from '../../../src/cartography/palette.ts';
import { toText, type SvgNode } from '../../../src/svg/nodes.ts';
import { picture, type PictureContent } from '../../../src/svg/picture.ts';
import { readRealAtlas } from '../geodata/realAtlas.ts';

const source = await readRealAtlas();
const { map } = buildAtlasFiles(source, '/', 'v');
const size = { width: 500, height: 400 };
const palette = PALETTES.light;
const { bbox } = source.atlas.features.find(({ id }) => id === 'etorofu')!;
const place = { kind: 'place', bbox, popup: false } as const;

const content: PictureContent = {
  shapes: map.shapes,
  labels: map.labels.ja!,
  states: { hovered: [], selected: ['etorofu'], lit: ['kunashiri'] },
  viewpoint: 'disputed',
  palette,
};
const drawn = picture(content, place, size);

function all(name: string, { children, ...own }: SvgNode): SvgNode[] {
  const inside = children.flatMap((child) => (typeof child === 'string' ? [] : all(name, child)));
  return own.name === name ? [{ children, ...own }, ...inside] : inside;
}

/** Every position of a path of steps. */
function positions(d: string): [number, number][] {
  return [...d.matchAll(/M(-?[\d.]+)[ ]?(-?[\d.]+)l([^Mz]*)/g)].flatMap(([, x, y, steps = '']) => {
    const numbers = (steps.match(/-?[\d.]+/g) ?? []).map(Number);
    const at: [number, number] = [Number(x), Number(y)];
    const found: [number, number][] = [[...at]];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      at[0] += numbers[index]!;
      at[1] += numbers[index + 1]!;
      found.push([...at]);
    }
    return found;
  });
}

describe('a picture', () => {
  it('shows the whole feature, with room around it', () => {
    const path = all('path', drawn).find(({ attributes }) => attributes['id'] === 'shape:etorofu')!;
    const points = positions(String(path.attributes['d']));
    expect(points.length).toBeGreaterThan(50);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(0.1 * size.width);
      expect(x).toBeLessThan(0.9 * size.width);
      expect(y).toBeGreaterThan(0.1 * size.height);
      expect(y).toBeLessThan(0.9 * size.height);
    }
  });

  it('draws nothing that is far outside', () => {
    for (const { attributes } of all('path', drawn)) {
      for (const [x, y] of positions(String(attributes['d']))) {
        expect(Math.abs(x - size.width / 2)).toBeLessThan(size.width / 2 + 100);
        expect(Math.abs(y - size.height / 2)).toBeLessThan(size.height / 2 + 100);
      }
    }
  });

  it('outlines what is selected and what is lit, and nothing else', () => {
    const edges = all('g', drawn).find(({ attributes }) => attributes['stroke'] === palette.islandEdge)!;
    expect(all('use', edges).map(({ attributes }) => [attributes['href'], attributes['stroke']])).toEqual([
      ['#shape:etorofu', palette.selection],
      ['#shape:kunashiri', undefined],
    ]);
  });

  it('keeps names off its foot', () => {
    const with40 = picture({ ...content, footPx: 40 }, place, size);
    for (const { attributes } of all('text', with40)) expect(Number(attributes['y'])).toBeLessThan(360);
    expect(all('text', with40).length).toBeGreaterThan(0);
  });

  it('uses no unit but numbers', () => {
    expect(toText(drawn)).not.toMatch(/var\(|calc\(|cq|%"|vector-effect|class=/);
  });

  it.each([
    ['disputed', 2],
    ['JP', 1],
    ['RU', 1],
  ])('draws the boundaries of the viewpoint %s', (viewpoint, count) => {
    const { view } = source.atlas.settings;
    const whole = picture({ ...content, viewpoint }, { kind: 'view', bbox: view, popup: false }, size);
    expect(
      all('use', whole).filter(({ attributes }) => /boundary/.test(String(attributes['href']))),
    ).toHaveLength(count);
  });
});
