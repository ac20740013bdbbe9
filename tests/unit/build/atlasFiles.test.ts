/** The files that the map loads. */
import { describe, expect, it } from 'vitest';
import { buildAtlasFiles } from '../../../src/build/atlasFiles.ts';
import { readAtlas, type AtlasSource } from '../../../src/core/atlas.ts';
import { deepFreeze, goodFiles } from '../core/fixtures.ts';

const PIPELINE = 'features/tern-pipeline.geojson';

async function build(change: (text: string) => string = (text) => text, base = '/') {
  const text = (await goodFiles()).get(PIPELINE) ?? '';
  const { source } = readAtlas(await goodFiles({ [PIPELINE]: change(text) }));
  if (!source) throw new Error('The changed atlas has errors.');
  return buildAtlasFiles(deepFreeze<AtlasSource>(source), base, 'v');
}

/** Names of the files, by what they hold. */
async function names(change?: (text: string) => string): Promise<Record<string, string>> {
  const paths = [...(await build(change)).files.keys()];
  return Object.fromEntries(paths.map((path) => [path.replace(/^assets\/|-[\w-]{8}\.json$/g, ''), path]));
}

describe('the files of an atlas of another coast', () => {
  it('are its shapes, its labels in every language, and the index of its search', async () => {
    expect(Object.keys(await names()).sort()).toEqual([
      'labels-en',
      'labels-ja',
      'lessons',
      'search',
      'shapes',
    ]);
  });

  it('are GeoJSON collections, but for the index', async () => {
    for (const [path, text] of (await build()).files) {
      if (/^assets\/(?:search|lessons)-/.test(path)) continue;
      expect(JSON.parse(text)).toMatchObject({ type: 'FeatureCollection' });
    }
  });

  it('are found by the page below the path of the site', async () => {
    const { bundle, files } = await build(undefined, '/atlas/');
    const addresses = [
      bundle.map.dataUrl,
      bundle.searchUrl,
      bundle.lessonsUrl,
      ...Object.values(bundle.map.labels).map(({ url }) => url),
    ];
    expect(addresses.sort()).toEqual([...files.keys()].map((path) => `/atlas/${path}`).sort());
  });

  it('come with the zooms that the labels have', async () => {
    const { bundle, files } = await build();
    const { url, zooms } = bundle.map.labels.en!;
    const text = files.get(url.slice(1)) ?? '';
    const { features } = JSON.parse(text) as { features: { properties: { minZoom: number } }[] };
    const begin = features.map(({ properties }) => properties.minZoom);
    expect(features.length).toBeGreaterThan(3);
    expect(new Set(zooms.map(([minZoom]) => minZoom))).toEqual(new Set(begin));
  });
});

describe('the name of a file', () => {
  it('is the same for the same content', async () => {
    expect(await names()).toEqual(await names());
  });

  it('changes with the shapes', async () => {
    const moved = await names((text) => text.replace('-19.8', '-19.81'));
    expect(moved['shapes']).not.toBe((await names())['shapes']);
  });

  it('of the shapes stays where only a name has changed, so that it need not be loaded again', async () => {
    const renamed = await names((text) =>
      text.replace(/"name:en": "[^"]*"/, '"name:en": "Another pipeline"'),
    );
    const before = await names();
    expect(renamed['shapes']).toBe(before['shapes']);
    expect(renamed['labels-en']).not.toBe(before['labels-en']);
  });
});
