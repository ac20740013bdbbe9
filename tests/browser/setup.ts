import type { TestProject } from 'vitest/node';
import type { RendererChoice } from '../../src/core/url.ts';
import { launchShared } from './launch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browserEndpoint: string;
    /** Who draws the map once a page is calm: the browser has WebGL or not. */
    renderer: RendererChoice;
    /** The pages are those of the lesson pack, from the disk. */
    pack: boolean;
    /** Every case of a list, not only some of them: see `cases.ts`. */
    every: boolean;
  }
}

/** Starts one browser for all specs of a project and gives its end as the clean-up. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchShared(project.config.provide.renderer ?? 'gl');
  project.provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
}
