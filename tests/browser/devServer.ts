import { spawn } from 'node:child_process';
import type { AtEnd } from './endings.ts';
import { cleanEnv, ROOT, VITE } from './siteBuild.ts';

/** The atlas, live, as `npm start` serves it. */
export interface DevServer {
  /** Address of the site, ending in a slash. */
  url: string;
  /** What the terminal shows so far, without its colours. */
  output: () => string;
}

/** Starts it on any free port for the tests of a file. Throws where it ends before it has said its address. */
export async function startDevServer(geodata: string, atEnd: AtEnd): Promise<DevServer> {
  const child = spawn(process.execPath, [VITE, '--host', '127.0.0.1', '--port', '0'], {
    cwd: ROOT,
    env: cleanEnv({ GEODATA: geodata }),
  });
  const ended = new Promise((done) => child.on('close', done));
  atEnd(() => {
    child.kill();
    return ended;
  });
  let output = '';
  const url = await new Promise<string>((found, failed) => {
    const listen = (text: Buffer) => {
      output += text.toString();
      const address = /Local:\s+(http\S+)/.exec(output)?.[1];
      if (address) found(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => failed(new Error(`The dev server ended:\n${output}`)));
  });
  return { url, output: () => output };
}
