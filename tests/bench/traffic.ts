import type { Page, Request } from 'playwright-core';

/** What a page and its workers have requested so far. A service worker's own requests are for later visits, and are not here. */
export interface Traffic {
  requests(): number;
  /** Compressed bytes of all bodies that arrived up to a time (ms since 1970); those under way count in proportion. */
  bytesUntil(epochMs: number): Promise<number>;
  /** Resolves once nothing has been under way for half a second. */
  quiet(): Promise<void>;
}

const QUIET_MS = 500;

/** Listens to a page from its start. */
export function watchTraffic(page: Page): Traffic {
  const requests: Request[] = [];
  let underWay = 0;
  let lastMs = Date.now();
  const count = (change: number) => () => {
    underWay += change;
    lastMs = Date.now();
  };
  page.on('request', (request) => requests.push(request));
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return {
    requests: () => requests.length,
    bytesUntil: async (epochMs) => {
      const bytes = await Promise.all(requests.map((request) => receivedUntil(request, epochMs)));
      return bytes.reduce((sum, each) => sum + each, 0);
    },
    quiet: async () => {
      while (underWay > 0 || Date.now() - lastMs < QUIET_MS)
        await new Promise((next) => setTimeout(next, 50));
    },
  };
}

/** The server always states the length, and it is the only source that also knows the script of a worker. */
async function receivedUntil(request: Request, epochMs: number): Promise<number> {
  const response = await request.response();
  const length = Number((await response?.allHeaders())?.['content-length'] ?? 0);
  const { startTime, responseStart, responseEnd } = request.timing();
  const [begin, end] = [startTime + responseStart, startTime + responseEnd];
  if (epochMs >= end) return length;
  if (epochMs <= begin) return 0;
  return length * ((epochMs - begin) / (end - begin));
}
