/** How build and first visit grow with the atlas: the same invented one with 10, 1,000 and 10,000 features. */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { serveSite, type Site } from '../browser/site.ts';
import { quantile } from './figures.ts';
import { formatTable } from './format.ts';
import { buildMeasured, type Built } from './growthBuild.ts';
import { visitGrown, type Grown } from './growthVisit.ts';
import { makeAtlas, writeAtlas } from './synthetic/makeAtlas.ts';

/** Features, with ten passages each. */
const SIZES = [10, 1000, 10_000] as const;

/** One size, measured. */
interface Size {
  features: number;
  built: Built;
  visits: Grown[];
}

/** Builds and visits all sizes and gives the report, as Markdown. Throws where one does not build. */
export async function measureGrowth(command: string, rounds: number): Promise<string> {
  // Outside the project: the dev server watches that, and these are some 170,000 files.
  const folder = await mkdtemp(join(tmpdir(), 'passage-atlas-growth-'));
  try {
    return await measureIn(folder, command, rounds);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureIn(parent: string, command: string, rounds: number): Promise<string> {
  const sizes: Size[] = [];
  for (const features of SIZES) {
    const folder = join(parent, String(features));
    await writeAtlas(join(folder, 'geodata'), makeAtlas(features));
    const built = await buildMeasured(join(folder, 'geodata'), join(folder, 'site'));
    console.log(`${String(features)} features: built in ${built.wallS.toFixed(0)} s`);
    sizes.push({ features, built, visits: [] });
  }
  const browser = await launchBrowser();
  const sites = await Promise.all(sizes.map(({ built }) => serveSite(built.folder, { compress: true })));
  try {
    await visitByTurns(browser, sizes, sites, rounds);
    return formatReport(command, rounds, sizes, browser.version());
  } finally {
    await browser.close();
    await Promise.all(sites.map((site) => site.close()));
  }
}

/** The first round warms up the disk, the server's compression and the browser's own caches; it does not count. */
async function visitByTurns(browser: Browser, sizes: Size[], sites: Site[], rounds: number): Promise<void> {
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, size] of sizes.entries()) {
      const site = sites[at];
      const grown = site && (await visitGrown(browser, site));
      if (grown && round > 0) size.visits.push(grown);
    }
  }
}

interface Row {
  what: string;
  of: (size: Size) => number;
  /** For people. */
  text: (value: number) => string;
  /** At most so much: for 10,000 features, or as a ratio to 10. */
  most?: number;
  mostRatio?: number;
}

const visited = (key: keyof Grown) => (size: Size) =>
  quantile(
    size.visits.map((visit) => visit[key]),
    0.5,
  );
const kB = (value: number) => `${(value / 1e3).toFixed(0)} kB`;
const MB = (value: number) => `${(value / 1e6).toFixed(value < 1e7 ? 1 : 0)} MB`;
const seconds = (value: number) => `${value.toFixed(0)} s`;
const ms = (value: number) => `${value.toFixed(0)} ms`;
const plain = (value: number) => value.toFixed(0);

const ROWS: readonly Row[] = [
  { what: 'build, by the clock', of: ({ built }) => built.wallS, text: seconds, most: 120 },
  { what: 'build, processor time', of: ({ built }) => built.cpuS, text: seconds },
  { what: 'build, most memory (RSS)', of: ({ built }) => built.peakBytes, text: MB, most: 2e9 },
  { what: 'files of the site', of: ({ built }) => built.files, text: plain },
  { what: 'bytes of the site', of: ({ built }) => built.bytes, text: MB },
  { what: 'bytes of a first visit', of: visited('bytes'), text: kB, mostRatio: 2 },
  { what: 'requests of a first visit', of: visited('requests'), text: plain },
  { what: 'map usable', of: visited('usableMs'), text: ms, mostRatio: 2 },
  { what: 'MapLibre in charge', of: visited('glMs'), text: ms },
  { what: 'heap of the page at rest', of: visited('heapBytes'), text: MB },
  { what: '… after panning and 8 places', of: visited('heapAfterBytes'), text: MB },
  { what: '… after 8 more', of: visited('heapLaterBytes'), text: MB },
];

function formatReport(command: string, rounds: number, sizes: readonly Size[], version: string): string {
  const [first] = sizes;
  const last = sizes.at(-1);
  const rows = ROWS.map(({ what, of, text, most, mostRatio }) => {
    const values = sizes.map(of);
    const ratio = first && last ? of(last) / of(first) : NaN;
    const bound = most ?? mostRatio;
    const value = most === undefined ? ratio : (values.at(-1) ?? NaN);
    const target = most === undefined ? `${String(mostRatio)} times` : text(most);
    const verdict = bound === undefined ? '' : `${target}: ${value <= bound ? 'met' : '**missed**'}`;
    return [what, ...values.map(text), ratio.toFixed(2), verdict];
  });
  const heads = ['what', ...sizes.map(({ features }) => `${features.toLocaleString('en')} features`)];
  return [
    '### Growth',
    '',
    `${new Date().toISOString().slice(0, 10)}, \`${command}\`, rounds: ${String(rounds)}. Invented atlases (\`synthetic/\`) with ten passages for each feature, in three`,
    'languages. Build: the whole process with its threads, into an empty folder. Visits: the first page, as brotli from this machine, in a fresh',
    'context; medians. Heap: what the script of the page holds after a collection, without what MapLibre has in its worker and in',
    `WebGL. Machine: ${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? ''}, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.versions.node}, Chromium ${version}.`,
    '',
    formatTable([...heads, '10,000 ÷ 10', 'at most'], rows),
  ].join('\n');
}
