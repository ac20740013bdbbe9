/** What the settings of docs/hosting/ say is what the build says to other hosts; tests/browser/hosting.test.ts runs them. */
import { describe, expect, it } from 'vitest';
import { CACHING, EVERYWHERE, hostHeaders, UNFRAMED } from '../../../src/build/hostHeaders.ts';
import { hostPolicy } from '../../../src/build/policy.ts';
import { siteScripts } from '../../browser/siteScripts.ts';
import { settingsOf } from '../../browser/webServer.ts';

const scripts = await siteScripts();

describe.each(['nginx', 'caddy'] as const)('the settings for %s', (name) => {
  const settings = settingsOf(name);

  it('have the policy of the present index.html', () => {
    expect(settings).toContain(`"${hostPolicy(scripts)}"`);
    expect(settings).toContain(`"${UNFRAMED}"`);
  });

  it('have all other headers', () => {
    for (const [header, value] of Object.entries(EVERYWHERE)) {
      expect(settings).toContain(header);
      expect(settings).toContain(value);
    }
    for (const value of Object.values(CACHING)) expect(settings).toContain(value);
  });
});

describe('_headers', () => {
  const rules = hostHeaders('/atlas/', ['assets', 'embed', 'features'], 'POLICY').split(/\n\n?(?=\/)/);
  const of = (path: string) => rules.filter((rule) => rule.startsWith(`${path}\n`)).join('');

  it('keeps every page but the embeds out of frames', () => {
    expect(of('/atlas/features/*')).toContain(UNFRAMED);
    expect(of('/atlas/')).toContain(UNFRAMED);
    expect(of('/atlas/embed/*')).toBe('');
    expect(of('/atlas/*')).not.toContain('frame-ancestors');
    const paths = rules.map((rule) => rule.split('\n')[0]);
    expect(paths).toEqual([...new Set(paths)]);
  });

  it('has the policy everywhere, in lines that hosts take', () => {
    expect(of('/atlas/*')).toContain('  Content-Security-Policy: POLICY');
    expect(of('/atlas/assets/*')).toContain(`  Cache-Control: ${CACHING.named}`);
    const long = hostHeaders('/', [], hostPolicy([...scripts, ...scripts], [...scripts, ...scripts]));
    // The most that Cloudflare Pages takes: https://developers.cloudflare.com/pages/configuration/headers/
    for (const line of long.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });
});
