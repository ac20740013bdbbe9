/** What search engines are told of the site. */
import { describe, expect, it } from 'vitest';
import { robots, sitemapFiles } from '../../../src/build/sitemap.ts';
import { listPages } from '../../../src/core/pages.ts';
import { smallAtlas } from '../core/smallAtlas.ts';

const site = new URL('https://school.example/atlas/');

function locations(text: string): string[] {
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
}

describe('the sitemap', () => {
  const [file, ...more] = sitemapFiles(smallAtlas, site);
  const text = file!.text;

  it('has every page in every language once, and no former address', () => {
    expect(locations(text)).toHaveLength(3 * listPages(smallAtlas).length);
    expect(new Set(locations(text)).size).toBe(locations(text).length);
    expect(locations(text)).toContain('https://school.example/atlas/');
    expect(locations(text)).toContain('https://school.example/atlas/ja/articles/early/landing/');
    expect(text).not.toMatch(/skerry|arrival|embed/);
  });

  it('links each to itself in all languages, and to the default for all others', () => {
    const [entry = ''] = text.match(/<url>\s*<loc>[^<]*\/ja\/features\/islet\/<[\s\S]*?<\/url>/) ?? [];
    const links = [...entry.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    expect(links.map(([, ...pair]) => pair)).toEqual([
      ['en', 'https://school.example/atlas/features/islet/'],
      ['ja', 'https://school.example/atlas/ja/features/islet/'],
      ['ru', 'https://school.example/atlas/ru/features/islet/'],
      ['x-default', 'https://school.example/atlas/features/islet/'],
    ]);
  });

  it('is one file, named as robots are told', () => {
    expect(more).toEqual([]);
    expect(file!.path).toBe('sitemap.xml');
    expect(robots(site)).toContain('\nSitemap: https://school.example/atlas/sitemap.xml\n');
    expect(robots(site)).not.toContain('Disallow');
  });

  it('is an index of several where one would be too long', () => {
    const [index, ...parts] = sitemapFiles(smallAtlas, site, 10);
    expect(index!.path).toBe('sitemap.xml');
    expect(locations(index!.text)).toEqual(parts.map(({ path }) => new URL(path, site).href));
    expect(Math.max(...parts.map((part) => locations(part.text).length))).toBe(10);
    expect(parts.flatMap((part) => locations(part.text))).toEqual(locations(text));
  });

  it('stays XML with any address', () => {
    const [hostile] = sitemapFiles(smallAtlas, new URL('https://school.example/a&b/'));
    expect(locations(hostile!.text)[0]).toBe('https://school.example/a&amp;b/');
    expect(hostile!.text).not.toMatch(/&(?!amp;)/);
  });
});
