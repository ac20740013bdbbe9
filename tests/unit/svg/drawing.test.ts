/** The drawing of the home page, and what the style sheet makes of it. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fitOf } from '../../../src/app/pageFocus.ts';
import { buildAtlasFiles } from '../../../src/build/atlasFiles.ts';
import { drawingContent, pageDrawing } from '../../../src/build/pageDrawing.ts';
import { MESSAGES } from '../../../src/build/messagesOf.ts';
import { MAP_LAYERS } from '../../../src/cartography/layers.ts';
import { PALETTES } from '../../../src/cartography/palette.ts';
import { subjectOf } from '../../../src/core/pages.ts';
import { drawing } from '../../../src/svg/drawing.ts';
import { frameOf } from '../../../src/svg/frame.ts';
import type { SvgNode } from '../../../src/svg/nodes.ts';
import { pageStyleSheet } from '../../../src/svg/styleSheet.ts';
import { readRealAtlas } from '../geodata/realAtlas.ts';

const source = await readRealAtlas();
const { atlas } = source;
const { map } = buildAtlasFiles(source, '/', 'v');
const options = { atlas, map, language: 'en', page: { type: 'home' }, messages: MESSAGES.en, base: '/', embed: false } as const; // prettier-ignore
const frame = frameOf(fitOf(atlas, subjectOf(atlas, options.page), false));
const [shapes, labels] = drawing(drawingContent(options, frame), frame);

function all(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))];
}

describe('the drawing of the home page', () => {
  it('costs at most 25 kB compressed, whatever the language', () => {
    for (const language of ['en', 'ja', 'ru'] as const) {
      const text = pageDrawing({ ...options, language, messages: MESSAGES[language] });
      expect(brotliCompressSync(text).length).toBeLessThan(25_000);
    }
  });

  it('has a link with title and description for every feature that has a shape', () => {
    const links = all(shapes).filter(({ attributes }) => attributes['data-feature'] !== undefined);
    const ids = links.map(({ attributes }) => attributes['data-feature']).sort();
    expect(ids).toEqual(atlas.features.flatMap(({ id, kind }) => (kind === 'group' ? [] : [id])).sort());
    for (const { children } of links) {
      const names = children.map((child) => (typeof child === 'string' ? '' : child.name));
      expect(names).toEqual(['title', 'desc', 'use']);
    }
  });

  it('draws the layers of the cartography in their order', () => {
    const groups = all(shapes).flatMap(({ attributes }) => attributes['data-layer'] ?? []);
    expect(groups).toEqual(MAP_LAYERS.map(({ id }) => id));
  });

  it('holds each path once', () => {
    const ids = all(shapes).flatMap(({ name, attributes }) => (name === 'path' ? [attributes['id']] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names every feature that the map names', () => {
    const named = all(labels).flatMap(({ name, attributes }) =>
      name === 'text' ? (attributes['data-feature'] ?? []) : [],
    );
    expect(new Set(named)).toEqual(
      new Set(map.labels.en!.features.flatMap(({ properties }) => properties.feature ?? [])),
    );
  });
});

it('a page comes without the names of closer views, and of places far away', () => {
  const texts = all(labels).filter(({ name, attributes }) => name === 'text' && attributes['data-size']);
  expect(texts.length).toBeLessThan(map.labels.en!.features.length);
  expect(texts.length).toBeGreaterThan(20);
  for (const { attributes } of texts) {
    const closer = attributes['data-feature'] === undefined ? 1 : 2;
    expect(Number(attributes['data-min'])).toBeLessThanOrEqual(frame.zoom + closer);
    expect(Number(attributes['data-max'])).toBeGreaterThan(frame.zoom - 2);
    expect(Math.abs(parseFloat(String(attributes['x'])) - 50)).toBeLessThan(200);
  }
});

describe('the style sheet of drawings', () => {
  const css = pageStyleSheet(['disputed', 'JP', 'RU']);

  it('has every colour of both themes, so that a change there is a change here', () => {
    for (const [name, color] of Object.entries(PALETTES.light)) {
      const dark = PALETTES.dark[name as keyof typeof PALETTES.dark];
      expect(css).toContain(`--map-${name}:light-dark(${color},${dark})`);
    }
  });

  it('shows the lines of the viewpoint that is checked', () => {
    expect(css).toContain('[value="JP"]:checked) .viewpoint-JP{display:inline}');
  });
});
