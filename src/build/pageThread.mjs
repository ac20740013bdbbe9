// A thread that writes pages: it asks for them until there are no more.
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { writeJobs } from './pageJobs.mjs';

await writeJobs(workerData, async () => {
  parentPort.postMessage('next');
  const [jobs] = await once(parentPort, 'message');
  return jobs;
});
