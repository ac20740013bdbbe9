// Loaded before a program that is measured: writes what its process used, threads and all, when it ends.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { BENCH_USAGE } = process.env;
if (isMainThread && BENCH_USAGE)
  process.on('exit', () => writeFileSync(BENCH_USAGE, JSON.stringify(process.resourceUsage())));
