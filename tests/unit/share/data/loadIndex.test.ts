import { describe, expect, it } from 'vitest';
import { indexText } from '../../../../src/core/exports/makeExport.ts';
import { fileName, formatBytes, readIndex } from '../../../../src/share/data/loadIndex.ts';
import { birds } from '../../core/exports/sources.ts';

describe('the list of files', () => {
  it('is read as the build writes it', async () => {
    const known = readIndex(JSON.parse(indexText(await birds())));
    expect([...known.keys()]).toContain('data/atlas.geojson');
    expect(known.get('data/features.csv')?.sample).toContain('id,name,kind');
  });

  it.each([[null], ['<html>'], [{ files: 'all' }], [{ files: [{ path: 'data/atlas.kml', bytes: 1 }] }]])(
    '%j is none',
    (value: unknown) => {
      expect(() => readIndex(value)).toThrow('data/index.json');
    },
  );
});

describe('a file', () => {
  it('has a size that can be read', () => {
    expect([1, 62_504, 999_600, 12_340_000].map((bytes) => formatBytes(bytes, ','))).toEqual([
      '1 kB',
      '63 kB',
      '1,0 MB',
      '12,3 MB',
    ]);
  });

  it('is kept under a name that says what it is, and of which version', () => {
    expect(fileName('data/features/etorofu.lpf.json', 'v1.0')).toBe('etorofu-v1.0.lpf.json');
  });
});
