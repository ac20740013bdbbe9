import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser/launch.ts';
import { serveSite, type Site } from '../browser/site.ts';
import { buildSubjects, type Subject } from './pages.ts';
import { formatReport, insertReport } from './report.ts';
import { visit, type Figures } from './visit.ts';

const USAGE =
  'npm run bench -- [--rounds 9]: measures the atlas against a bare MapLibre page; writes tests/bench/RESULTS.md';

interface Measured {
  atlas: Figures[];
  bare: Figures[];
  /** Of the browser. */
  version: string;
}

/** Builds both pages, visits them by turns, prints the figures and keeps them in RESULTS.md. Returns the exit code. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: 'string', default: '9' }, help: { type: 'boolean' } },
  });
  const rounds = Number(values.rounds);
  if (values.help || !(Number.isInteger(rounds) && rounds > 0)) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  const { atlas, bare, version } = await measure(rounds);
  const report = formatReport(atlas, bare, version, `npm run bench -- --rounds ${rounds}`);
  console.log(`\n${report}`);
  const file = join(import.meta.dirname, 'RESULTS.md');
  await writeFile(file, insertReport(await readFile(file, 'utf8'), report));
  return 0;
}

async function measure(rounds: number): Promise<Measured> {
  const subjects = await buildSubjects();
  const pages = await Promise.all([subjects.atlas, subjects.bare].map(serve));
  const browser = await launchBrowser();
  try {
    const figures: Measured = { atlas: [], bare: [], version: browser.version() };
    // The first round warms up the disk, the server's compression and the browser's own caches; it does not count.
    for (const page of pages) await visit(browser, page.subject, page.site);
    for (let round = 0; round < rounds; round++) {
      // Who goes first changes, so that neither always finds the machine warm.
      const order = round % 2 ? pages : pages.toReversed();
      for (const { subject, site } of order) figures[subject.name].push(await visit(browser, subject, site));
      process.stdout.write('.');
    }
    return figures;
  } finally {
    await browser.close();
    await Promise.all(pages.map(({ site }) => site.close()));
  }
}

async function serve(subject: Subject): Promise<{ subject: Subject; site: Site }> {
  return { subject, site: await serveSite(subject.folder, { compress: true }) };
}
