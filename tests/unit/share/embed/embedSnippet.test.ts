/** The lines of HTML for somebody else's page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMBED_HEIGHT,
  embedFrame,
  embedPath,
  embedSnippet,
} from '../../../../src/share/embed/embedSnippet.ts';
import { embedTitle } from '../../../../src/share/embed/embedTitle.ts';
import type { Camera } from '../../../../src/core/url.ts';
import { smallAtlas } from '../../core/smallAtlas.ts';

const page = { type: 'feature', id: 'islet' } as const;
const frame = { src: 'https://school.example/embed/features/islet/', title: 'Islet', heightPx: 480 };
const link = { address: 'https://school.example/features/islet/', text: 'Islet: open in the atlas' };

/** All that is between the tags and attributes that the snippet must have. */
const FORM =
  /^<iframe src="([^"<>]*)" title="([^"<>]*)" width="100%" height="(\d+)" loading="lazy" style="border:0" allowfullscreen><\/iframe>\n<p><a href="([^"<>]*)">([^<>]*)<\/a><\/p>$/;

const unescape = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('the snippet', () => {
  it('is a frame and a plain link', () => {
    expect(embedSnippet(frame, link)).toBe(
      '<iframe src="https://school.example/embed/features/islet/" title="Islet" width="100%" height="480" loading="lazy" style="border:0" allowfullscreen></iframe>\n' +
        '<p><a href="https://school.example/features/islet/">Islet: open in the atlas</a></p>',
    );
  });

  it.each([
    '"><script>alert(1)</script>',
    '" onload="alert(1)',
    "' onload='alert(1)",
    '</iframe><img src=x onerror=alert(1)>',
    'a\n\n<p>b & c &amp; d',
  ])('keeps a title as a title: %s', (title) => {
    const [, , written = '', , , text = ''] =
      FORM.exec(embedSnippet({ ...frame, title }, { ...link, text: title })) ?? [];
    expect(unescape(written)).toBe(title.replace(/\s+/g, ' '));
    expect(unescape(text)).toBe(title.replace(/\s+/g, ' '));
  });

  it('has its form whatever the texts are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.double(),
        (title, src, heightPx) => {
          const written = FORM.exec(
            embedSnippet(
              { src, title, heightPx: Number.isNaN(heightPx) ? 0 : heightPx },
              { address: src, text: title },
            ),
          );
          expect(written).not.toBeNull();
          expect(Number(written?.[3])).toBeGreaterThanOrEqual(EMBED_HEIGHT.min);
          expect(Number(written?.[3])).toBeLessThanOrEqual(EMBED_HEIGHT.max);
        },
      ),
    );
  });

  it('has a width in pixels where that is asked for', () => {
    expect(embedFrame({ ...frame, widthPx: 640 })).toContain(' width="640" height="480" ');
  });
});

describe('the address of an embed', () => {
  const viewpoints = smallAtlas.settings.viewpoints.map(({ id }) => id);

  it('is that of the page, in its language, below the site', () => {
    expect(embedPath(smallAtlas, { page, language: 'en' }, '/atlas/')).toBe('/atlas/embed/features/islet/');
    expect(embedPath(smallAtlas, { page: { type: 'home' }, language: 'ja' }, '/')).toBe('/embed/ja/');
  });

  it('names a viewpoint that is not the usual one, the view, and the way', () => {
    const [usual, other] = viewpoints;
    expect(embedPath(smallAtlas, { page, language: 'en', viewpoint: usual }, '/')).not.toContain('?');
    expect(embedPath(smallAtlas, { page, language: 'en', viewpoint: other ?? 'X' }, '/')).toContain(
      `?viewpoint=${other ?? 'X'}`,
    );
    const camera: Camera = { center: [147.8, 45], zoom: 8 };
    expect(embedPath(smallAtlas, { page, language: 'en', camera }, '/')).toMatch(
      /#map=8\/45\.\d+\/147\.\d+$/,
    );
    const tour = { way: 'text', mention: 2 } as const;
    expect(embedPath(smallAtlas, { page, language: 'en', tour }, '/')).toContain('?tour=text&mention=2');
  });
});

describe('the title of an embed', () => {
  it('says in its language what is shown, and where', () => {
    expect(embedTitle(smallAtlas, page, 'ja')).toBe('烏小島 · 小さな地図');
    expect(embedTitle(smallAtlas, { type: 'home' }, 'ja')).toBe('小さな地図');
    expect(embedTitle(smallAtlas, { type: 'feature', id: 'nowhere' }, 'ja')).toBe('小さな地図');
  });
});
