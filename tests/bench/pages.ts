import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build } from 'vite';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const out = join(import.meta.dirname, 'out');

const BARE = [
  { name: 'maplibre', title: 'MapLibre', popup: '.maplibregl-popup', lastMark: 'map:gl' },
  { name: 'leaflet', title: 'Leaflet', popup: '.leaflet-popup', lastMark: 'map:frame' },
  { name: 'openlayers', title: 'OpenLayers', popup: '.popup', lastMark: 'map:frame' },
] as const;

/** The measured pages, by name. */
export type SubjectName = 'atlas' | (typeof BARE)[number]['name'];

/** A built page that is measured. */
export interface Subject {
  name: SubjectName;
  /** As it is written in the report. */
  title: string;
  folder: string;
  /** What appears after a click on a feature. */
  popup: string;
  /** The User Timing mark that says that nothing more is to come. */
  lastMark: 'map:gl' | 'map:frame';
}

/** Builds the atlas, and bare pages that draw the very files the atlas serves. */
export async function buildSubjects(): Promise<Subject[]> {
  const folder = await buildAtlas();
  const atlas: Subject = {
    name: 'atlas',
    title: 'atlas',
    folder,
    popup: '[role="dialog"]',
    lastMark: 'map:gl',
  };
  const data = { SHAPES: await served(folder, 'shapes-'), LABELS: await served(folder, 'labels-en-') };
  const define = { ...data, BOUNDS: await firstView() };
  const bare: Subject[] = [];
  for (const page of BARE) {
    const subject = { ...page, folder: join(out, page.name) };
    await buildBare(subject, define);
    for (const file of Object.values(data)) {
      await copyFile(join(folder, 'assets', file), join(subject.folder, file));
    }
    bare.push(subject);
  }
  return [atlas, ...bare];
}

/** Builds the atlas and gives its folder. */
export async function buildAtlas(): Promise<string> {
  const folder = join(out, 'atlas');
  // It stands at the root of a server of its own, whatever address it is published at.
  process.env.SITE = 'http://127.0.0.1/';
  // The site's build looks for its geodata from where it is started.
  process.chdir(root);
  await build({ root, logLevel: 'warn', build: { outDir: relative(root, folder), emptyOutDir: true } });
  return folder;
}

async function served(folder: string, start: string): Promise<string> {
  const files = await readdir(join(folder, 'assets'));
  const file = files.find((name) => name.startsWith(start) && name.endsWith('.json'));
  if (!file) {
    throw new Error(`The build has no assets/${start}*.json: correct the name in tests/bench/pages.ts.`);
  }
  return file;
}

async function buildBare({ name, folder }: Subject, values: Record<string, unknown>): Promise<void> {
  const define = Object.fromEntries(
    Object.entries(values).map(([constant, value]) => [constant, JSON.stringify(value)]),
  );
  await build({
    root: join(import.meta.dirname, 'bare', name),
    configFile: false,
    base: './',
    logLevel: 'warn',
    define,
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
}

async function firstView(): Promise<unknown> {
  const folder = resolve(root, process.env.GEODATA ?? 'geodata');
  const settings = parse(await readFile(join(folder, 'atlas.yaml'), 'utf8')) as { view: unknown };
  return settings.view;
}
