import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../../../src/core/atlas.ts';
import type { Atlas } from '../../../../src/core/model.ts';
import {
  findSuggestions,
  listPlaces,
  listSources,
  listWholes,
} from '../../../../src/editor/form/suggestions.ts';
import { goodFiles } from '../../core/fixtures.ts';
import { fileWith } from './formFixtures.ts';

async function goodAtlas(): Promise<Atlas> {
  const { source } = readAtlas(await goodFiles());
  if (!source) throw new Error('The atlas has errors.');
  return source.atlas;
}

describe('listSources', () => {
  it('lists each source of the other features once, the most used first', () => {
    const files = new Map([
      ['features/a.geojson', fileWith('"area_km2:source": "Survey"', '"source": "Chart"')],
      ['features/b.geojson', fileWith('"source": "Chart"', '"claim:north:source": 5')],
      ['features/c.geojson', fileWith('"source": "Own"')],
      ['features/broken.geojson', '{'],
      ['articles/a.md', '"source": "Not this"'],
    ]);
    expect(listSources(files, 'features/c.geojson').map(({ value }) => value)).toEqual(['Chart', 'Survey']);
  });
});

describe('listWholes', () => {
  it('has groups first, and neither the feature nor what lies in it', async () => {
    const atlas = await goodAtlas();
    expect(listWholes(atlas, 'en', 'gull-islets')[0]?.value).toBe('bird-islands');
    const ids = listWholes(atlas, 'en', 'bird-islands').map(({ value }) => value);
    expect(ids).not.toContain('bird-islands');
    expect(ids).not.toContain('gull-islets');
    expect(ids.length).toBeGreaterThan(0);
  });
});

describe('findSuggestions', () => {
  it('finds a place by its name in any language', async () => {
    const found = findSuggestions(listPlaces(await goodAtlas(), 'en'), 'чаек');
    expect(found.map(({ value }) => value)).toEqual(['gull-islets']);
  });
});
