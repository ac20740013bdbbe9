/** Runs inside the measured page; each function is sent there as text, so none may use anything from outside itself. */

declare global {
  interface Window {
    benchShift: number;
    /** Long tasks, each with its start and length in ms. */
    benchTasks: { start: number; length: number }[];
  }
}

/** Starts to listen before anything of the page runs. */
export function observe(): void {
  window.benchShift = 0;
  window.benchTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!shift.hadRecentInput) window.benchShift += shift.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      window.benchTasks.push({ start: startTime, length: duration });
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** Waits for a User Timing mark without polling, which would itself be work. Milliseconds since navigation. */
export function markTime(name: string): Promise<number> {
  return new Promise((done) => {
    new PerformanceObserver((list) => {
      const [mark] = list.getEntriesByName(name);
      if (mark) done(mark.startTime);
    }).observe({ type: 'mark', buffered: true });
  });
}

/** A mark that may never come: its time, or null. */
export function markIfThere(name: string): number | null {
  return performance.getEntriesByName(name)[0]?.startTime ?? null;
}

/** When the navigation began, in ms since 1970. */
export function navigationStart(): number {
  return performance.timeOrigin;
}

/** Waits until half a second has passed without a long task. */
export async function calm(): Promise<void> {
  const began = performance.now();
  const last = () => Math.max(began, ...window.benchTasks.map(({ start, length }) => start + length));
  while (performance.now() - last() < 500) await new Promise((next) => setTimeout(next, 100));
}

/** What long tasks took beyond 50 ms each (ms), and how far the layout shifted (CLS, no unit). */
export function disturbance(): { blockingMs: number; shift: number } {
  const blockingMs = window.benchTasks.reduce((sum, { length }) => sum + Math.max(0, length - 50), 0);
  return { blockingMs, shift: window.benchShift };
}
