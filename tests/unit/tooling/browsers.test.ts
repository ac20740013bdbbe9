/** Does the atlas use what the browsers that it is made for do not have? */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint, Linter, type Rule } from 'eslint';
import postcss from 'postcss';
import typescript from 'typescript';
import ts from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from 'web-features';
import { browserSupport } from '../../../eslint/browserSupport.js';
import { browsersWithout, isKnown, keysEnding } from '../../../eslint/webFeatures.js';
import { BROWSERS, BROWSERS_AT } from '../../../src/build/browsers.mjs';
import { pageStyleSheet } from '../../../src/svg/styleSheet.ts';

/** What a browser of the list does not have, and why it may stand in our style sheets all the same. */
const WITH_REASON: Record<string, string> = {
  'accent-color': 'boxes and buttons have the colour of the system there',
  'box-decoration-break': 'the build writes -webkit- too',
  'break-after.avoid': 'paper only; a heading may stand alone at the foot of a page',
  cursor: 'phones have none',
  'details-content': 'paper only; parts that are closed stay so',
  'field-sizing': 'the field has a bar to scroll with',
  'hanging-punctuation': 'a quotation mark stands within the line',
  orphans: 'paper only',
  'overscroll-behavior': 'where it misses, only what does not scroll itself is meant',
  'path.d': 'a rule of print, with a shape that has a stroke without it',
  'print-color-adjust': 'stands beside -webkit-print-color-adjust',
  resize: 'phones have no corner to pull',
  'scrollbar-color': 'the bar has the colours of the system there',
  'scrollbar-gutter': 'the text moves by the width of the bar where it begins to scroll',
  'text-size-adjust': 'the build writes -webkit- and -moz- too',
  'user-select': 'the build writes -webkit- too',
  widows: 'paper only',
};

/** Keys of the compatibility data for all that a style sheet uses; of a word that they do not know there is none. */
function keysIn(css: string): Set<string> {
  const keys = new Set<string>();
  const words = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, word]) => word!);
  postcss.parse(css).walk((node) => {
    if (node.type === 'decl' && !node.prop.startsWith('--')) {
      keys.add(`css.properties.${node.prop}`);
      for (const word of words(node.value, /([a-z-]+)(?![\w(-])/g))
        keys.add(`css.properties.${node.prop}.${word}`);
    }
    if (node.type === 'decl') {
      const used = [...words(node.value, /([a-z-]+)\(/g), ...words(node.value, /\d([a-z]+)/g)];
      for (const key of used.flatMap((word) => keysEnding(word, 'css.types.'))) keys.add(key);
      if (/\dcq/.test(node.value)) keys.add('css.types.length.container_query_length_units');
      if (/\d[dsl]v/.test(node.value)) keys.add('css.types.length.viewport_percentage_units_dynamic');
    }
    if (node.type === 'atrule') {
      keys.add(`css.at-rules.${node.name}`);
      for (const word of words(node.params, /([a-z-]+)/g)) keys.add(`css.at-rules.${node.name}.${word}`);
    }
    if (node.type === 'rule')
      for (const word of words(node.selector, /::?([a-z-]+)/g)) keys.add(`css.selectors.${word}`);
  });
  return new Set([...keys].filter(isKnown));
}

function missingIn(css: string): string[] {
  return [...keysIn(css)].filter((key) => browsersWithout(key).length > 0);
}

/** `css.properties.cursor.grab` has the reason of `cursor`. */
function reasonFor(key: string): string | undefined {
  return Object.keys(WITH_REASON).find((name) => `${key}.`.includes(`.${name}.`));
}

function ownStyleSheets(): Map<string, string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(svelte|css)$/.test(file),
  );
  const texts = files.map((file): [string, string] => {
    const text = readFileSync(join('src', file), 'utf8');
    const parts = file.endsWith('.css')
      ? [text]
      : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, part]) => part!);
    return [file, parts.join('\n')];
  });
  return new Map([...texts, ['the map', pageStyleSheet(['JP'])]]);
}

describe('the list of browsers', () => {
  it('has those that were the newest two years before its date', () => {
    const [year, ...day] = BROWSERS_AT.split('-');
    const then = [Number(year) - 2, ...day].join('-');
    const newest = (name: keyof typeof browsers) =>
      browsers[name].releases.filter(({ date }) => date <= then).at(-1)?.version ?? '';
    expect(BROWSERS).toEqual([
      `chrome${newest('chrome')}`,
      `edge${newest('edge')}`,
      `firefox${newest('firefox')}`,
      `safari${newest('safari')}`,
      `ios${newest('safari_ios')}`,
    ]);
    for (const name of ['chrome', 'firefox'] as const) expect(newest(`${name}_android`)).toBe(newest(name));
    const readme = readFileSync('README.md', 'utf8');
    for (const [name, id] of [
      ['Chrome', 'chrome'],
      ['Edge', 'edge'],
      ['Firefox', 'firefox'],
      ['Safari', 'safari'],
    ] as const)
      expect(readme).toContain(`${name} ${newest(id)}`);
  });
});

describe('style sheets', () => {
  it('use what every browser of the list has, or what may be missing', () => {
    const used = new Set<string>();
    const faults = [...ownStyleSheets()].flatMap(([file, css]) =>
      missingIn(css).flatMap((key) => {
        const reason = reasonFor(key);
        if (reason !== undefined) used.add(reason);
        return reason === undefined ? [`${file}: ${key} (${browsersWithout(key).join(', ')})`] : [];
      }),
    );
    expect(faults).toEqual([]);
    expect(Object.keys(WITH_REASON).filter((name) => !used.has(name))).toEqual([]);
  });

  it.each([
    ['a { position-anchor: --x }', 'css.properties.position-anchor'],
    ['a { width: calc-size(auto, size) }', 'css.types.calc-size'],
    ['a { width: stretch }', 'css.properties.width.stretch'],
    ['@view-transition { navigation: auto }', 'css.at-rules.view-transition'],
    ['a:open { color: red }', 'css.selectors.open'],
  ])('of which %s has something too new', (css, key) => {
    expect(missingIn(css)).toContain(key);
  });

  it('of which light-dark(), container units and :has() are old enough', () => {
    const css = 'a:has(b) { width: 10cqw; height: 3dvh; color: light-dark(red, blue) }';
    expect(keysIn(css)).toContain('css.types.color.light-dark');
    expect(keysIn(css)).toContain('css.types.length.container_query_length_units');
    expect(keysIn(css)).toContain('css.selectors.has');
    expect(missingIn(css)).toEqual([]);
  });
});

describe('scripts', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-browsers-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** What our rule says of a script that knows of browsers and the language alone. */
  async function faults(code: string): Promise<string[]> {
    const filename = join(folder, 'script.ts');
    await writeFile(filename, code);
    const options = {
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      target: typescript.ScriptTarget.ES2022,
      types: [],
    };
    const programs = [typescript.createProgram([filename], options)];
    const linter = new Linter({ cwd: folder });
    const messages = linter.verify(
      code,
      {
        files: ['**/*.ts'],
        languageOptions: { parser: ts.parser, parserOptions: { programs } },
        plugins: { atlas: { rules: { 'browser-support': browserSupport as Rule.RuleModule } } },
        rules: { 'atlas/browser-support': 'error' },
      },
      { filename },
    );
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    return messages.map(({ message }) => message.split(' ')[0]!);
  }

  it('are told what is too new, and no more', async () => {
    const code = `
      document.startViewTransition(() => undefined);
      new Highlight();
      export const found = [[1].at(0), [1].toSorted(), structuredClone(1)];
      export const copied = new ClipboardItem({});
      document.body.animate([], 1);
      navigator.clipboard.writeText('a');
    `;
    expect(await faults(code)).toEqual(['api.Document.startViewTransition', 'api.Highlight.Highlight']);
  });

  it('are all looked at but for those that run under Node', async () => {
    const eslint = new ESLint();
    const rules = async (file: string) =>
      ((await eslint.calculateConfigForFile(file)) as Linter.Config).rules?.['atlas/browser-support'];
    expect(await rules('src/app/Stage.svelte')).toEqual([2]);
    expect(await rules('src/core/url.ts')).toEqual([2]);
    expect(await rules('src/build/shell.ts')).toBeUndefined();
  });
});
