/** The HTML around each page. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillShell, type ShellOptions } from '../../../src/build/shell.ts';
import type { Atlas } from '../../../src/core/model.ts';
import { feature, smallAtlas } from '../core/smallAtlas.ts';

const shell = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');
const site = new URL('https://school.example/atlas/');
const islet: ShellOptions = {
  atlas: smallAtlas,
  language: 'en',
  page: { type: 'feature', id: 'islet' },
  site,
};

function fill(own: Partial<ShellOptions>): string {
  return fillShell(shell, { ...islet, ...own });
}

/** The small atlas with one text wherever data can put one into the shell. */
function worded(text: string): Atlas {
  const settings = { ...smallAtlas.settings, title: { en: text }, description: { en: text } };
  const names = [{ lang: 'en', text }];
  return {
    ...smallAtlas,
    settings,
    features: [feature('islet', { names, description: { text: { en: text }, source: text } })],
  };
}

function count(html: string, character: string): number {
  return html.split(character).length;
}

describe('the shell of a page', () => {
  it('says its language', () => {
    expect(fill({ language: 'ja' })).toContain('<html lang="ja">');
  });

  it('has the name of what it shows as its title', () => {
    expect(fill({ language: 'ja' })).toContain('<title>烏小島 · 小さな地図</title>');
  });

  it('keeps no slot open', () => {
    expect(fill({})).not.toMatch(/<!--(head|noscript)-->/);
  });

  it('has its own address below the path of the site', () => {
    expect(fill({ language: 'ja' })).toContain(
      '<link rel="canonical" href="https://school.example/atlas/ja/features/islet/" />',
    );
  });

  it('links the same page in every language, and the default for all others', () => {
    const links = [...fill({}).matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href]) => [
      tag,
      href,
    ]);
    expect(links).toEqual([
      ['en', 'https://school.example/atlas/features/islet/'],
      ['ja', 'https://school.example/atlas/ja/features/islet/'],
      ['ru', 'https://school.example/atlas/ru/features/islet/'],
      ['x-default', 'https://school.example/atlas/features/islet/'],
    ]);
  });

  it('has no absolute address but those of the site', () => {
    const addresses = [...fill({}).matchAll(/(?:href|src|url)=["']?(https?:[^"']*)/g)].map(
      ([, href]) => href,
    );
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((href) => !href?.startsWith(site.href))).toEqual([]);
  });
});

describe('the shell of an alias', () => {
  const alias = fill({ page: { type: 'feature', id: 'skerry' }, now: { type: 'feature', id: 'islet' } });

  it('leads to the present address, also without a script', () => {
    expect(alias).toContain('<link rel="canonical" href="https://school.example/atlas/features/islet/" />');
    expect(alias).toContain('content="0; url=https://school.example/atlas/features/islet/"');
  });

  it('is not for search engines', () => {
    expect(alias).toContain('<meta name="robots" content="noindex" />');
  });
});

it('of an unknown address is not for search engines and claims no address', () => {
  const unknown = fill({ page: { type: 'unknown', path: '/nowhere/' } });
  expect(unknown).toContain('<meta name="robots" content="noindex" />');
  expect(unknown).not.toContain('canonical');
});

describe('text from the data', () => {
  it('stays text, whatever it looks like', () => {
    const html = fill({ atlas: worded('</title><script>alert("1")</script>') });
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)');
  });

  it('adds no tag and ends no attribute', () => {
    const plain = fill({ atlas: worded('') });
    const piece = fc.constantFrom(
      '<b>',
      '"',
      "'",
      '&',
      '$&',
      '$`',
      "$'",
      '$1',
      '$$',
      '<!--noscript-->',
      '</head>',
      'a',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const html = fill({ atlas: worded(text) });
          expect(count(html, '<')).toBe(count(plain, '<'));
          expect(count(html, '"')).toBe(count(plain, '"'));
        },
      ),
    );
  });

  it('is kept to the letter, also where it has dollar signs', () => {
    expect(fill({ atlas: worded("$' and $& for $$5") })).toContain("<title>$' and $&amp; for $$5 ·");
  });
});
