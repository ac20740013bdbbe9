import type { CDPSession } from 'playwright-core';

/** Counts the main thread's own time from now on, and not the clock's, which would also count what the rest of the machine does. */
export async function countThreadTime(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** What the main thread has worked so far (ms). */
export async function threadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime');
  if (!time) throw new Error('This browser reports no thread time: take a Chromium.');
  return time.value * 1000;
}
