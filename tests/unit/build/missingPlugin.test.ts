import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { missingScript } from '../../../src/build/missingPlugin.ts';
import { fillShell } from '../../../src/build/shell.ts';
import { MISSING_WORDS } from '../../../src/messages/missing.ts';

it('the script that says what is missing stands alone, and ends no script by its own text', async () => {
  const script = await missingScript(resolve(import.meta.dirname, '../../..'));
  expect(script).not.toMatch(/\b(import|export)\b/);
  expect(script).not.toMatch(/<\/script/i);
  // It is in every page: so many characters, before they are compressed.
  expect(script.length).toBeLessThan(4000);
});

it.each(['en', 'ja', 'ru'] as const)('a page in %s has the words for it', (language) => {
  const html = fillShell('<div id="missing"><!--missing--></div>', {
    language,
    head: '',
    app: '',
    drawing: '',
    kind: null,
  });
  const words = /data-words="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  expect(JSON.parse(words ?? '')).toEqual(MISSING_WORDS[language]);
});
