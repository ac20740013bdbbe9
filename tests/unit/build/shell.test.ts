/** The HTML around each page. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillShell, type ShellParts } from '../../../src/build/shell.ts';

const shell = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');
const parts: ShellParts = {
  language: 'ja',
  head: '<title>烏小島</title>',
  app: '<main>text</main>',
  drawing: '<div id="drawing"></div>',
  kind: 'reader',
};

describe('the shell of a page', () => {
  const html = fillShell(shell, parts);

  it('says its language', () => {
    expect(html).toContain('<html lang="ja">');
  });

  it('has the app inside its element, and the drawing outside it', () => {
    expect(html).toContain('<div id="app"><main>text</main></div>');
    expect(html).toMatch(/<\/div>\s*<div id="drawing"><\/div>/);
  });

  it('keeps no slot open', () => {
    expect(html).not.toMatch(/<!--(head|app|drawing)-->/);
  });
});

it('is filled to the letter, whatever stands in the parts', () => {
  const piece = fc.constantFrom('$&', '$`', "$'", '$1', '$$', '"', 'a');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(fillShell(shell, { ...parts, app: text })).toContain(`<div id="app">${text}</div>`);
    }),
  );
});
