/** What pages may load, and that the hashes are those that a browser works out. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashSource, inlineHashes, pagePolicy, type PageKind } from '../../../src/build/policy.ts';
import { fillShell, type ShellParts } from '../../../src/build/shell.ts';

const KINDS: PageKind[] = ['reader', 'embed', 'editor', 'pack'];
const shell = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');
const parts: ShellParts = { language: 'en', head: '', app: '', drawing: '', kind: 'reader' };

describe('the policy of a page', () => {
  it.each(KINDS)('lets nothing pass that is not named (%s)', (kind) => {
    const policy = pagePolicy(kind, { scripts: ["'sha256-A='"], styles: [] });
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toContain(
      "require-trusted-types-for 'script'; trusted-types svelte-trusted-html default passage-atlas",
    );
  });

  it('stands before all that it is about', () => {
    const html = fillShell(shell, parts);
    expect(html.indexOf('http-equiv="Content-Security-Policy"')).toBeLessThan(html.indexOf('<script'));
    expect(html.indexOf('<meta charset')).toBeLessThan(html.indexOf('http-equiv'));
  });

  it('names the script of the shell, and none that comes in with the data', () => {
    const theme = /<script>(.*?)<\/script>/s.exec(shell)?.[1] ?? '';
    const hash = `'sha256-${createHash('sha256').update(theme).digest('base64')}'`;
    const html = fillShell(shell, { ...parts, app: '<script>alert(1)</script><style>a{}</style>' });
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy.match(/'sha256-[^']+'/g)).toEqual([hash]);
  });

  it('is left out where there is none, and then its slot too', () => {
    expect(fillShell(shell, { ...parts, kind: null })).not.toMatch(/Content-Security-Policy|<!--policy-->/);
  });
});

it('a hash is that of the text as browsers read it, with line ends of one kind', () => {
  expect(hashSource('a\r\nb\rc')).toBe(hashSource('a\nb\nc'));
});

it('a script that names a file, and one of data, need no hash', () => {
  const html =
    '<script src="a.js"></script><script type="application/json">{}</script><script type="module">b</script>';
  expect(inlineHashes(html)).toEqual({ scripts: [hashSource('b')], styles: [] });
});
