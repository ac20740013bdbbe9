import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { Explorer } from '../../../src/app/explorer.svelte.ts';
import { buildAtlasFiles } from '../../../src/build/atlasFiles.ts';
import { readAtlas } from '../../../src/core/atlas.ts';
import { messages } from '../../../src/messages/en.ts';
import { pictureName, viewPicture, type View } from '../../../src/share/viewPicture.ts';
import { goodFiles } from '../core/fixtures.ts';

const HOSTILE = ']]><script>x()</script>" \u0007&amp;';

async function birdMap(title?: string) {
  const { source } = readAtlas(await goodFiles());
  if (!source) throw new Error('The good atlas has faults.');
  if (title !== undefined) source.atlas.settings.dispute.text.en = title;
  const { bundle, map } = buildAtlasFiles(source, '/atlas/', 'v2');
  const explorer = new Explorer({ bundle, language: 'en', messages, base: '/atlas/' });
  explorer.go({ type: 'feature', id: 'tern-island' }, 'address');
  const labels = map.labels.en;
  if (!labels) throw new Error('There are no labels.');
  return { explorer, content: { shapes: map.shapes, labels } };
}

const view: View = {
  camera: { center: [-29.8, -19.8], zoom: 7 },
  size: { width: 800, height: 600 },
  theme: 'light',
};

function parse(svg: string) {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(svg, 'image/svg+xml');
}

describe('the picture of a view', () => {
  it('is a drawing by itself: map, note on the dispute, scale, credits, address with the camera, version', async () => {
    const { explorer, content } = await birdMap();
    const { svg, width, height } = viewPicture(explorer, content, view);
    const document = parse(svg);
    const root = document.documentElement;
    expect([root?.namespaceURI, root?.getAttribute('viewBox')]).toEqual([
      'http://www.w3.org/2000/svg',
      `0 0 ${width} ${height}`,
    ]);
    expect(height).toBeGreaterThan(600);
    const text = root?.textContent ?? '';
    for (const words of [
      'Tern Island',
      'Both shores claim the Bird Islands.',
      'Boundary lines: Both sides.',
      'https://birds.example/atlas/features/tern-island/#map=7/-19.8',
      'Version of the data: v2.',
      'km',
    ])
      expect(text).toContain(words);
    expect(svg).not.toMatch(/ class=| style=|url\(|var\(/);
    expect(pictureName(explorer, 'png')).toBe('tern-island-map-v2.png');
  });

  it('follows the viewpoint and the theme', async () => {
    const { explorer, content } = await birdMap();
    const first = viewPicture(explorer, content, view);
    explorer.viewpoint = 'south';
    const other = viewPicture(explorer, content, { ...view, theme: 'dark' });
    expect(other.svg).toContain('Boundary lines: South Shore.');
    expect(other.svg).not.toBe(first.svg);
    expect(other.svg).not.toContain('#dbe6ea');
  });

  it('stays a drawing whatever the data say', async () => {
    const { explorer, content } = await birdMap(HOSTILE);
    const { svg } = viewPicture(explorer, content, view);
    expect(parse(svg).getElementsByTagName('script')).toHaveLength(0);
  });
});
