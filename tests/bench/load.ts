/** Many visitors at once: nginx with the settings of docs/hosting/, the built site, and what a first visit asks for. */
import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { compressFiles } from '../../src/build/compressFiles.ts';
import { launchBrowser } from '../browser/launch.ts';
import { installed, startWebServer } from '../browser/webServer.ts';
import { quantile } from './figures.ts';
import { formatTable, formatValue } from './format.ts';
import { Visitor, type Received } from './loadVisitor.ts';
import { buildAtlas } from './pages.ts';
import { VIEWPORT } from './viewport.ts';

const VISITORS = 1000;
const SECONDS = 60;

/** What came of the visits. */
interface Load {
  /** By visitor, ms from the first request to the last byte. */
  visitsMs: number[];
  received: Received[];
  errors: string[];
  /** From the first request to the last byte of all. */
  seconds: number;
}

/** Lets the visitors come and gives the report, as Markdown; null where there is no nginx. */
export async function measureLoad(command: string): Promise<{ report: string; failed: boolean } | null> {
  if (installed('nginx') === undefined) {
    console.log('nginx is not installed: the load is not measured.');
    return null;
  }
  const folder = await buildAtlas();
  await compressFiles(folder);
  const server = await startWebServer('nginx', folder);
  try {
    const paths = await firstVisit(server.url);
    const load = await letVisitorsCome(server.url, paths);
    return { report: formatReport(command, paths, load), failed: load.errors.length > 0 };
  } finally {
    await server.close();
  }
}

/** The paths that a browser asks for on its first visit, in order: the page is the first. */
async function firstVisit(url: string): Promise<string[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const asked: string[] = [];
    page.context().on('request', (request) => {
      if (request.url().startsWith(url)) asked.push(request.url().slice(url.length));
    });
    await page.goto(url);
    await page.locator('html[data-map="gl"]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    return [...new Set(asked)];
  } finally {
    await browser.close();
  }
}

/** They come evenly, each when it is due, whether or not those before are done. */
async function letVisitorsCome(url: string, paths: readonly string[]): Promise<Load> {
  const load: Load = { visitsMs: [], received: [], errors: [], seconds: 0 };
  const start = performance.now();
  const visits: Promise<void>[] = [];
  for (let index = 0; index < VISITORS; index += 1) {
    await wait(Math.max(0, start + (index * SECONDS * 1000) / VISITORS - performance.now()));
    visits.push(visitOnce(url, paths, load));
  }
  await Promise.all(visits);
  load.seconds = (performance.now() - start) / 1000;
  return load;
}

async function visitOnce(url: string, paths: readonly string[], load: Load): Promise<void> {
  const visitor = new Visitor(url);
  const start = performance.now();
  try {
    load.received.push(...(await visitor.visit(paths)));
    load.visitsMs.push(performance.now() - start);
  } catch (error) {
    load.errors.push(String(error));
  } finally {
    visitor.leave();
  }
}

function formatReport(command: string, paths: readonly string[], load: Load): string {
  const { visitsMs, received, errors, seconds } = load;
  const bytes = received.reduce((sum, each) => sum + each.bytes, 0);
  const ms = (values: readonly number[], share: number) => formatValue(quantile(values, share), 'ms');
  const times = received.map((each) => each.ms);
  const rows = [
    ['visitors', `${visitsMs.length + errors.length} in ${seconds.toFixed(1)} s`],
    ['visits with an error', String(errors.length)],
    ['requests', `${received.length}, ${(received.length / seconds).toFixed(0)} a second`],
    [
      'bytes of bodies',
      `${(bytes / 1e6).toFixed(0)} MB, ${formatValue(bytes / visitsMs.length, 'kB')} a visit`,
    ],
    [
      'one request: median, 95th and 99th percentile',
      [0.5, 0.95, 0.99].map((share) => ms(times, share)).join(', '),
    ],
    [
      'all of a visit: median, 95th and 99th percentile',
      [0.5, 0.95, 0.99].map((share) => ms(visitsMs, share)).join(', '),
    ],
  ];
  return [
    '### Many visitors',
    '',
    `${new Date().toISOString().slice(0, 10)}, \`${command}\`. nginx with \`docs/hosting/nginx.conf\` and the site as \`npm run compress\` leaves it, on a machine with`,
    `${cpus().length} processors that the visitors run on too. Each asks for the ${paths.length} files of a first visit to the first page, as brotli, over up to six`,
    'connections that it keeps; an error is any answer but 200 with the whole of a file.',
    '',
    formatTable(['what', 'measured'], rows),
    ...(errors.length > 0 ? ['', `The first error: ${errors[0]}`] : []),
  ].join('\n');
}
