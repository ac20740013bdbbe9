import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { RendererChoice } from '../../src/core/url.ts';
import { TWO } from './factsTwo.ts';
import { launchShared } from './launch.ts';
import { buildSite, ROOT } from './siteBuild.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browserEndpoint: string;
    /** Who draws the map once a page is calm: the browser has WebGL or not. */
    renderer: RendererChoice;
    /** The pages are those of the lesson pack, from the disk. */
    pack: boolean;
    /** Every case of a list, not only some of them: see `cases.ts`. */
    every: boolean;
    /** Which atlas is read: that of the project, or the invented one, which has the same readers. */
    atlas: 'one' | 'two';
    /** Where the site is that was built of it. */
    dist: string;
  }
}

/** Starts one browser for all specs of a project, builds their site where nobody else has, and gives the clean-up. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { renderer = 'gl', atlas } = project.config.provide;
  const [server, built] = await Promise.all([launchShared(renderer), atlas === 'two' ? buildTwo() : null]);
  project.provide('browserEndpoint', server.wsEndpoint());
  project.provide('dist', built ?? resolve(ROOT, 'dist'));
  return async () => {
    await server.close();
    if (built) await rm(built, { recursive: true, force: true });
  };
}

/** The site of the invented atlas, in a folder of its own. */
async function buildTwo(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-two-'));
  const { exitCode, output } = await buildSite(folder, { GEODATA: TWO.geodata });
  if (exitCode === 0) return folder;
  throw new Error(`The second atlas is not built:\n${output}`);
}
