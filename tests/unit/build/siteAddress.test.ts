/** The public address of the site. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteAddress } from '../../../src/build/siteAddress.ts';
import { smallAtlas } from '../core/smallAtlas.ts';

function withSite(address: string): string {
  vi.stubEnv('SITE', address);
  return siteAddress(smallAtlas).href;
}

afterEach(() => vi.unstubAllEnvs());

describe('the address of the site', () => {
  it('is that of the settings', () => {
    expect(withSite('')).toBe('https://small.example/');
  });

  it('is the one that SITE gives, where it gives one', () => {
    expect(withSite('http://school.example/atlas/')).toBe('http://school.example/atlas/');
  });

  it('ends in a slash', () => {
    expect(withSite('https://school.example/atlas')).toBe('https://school.example/atlas/');
  });

  it.each(['school.example/atlas/', '/atlas/', 'javascript:alert(1)', 'file:///atlas/', 'https://'])(
    'is refused where it is %j, with an example of a good one',
    (address) => {
      expect(() => withSite(address)).toThrow('such as SITE=https://example.org/atlas/');
    },
  );
});
