import type { CDPSession } from 'playwright-core';

/** As fast as this machine is, or as on a cheap phone with a mobile network. */
export type ConditionName = 'plain' | 'slow';

/** Under what a visit is made. */
export interface Condition {
  name: ConditionName;
  /** As a heading. */
  title: string;
  throttle: { cpuSlowdown: number; megabitPerSecond: number; roundTripMs: number } | null;
}

/** In the order of the report. */
export const CONDITIONS = [
  { name: 'plain', title: 'Plain', throttle: null },
  {
    name: 'slow',
    title: 'Slow: CPU slowed down 4 times, 9 Mbit/s, 60 ms round trip',
    throttle: { cpuSlowdown: 4, megabitPerSecond: 9, roundTripMs: 60 },
  },
] as const satisfies readonly Condition[];

/**
 * Slows a page down. The network limit holds for the requests of its workers too (measured: a worker's `fetch` takes as
 * long as the page's); the CPU limit is the main thread's only, and Chromium offers none for workers.
 */
export async function impose(session: CDPSession, { throttle }: Condition): Promise<void> {
  if (!throttle) return;
  const bytesPerSecond = (throttle.megabitPerSecond * 1e6) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: throttle.roundTripMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle.cpuSlowdown });
}
