import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fetchChromium } from './npmChromium.ts';

/** A browser that can be started: its program, and what its environment needs beyond ours. */
export interface BrowserProgram {
  path: string;
  env: Record<string, string>;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const WELL_KNOWN: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'].flatMap(
    (folder) => NAMES.map((name) => join(folder, name)),
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['', process.env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return folder
      ? [...programs, 'Chromium\\Application\\chrome.exe'].map((program) => join(folder, program))
      : [];
  }),
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to start: either way the next one is tried.
    return false;
  }
}

function installedBrowser(): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  return [...onPath, ...(WELL_KNOWN[process.platform] ?? [])].find(isProgram);
}

/**
 * The browser for the tests: the one named by CHROME_PATH, else an installed Chrome, Chromium or Edge, else (on Linux
 * x64) the Chromium that npm ships. PASSAGE_ATLAS_BROWSER=npm takes the last without looking for the others.
 * Throws where there is none, and says what to install.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const named = process.env.CHROME_PATH;
  if (process.env.PASSAGE_ATLAS_BROWSER === 'npm') return fetchChromium();
  if (named && !isProgram(named)) {
    throw new Error(`CHROME_PATH is ${named}, which is no program. Correct it, or unset it.`);
  }
  const path = named ?? installedBrowser();
  return path ? { path, env: {} } : fetchChromium();
}
