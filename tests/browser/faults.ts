import type { BrowserContext } from 'playwright-core';

/** What a page did wrong, in words: console errors, uncaught errors, requests that leave for another host. */
export interface Faults {
  list(): string[];
  /** Throws where there is a fault that no pattern of `expected` covers. */
  check(): void;
}

/** Listens to every page and worker of a context, from before the first page is opened until the context closes. */
export function watchFaults(context: BrowserContext, expected: RegExp[] = []): Faults {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error')
      faults.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    if (!isLocal(request.url())) faults.push(`request to another host: ${request.url()}`);
  });
  return {
    list: () => [...faults],
    check() {
      const left = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
      if (left.length > 0) throw new Error(`The page is not clean:\n  ${left.join('\n  ')}`);
    },
  };
}

/** True for this machine, and for what never leaves the page (`data:`, `blob:`, `about:`). */
function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return !/^(https?|wss?):$/.test(protocol) || hostname === '127.0.0.1' || hostname === 'localhost';
}
