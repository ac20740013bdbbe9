import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { serveSite, type Site } from '../browser/site.ts';
import { CONDITIONS, type Condition, type ConditionName } from './conditions.ts';
import type { Figures } from './figures.ts';
import type { Subject, SubjectName } from './pages.ts';
import { readWay, type Way } from './tour.ts';
import { visit } from './visit.ts';

/** A visit that counts, or tried to. */
export interface Visit {
  subject: SubjectName;
  condition: ConditionName;
  /** Or why there are none. */
  figures: Figures | Error;
}

/** Of all rounds. */
export interface Measured {
  visits: Visit[];
  /** Of the browser. */
  version: string;
}

interface Served {
  subject: Subject;
  site: Site;
}

/** Visits the pages by turns, so that whatever else the machine does falls on all of them. */
export async function measure(
  subjects: readonly Subject[],
  conditions: readonly Condition[],
  rounds: number,
): Promise<Measured> {
  const pages = await Promise.all(subjects.map(serve));
  const browser = await launchBrowser();
  const measured: Measured = { visits: [], version: browser.version() };
  try {
    const atlas = pages.find(({ subject }) => subject.name === 'atlas');
    if (!atlas) throw new Error('Without the atlas there is nothing to compare.');
    const way = await readWay(browser, atlas.site);
    // Warms up the disk, the server's compression and the browser's own caches; it does not count.
    for (const page of pages) await attempt(browser, page, CONDITIONS[0], way);
    for (let round = 0; round < rounds; round++) {
      const turns = conditions.flatMap((condition) =>
        rotate(pages, round).map((page) => ({ page, condition })),
      );
      for (const { page, condition } of turns) {
        measured.visits.push(await attempt(browser, page, condition, way));
      }
      process.stdout.write('.');
    }
    process.stdout.write('\n');
    return measured;
  } finally {
    await browser.close();
    await Promise.all(pages.map(({ site }) => site.close()));
  }
}

async function serve(subject: Subject): Promise<Served> {
  return { subject, site: await serveSite(subject.folder, { compress: true }) };
}

/** Who goes first changes, so that none always finds the machine warm. */
function rotate<T>(list: readonly T[], by: number): T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** A visit that fails is told at once and kept; the others go on. */
async function attempt(
  browser: Browser,
  { subject, site }: Served,
  condition: Condition,
  way: Way,
): Promise<Visit> {
  const of = { subject: subject.name, condition: condition.name };
  try {
    return { ...of, figures: await visit(browser, subject, site, condition, way) };
  } catch (error) {
    const figures = error instanceof Error ? error : new Error(String(error));
    console.error(`\nA visit failed: ${subject.title}, ${condition.name}: ${figures.message}`);
    return { ...of, figures };
  }
}
