/** oEmbed as https://oembed.com has it (2.3.4). */
import { describe, expect, it } from 'vitest';
import { hostHeaders } from '../../../src/build/hostHeaders.ts';
import { oembedAddress, oembedText } from '../../../src/build/oembed.ts';
import { listPages } from '../../../src/core/pages.ts';
import { messages as en } from '../../../src/messages/en.ts';
import { messages as ja } from '../../../src/messages/ja.ts';
import { messages as ru } from '../../../src/messages/ru.ts';
import { smallAtlas } from '../core/smallAtlas.ts';

const MESSAGES = { en, ja, ru };
const site = new URL('https://school.example/atlas/');
const all = listPages(smallAtlas).flatMap((page) =>
  smallAtlas.settings.languages.map((language) => ({ page, language })),
);

/** The fields that the specification knows, by the type of their values. */
const FIELDS: Record<string, 'string' | 'number'> = {
  type: 'string',
  version: 'string',
  title: 'string',
  author_name: 'string',
  author_url: 'string',
  provider_name: 'string',
  provider_url: 'string',
  cache_age: 'number',
  thumbnail_url: 'string',
  thumbnail_width: 'number',
  thumbnail_height: 'number',
  html: 'string',
  width: 'number',
  height: 'number',
};

describe('the oEmbed of a page', () => {
  it.each(all)('has what the specification asks of rich content: $page, $language', ({ page, language }) => {
    const text = oembedText({ atlas: smallAtlas, language, page, site, messages: MESSAGES[language] });
    const data = JSON.parse(text) as Record<string, string | number>;
    for (const [name, value] of Object.entries(data)) {
      expect(typeof value, name).toBe(FIELDS[name]);
      if (typeof value === 'number') expect(Number.isInteger(value) && value > 0, name).toBe(true);
      if (name.endsWith('_url')) expect(new URL(String(value)).href.startsWith(site.href), name).toBe(true);
    }
    expect(data).toMatchObject({ type: 'rich', version: '1.0' });
    for (const needed of ['html', 'width', 'height', 'title', 'provider_name', 'provider_url'])
      expect(data[needed], needed).toBeTruthy();
    const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter((name) => name in data);
    expect([0, 3]).toContain(thumbnail.length);
    const [, src = '', width, height] =
      /^<iframe src="([^"]*)" title="[^"]+" width="(\d+)" height="(\d+)"[^>]*><\/iframe>$/.exec(
        String(data['html']),
      ) ?? [];
    expect(src.startsWith(`${site.href}embed/`)).toBe(true);
    expect([Number(width), Number(height)]).toEqual([data['width'], data['height']]);
  });

  it('lies beside the page, each with its own', () => {
    const addresses = all.map(({ page, language }) => oembedAddress(smallAtlas, page, language, site));
    expect(new Set(addresses).size).toBe(all.length);
    expect(addresses).toContain('https://school.example/atlas/ja/features/islet/oembed.json');
    expect(addresses).toContain('https://school.example/atlas/oembed.json');
  });
});

describe('the headers for hosts', () => {
  it('let a frame in a sandbox load scripts and data, wherever the site stands', () => {
    expect(hostHeaders('/atlas/', ['embed'], '')).toContain('\n/atlas/*\n  Access-Control-Allow-Origin: *\n');
    expect(hostHeaders('/', ['embed'], '')).not.toMatch(/X-Frame-Options/i);
  });
});
