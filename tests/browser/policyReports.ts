import type { BrowserContext } from 'playwright-core';

/**
 * Has every page and frame of a context say on its console what the browser holds against it: what its policy forbids, what
 * it may not ask the device for, and what the browser will drop. See faults.ts for who listens.
 */
export function reportPolicy(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const place = `${sourceFile}:${lineNumber}`;
      console.error(`policy: ${violatedDirective} forbids ${blockedURI} "${sample}" (${place})`);
    });
    const types = ['csp-violation', 'permissions-policy-violation', 'intervention', 'deprecation'];
    new ReportingObserver(
      (reports) => {
        for (const report of reports) console.error(`report: ${JSON.stringify(report)}`);
      },
      { types, buffered: true },
    ).observe();
  });
}
