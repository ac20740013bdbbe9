/** Writes pages in several threads: each renders its share with a module runner of its own. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageJob } from './pageFiles.ts';
import type { SiteContent } from './renderPage.ts';

/** What a thread is given when it starts. */
export interface PageShare {
  content: SiteContent;
  jobs: PageJob[];
  /** `index.html` as built, with its slots open. */
  shell: string;
  outDir: string;
  root: string;
}

/** So many pages are worth the second that a further thread takes to start. */
const PAGES_PER_THREAD = 40;

/** Writes all pages; throws what the first thread that fails has thrown. */
export async function writePages(share: PageShare): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.ceil(share.jobs.length / PAGES_PER_THREAD)) || 1;
  const shares = Array.from({ length: threads }, (_, index) => ({
    ...share,
    // Dealt in turn: heavy pages lie together.
    jobs: share.jobs.filter((_job, place) => place % threads === index),
  }));
  await Promise.all(shares.map(runThread));
}

function runThread(share: PageShare): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('pageThread.mjs', import.meta.url), { workerData: share });
    worker.once('error', fail);
    worker.once('exit', (code) => {
      if (code === 0) done();
      else fail(new Error(`A thread that writes pages ended with code ${code}`));
    });
  });
}
