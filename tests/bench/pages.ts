import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build } from 'vite';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const out = join(import.meta.dirname, 'out');

/** A built page that is measured. */
export interface Subject {
  name: 'atlas' | 'bare';
  folder: string;
  /** What appears after a click on a feature. */
  popup: string;
}

/** Builds the atlas, and a bare MapLibre page that draws the very files the atlas serves. */
export async function buildSubjects(): Promise<{ atlas: Subject; bare: Subject }> {
  const atlas = join(out, 'atlas');
  const bare = join(out, 'bare');
  // Both stand at the root of a server of their own, whatever address the atlas is published at.
  process.env.SITE = 'http://127.0.0.1/';
  // The site's build looks for its geodata from where it is started.
  process.chdir(root);
  await build({ root, logLevel: 'warn', build: { outDir: relative(root, atlas), emptyOutDir: true } });
  const served = await readdir(join(atlas, 'assets'));
  const named = (start: string) => {
    const file = served.find((name) => name.startsWith(start) && name.endsWith('.json'));
    if (!file)
      throw new Error(`The build has no assets/${start}*.json: correct the name in tests/bench/pages.ts.`);
    return file;
  };
  const [shapes, labels] = [named('shapes-'), named('labels-en-')];
  await buildBare(bare, { SHAPES: shapes, LABELS: labels, BOUNDS: await firstView() });
  for (const file of [shapes, labels]) await copyFile(join(atlas, 'assets', file), join(bare, file));
  return {
    atlas: { name: 'atlas', folder: atlas, popup: '[role="dialog"]' },
    bare: { name: 'bare', folder: bare, popup: '.maplibregl-popup' },
  };
}

async function buildBare(outDir: string, values: Record<string, unknown>): Promise<void> {
  const define = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  await build({
    root: join(import.meta.dirname, 'bare'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    define,
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
}

async function firstView(): Promise<unknown> {
  const folder = resolve(root, process.env.GEODATA ?? 'geodata');
  const settings = parse(await readFile(join(folder, 'atlas.yaml'), 'utf8')) as { view: unknown };
  return settings.view;
}
