/** The command line run inside a test, on a copy of the good atlas. */
import { cp, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../../../src/cli/main.ts';
import { fixturePath } from '../core/fixtures.ts';

/** What a command left behind. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** A new folder with the good atlas in it; the caller removes it. */
export async function copyGoodAtlas(): Promise<string> {
  const dir = await mkdtemp(join(await realpath(tmpdir()), 'geodata-'));
  await cp(fixturePath('good'), dir, { recursive: true });
  return dir;
}

/** Runs a command on a folder; `typed` is what standard input brings. */
export async function runIn(dir: string, args: string[], typed: string[] = []): Promise<Ran> {
  const written = { out: '', err: '' };
  const code = await main(args, {
    env: { GEODATA: dir },
    out: { write: (text) => (written.out += text) },
    err: { write: (text) => (written.err += text) },
    input: Readable.from(typed),
  });
  return { code, ...written };
}
