/** nginx and Caddy with the very settings of docs/hosting/, but for root, address and path. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './siteBuild.ts';

export type ServerName = 'nginx' | 'caddy';

/** A server that runs until it is closed. */
export interface WebServer {
  /** Address of the site, ending in a slash. */
  url: string;
  close: () => Promise<void>;
}

interface Kind {
  file: string;
  programs: readonly string[];
  /** What it says when it answers. */
  ready: RegExp;
  args: (folder: string) => string[];
  /** The settings for these, and what else has to lie in the folder of the settings. */
  files: (settings: string, place: Place) => Record<string, string>;
}

interface Place {
  root: string;
  port: number;
  /** Path of the site without the slash at its end. */
  base: string;
  /** Of the settings. */
  folder: string;
}

const KINDS: Record<ServerName, Kind> = {
  nginx: {
    file: 'nginx.conf',
    programs: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'],
    ready: /start worker process/,
    args: (folder) => ['-e', 'stderr', '-p', folder, '-c', join(folder, 'main.conf')],
    files: (settings, { root, port, base, folder }) => ({
      'main.conf': mainConf(folder),
      'site.conf': given(settings, [
        ['listen 80;', `listen 127.0.0.1:${port};`],
        ['root /srv/passage-atlas;', `root ${root};`],
        ['set $base "";', `set $base "${base}";`],
      ]),
    }),
  },
  caddy: {
    file: 'Caddyfile',
    programs: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
    ready: /serving initial configuration/,
    args: (folder) => ['run', '--config', join(folder, 'Caddyfile')],
    files: (settings, { root, port, base }) => ({
      Caddyfile: `{\n\tadmin off\n}\n${given(settings, [
        ['example.org {', `http://127.0.0.1:${port} {`],
        ['root * /srv/passage-atlas', `root * ${root}`],
        ['rewrite * /404.html', `rewrite * ${base}/404.html`],
      ])}`,
    }),
  },
};

/** Where a server is installed; undefined where it is not. */
export function installed(name: ServerName): string | undefined {
  return KINDS[name].programs.find((program) => existsSync(program));
}

/** The settings as they stand in docs/hosting/. */
export function settingsOf(name: ServerName): string {
  return readFileSync(join(ROOT, 'docs/hosting', KINDS[name].file), 'utf8');
}

/** Starts a server that is installed. Throws where it does not take the settings. */
export async function startWebServer(name: ServerName, root: string, base = ''): Promise<WebServer> {
  const kind = KINDS[name];
  const [folder, port] = [await mkdtemp(join(tmpdir(), `passage-atlas-${name}-`)), await freePort()];
  for (const [file, text] of Object.entries(kind.files(settingsOf(name), { root, port, base, folder })))
    await writeFile(join(folder, file), text);
  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(installed(name) ?? name, kind.args(folder), { env: { ...process.env, ...home } });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  let said = '';
  await new Promise<void>((ready, failed) => {
    const listen = (text: Buffer) => {
      said += text.toString();
      if (kind.ready.test(said)) ready();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', failed);
    child.on('close', () => failed(new Error(`${name} ended:\n${said}`)));
  });
  const close = async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}${base}/`, close };
}

/** What Debian's own settings say around those of a site. */
function mainConf(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    'daemon off;',
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'worker_processes auto;',
    `pid ${folder}/nginx.pid;`,
    'error_log stderr notice;',
    'events {}',
    'http {',
    'access_log off; sendfile on; tcp_nopush on; types_hash_max_size 2048;',
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    `include ${folder}/site.conf;`,
    '}',
  ].join('\n');
}

function given(settings: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The settings in docs/hosting/ have no "${from}"`);
    return text.replace(from, () => to);
  }, settings);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
