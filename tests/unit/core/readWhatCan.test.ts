import { expect, it } from 'vitest';
import { readAtlas, readWhatCan } from '../../../src/core/atlas.ts';
import { goodFiles } from './fixtures.ts';

it('gives the same as readAtlas where there are no errors', async () => {
  const files = await goodFiles();
  expect(readWhatCan(files)).toEqual(readAtlas(files).source);
});

it('leaves out what cannot be read, one file at a time', async () => {
  const files = await goodFiles();
  const whole = readAtlas(files).source;
  for (const path of files.keys()) {
    const broken = new Map([...files, [path, '{ "broken']]);
    expect(readAtlas(broken).source, path).toBeNull();
    const found = readWhatCan(broken);
    if (path === 'atlas.yaml') expect(found).toBeNull();
    else expect(found?.atlas.settings, path).toEqual(whole?.atlas.settings);
    if (!path.startsWith('features/') || !found || !whole) continue;
    const left = whole.atlas.features.filter(({ id }) => path !== `features/${id}.geojson`);
    expect(found.atlas.features.map(({ id }) => id)).toEqual(left.map(({ id }) => id));
  }
});
