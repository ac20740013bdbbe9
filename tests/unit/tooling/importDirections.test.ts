import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// The project's own settings, without type information: the files of these snippets do not exist.
const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });

async function messages(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map((message) => `${message.ruleId ?? 'parser'}: ${message.message}`);
}

async function directionFaults(filePath: string, code: string): Promise<string[]> {
  const all = await messages(filePath, code);
  expect(all.filter((message) => message.startsWith('parser'))).toEqual([]);
  return all.filter((message) => message.startsWith('atlas/import-directions'));
}

describe('imports that are allowed', () => {
  it.each([
    ['src/main.ts', `import './app/App.svelte';`],
    ['src/main.ts', `void import('./map/renderer.ts');`],
    ['src/main.ts', `void import('./editor/start.ts');`],
    ['src/main.ts', `import 'virtual:geodata';`],
    ['src/app/App.svelte', `<script lang="ts">import '../ui/Panel.svelte';</script>`],
    ['src/app/explorer.svelte.ts', `import '../svg/renderer';`],
    ['src/app/explorer.svelte.ts', `void import('../map/renderer.ts');`],
    ['src/app/explorer.svelte.ts', `void import('../share/cite.ts');`],
    ['src/app/explorer.svelte.ts', `import '../messages/en.ts';`],
    ['src/app/explorer.svelte.ts', `void import('../messages/ja.ts');`],
    ['src/ui/Panel.svelte', `<script lang="ts">import '../cartography/palette.ts';</script>`],
    ['src/ui/Panel.svelte', `<script lang="ts">import type { Messages } from '../messages/en.ts';</script>`],
    ['src/map/renderer.ts', `import 'maplibre-gl'; import 'maplibre-gl/dist/maplibre-gl.css';`],
    ['src/map/renderer.ts', `import '../cartography/layers.ts'; import '../core/model.ts';`],
    ['src/svg/renderer.ts', `import '../cartography/layers.ts'; import 'd3-geo';`],
    ['src/cartography/layers.ts', `import '../core/model.ts';`],
    ['src/core/geometry.ts', `import '@turf/turf';`],
    ['src/core/zod.ts', `import './model.ts'; import 'zod';`],
    ['src/messages/ja.ts', `import type { Messages } from './en.ts';`],
    [
      'src/build/pagesPlugin.ts',
      `import 'node:fs'; import '../app/App.svelte'; import '../core/url.ts'; import 'vite';`,
    ],
    [
      'src/cli/main.ts',
      `import '../build/geodataFiles.ts'; import '../core/atlas.ts'; import 'node:process';`,
    ],
    ['src/cli/format.ts', `import '../build/writeSafely.ts';`],
    ['tests/unit/x.test.ts', `import '../../src/map/renderer.ts'; import 'maplibre-gl';`],
  ])('%s: %s', async (file, code) => {
    expect(await directionFaults(file, code)).toEqual([]);
  });
});

describe('imports that are not', () => {
  it.each([
    ['src/core/url.ts', `import '../cartography/palette.ts';`],
    ['src/core/url.ts', `export * from '../ui/title.ts';`],
    ['src/core/url.ts', `export { a } from '../app/a.ts';`],
    ['src/core/url.ts', `import type { A } from '../app/a.ts';`],
    ['src/core/url.ts', `export type A = import('../app/a.ts').A;`],
    ['src/core/url.ts', `void import('../map/renderer.ts');`],
    ['src/core/url.ts', `import '@turf/turf';`],
    ['src/core/url.ts', `import '@turf/area';`],
    ['src/core/url.ts', `import 'node:path';`],
    ['src/core/url.ts', `import 'path';`],
    ['src/core/url.ts', `import 'svelte';`],
    ['src/core/url.ts', `import '../../geodata/atlas.json';`],
    ['src/core/url.ts', `const to = '../map/renderer.ts'; void import(to);`],
    ['src/core/url.ts', 'void import(`../map/renderer.ts`);'],
    ['src/core/url.ts', `import.meta.glob('../map/*.ts');`],
    ['src/cartography/layers.ts', `import '../ui/colours.ts';`],
    ['src/cartography/layers.ts', `import '../map/style.ts';`],
    ['src/cartography/layers.ts', `import type { Map } from 'maplibre-gl';`],
    ['src/svg/renderer.ts', `import '../map/style.ts';`],
    ['src/svg/renderer.ts', `import '../app/explorer.svelte.ts';`],
    ['src/map/renderer.ts', `import '../svg/renderer.ts';`],
    ['src/map/renderer.ts', `import '../app/explorer.svelte.ts';`],
    ['src/map/renderer.ts', `import '../ui/Popup.svelte';`],
    ['src/ui/Panel.svelte', `<script lang="ts">import '../app/explorer.svelte.ts';</script>`],
    ['src/ui/Panel.svelte', `<script lang="ts">import '../svg/renderer.ts';</script>`],
    ['src/ui/Panel.svelte', `<script lang="ts">import { en } from '../messages/en.ts';</script>`],
    ['src/ui/Panel.svelte', `<script lang="ts">import { type Messages } from '../messages/en.ts';</script>`],
    ['src/app/App.svelte', `<script lang="ts">import '../map/renderer.ts';</script>`],
    ['src/app/App.svelte', `<script lang="ts">void import('../build/geodataFiles.ts');</script>`],
    ['src/app/explorer.svelte.ts', `import 'maplibre-gl';`],
    ['src/app/explorer.svelte.ts', `import type { Renderer } from '../map/renderer.ts';`],
    ['src/app/explorer.svelte.ts', `import '../editor/start.ts';`],
    ['src/app/explorer.svelte.ts', `import '../share/cite.ts';`],
    ['src/app/explorer.svelte.ts', `import '../main.ts';`],
    ['src/main.ts', `import './map/renderer.ts';`],
    ['src/main.ts', `import './editor/start.ts';`],
    ['src/main.ts', `import './build/geodataFiles.ts';`],
    ['src/messages/ja.ts', `import { en } from './en.ts';`],
    ['src/messages/ja.ts', `import '../core/model.ts';`],
    ['src/share/cite.ts', `import '../app/explorer.svelte.ts';`],
    ['src/editor/start.ts', `import '../map/renderer.ts';`],
    ['src/build/pagesPlugin.ts', `import '../map/renderer.ts';`],
    ['src/build/pagesPlugin.ts', `import '../cli/main.ts';`],
    ['src/cli/main.ts', `import '../build/pagesPlugin.ts';`],
    ['src/cli/main.ts', `import '../app/App.svelte';`],
    ['src/cli/main.ts', `import '../build/geodataFilesOfOthers.ts';`],
    ['src/cli/main.ts', `import '../build/saveServer.ts';`],
    ['src/somewhere/new.ts', `import '../core/model.ts';`],
  ])('%s: %s', async (file, code) => {
    expect(await directionFaults(file, code)).toHaveLength(1);
  });
});

describe('other conventions', () => {
  const long = Array.from({ length: 251 }, (_, line) => `export const a${line} = 0;`).join('\n');
  const longFunction = `export function f() {\n${'  g();\n'.repeat(41)}}`;
  const deep = 'export function f(a) { if (a) { for (;;) { while (a) { if (a) { g(); } } } } }';

  it.each([
    ['max-lines', 'src/core/a.ts', long],
    ['max-lines-per-function', 'src/core/a.ts', longFunction],
    ['max-lines-per-function', 'src/ui/A.svelte', `<script lang="ts">${longFunction}</script>`],
    ['max-depth', 'src/core/a.ts', deep],
    ['svelte/no-at-html-tags', 'src/ui/A.svelte', '{@html note}'],
    ['no-restricted-properties', 'src/map/a.ts', 'popup.setHTML(text);'],
    ['no-restricted-properties', 'src/map/a.ts', 'element.innerHTML = text;'],
    ['no-restricted-globals', 'src/core/a.ts', 'document.title = "";'],
    ['no-restricted-globals', 'src/cartography/a.ts', 'window.open();'],
    ['no-restricted-globals', 'src/core/a.ts', 'process.exit(1);'],
    ['no-restricted-globals', 'src/app/a.ts', 'process.exit(1);'],
    ['no-restricted-syntax', 'src/core/utils.ts', ''],
    ['no-restricted-syntax', 'src/core/index.ts', ''],
    ['no-restricted-syntax', 'src/helpers/a.ts', ''],
    ['no-restricted-syntax', 'src/core/two-words.ts', ''],
    ['no-console', 'src/app/a.ts', 'console.log(1);'],
  ])('%s is on for %s', async (rule, file, code) => {
    expect((await messages(file, code)).filter((message) => message.startsWith(`${rule}:`))).not.toEqual([]);
  });

  it.each([
    ['src/core/a.ts', 'export const address = new URL("a:b");'],
    ['src/svg/a.ts', 'document.title = "";'],
    ['src/build/a.ts', 'process.exit(1);'],
    ['tests/unit/a.test.ts', longFunction],
  ])('%s may do what its place allows', async (file, code) => {
    expect((await messages(file, code)).filter((message) => /restricted|max-/.test(message))).toEqual([]);
  });
});
