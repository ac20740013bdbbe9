/** Writes pages in several threads, each with a module runner of its own. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Atlas } from '../core/model.ts';
import type { PageJob } from './pageFiles.ts';
import { writeJobs } from './pageJobs.mjs';
import { inOrder } from './pageOrder.ts';
import type { SiteContent } from './renderPage.ts';
import { clearHeap } from './thriftyHeap.ts';

/** What a thread is given when it starts. */
export interface PageShare {
  content: SiteContent;
  /** `index.html` as built, with its slots open. */
  shell: string;
  /** The same for pages whose style sheet is a file. */
  linked: string;
  outDir: string;
  root: string;
}

/** So many pages are worth the second that a further thread takes to start. */
const PAGES_PER_THREAD = 40;
/** A thread is given no more at once: some pages are heavy, and none shall be left with the last of them … */
const MOST_AT_ONCE = 60;
/** … or such a share of thousands: who hands them out has work of its own meanwhile. */
const SHARE_AT_ONCE = 1 / 60;

/** Pages that are being written. */
interface PagesAtWork {
  /** Ends with the last of them; fails with what the first thread that fails has thrown. */
  done: Promise<void>;
  /** Writes some of them in this thread; not worth its start where there are few. */
  help: (() => Promise<void>) | undefined;
}

/** Begins to write all pages. */
export function writePages(share: PageShare, jobs: readonly PageJob[]): PagesAtWork {
  const { atlas } = share.content.bundle;
  const threads = Math.min(threadsFor(atlas), Math.ceil(jobs.length / PAGES_PER_THREAD)) || 1;
  const ordered = inOrder(atlas, jobs);
  const most = Math.max(MOST_AT_ONCE, jobs.length * SHARE_AT_ONCE);
  const size = Math.max(1, Math.ceil(Math.min(most, jobs.length / threads / 4)));
  const waiting = Array.from({ length: Math.ceil(ordered.length / size) }, (_, at) =>
    ordered.slice(at * size, (at + 1) * size),
  );
  const writing = Array.from({ length: threads }, () => runThread(share, waiting));
  const help = () => {
    clearHeap();
    return writeJobs(share, () => Promise.resolve(waiting.shift() ?? null));
  };
  return {
    done: Promise.all(writing).then(() => undefined),
    help: atlas.manyPages ? help : undefined,
  };
}

/** Each has a copy of the atlas, which is large where pages are many: more of them fill the memory before they save time. */
const MOST_OF_MANY = 3;

/** Beside those of many pages the main thread has exports and citations to write, and then helps. */
function threadsFor({ manyPages = false }: Atlas): number {
  const all = availableParallelism();
  return manyPages ? Math.min(MOST_OF_MANY, Math.max(1, all - 1)) : all;
}

/** The thread asks for pages until there are no more. */
function runThread(share: PageShare, waiting: PageJob[][]): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('pageThread.mjs', import.meta.url), { workerData: share });
    worker.on('message', () => worker.postMessage(waiting.shift() ?? null));
    worker.once('error', fail);
    worker.once('exit', (code) => {
      if (code === 0) done();
      else fail(new Error(`A thread that writes pages ended with code ${code}`));
    });
  });
}
