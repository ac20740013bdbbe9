import type { TestProject } from 'vitest/node';
import { launchShared } from './launch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browserEndpoint: string;
  }
}

/** Starts one browser for all browser specs and gives its end as the clean-up. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchShared();
  project.provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
}
