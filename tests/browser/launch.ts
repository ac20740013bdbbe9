import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import type { RendererChoice } from '../../src/core/url.ts';
import { findBrowser } from './browserPath.ts';

/** Other hosts have no address for the tests' browser: a request that slips out fails, and is reported. */
const ONLY_THIS_MACHINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** WebGL runs in software; without `--disable-gpu` the rest of the page would be drawn by it as well, and slowly. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ONLY_THIS_MACHINE,
];

/** Flag that takes WebGL away, to test the map without it. */
export const NO_WEBGL = '--disable-software-rasterizer';

/** Starts a browser of one's own, with further flags; close it when done. */
export async function launchBrowser(flags: string[] = []): Promise<Browser> {
  return chromium.launch(await launchOptions(flags));
}

/** Starts the browser that all specs share, with WebGL or without; they connect to its `wsEndpoint()`. */
export async function launchShared(renderer: RendererChoice): Promise<BrowserServer> {
  return chromium.launchServer(await launchOptions(renderer === 'svg' ? [NO_WEBGL] : []));
}

async function launchOptions(flags: string[]) {
  const { path, env } = await findBrowser();
  return { executablePath: path, args: [...FLAGS, ...flags], env: { ...definedOnly(process.env), ...env } };
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
