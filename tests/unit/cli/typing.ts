/** Helpers of the tests of `new`: somebody at a terminal, and files with a shape. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../../../src/cli/main.ts';
import type { Ran } from './runCommand.ts';

/** Somebody at a terminal who types these lines, and then closes it. */
export async function typeIn(dir: string, args: string[], lines: string[]): Promise<Ran> {
  const written = { out: '', err: '' };
  const code = await main(['new', ...args], {
    env: { GEODATA: dir },
    out: { write: (text) => (written.out += text) },
    err: { write: (text) => (written.err += text), isTTY: true },
    input: Object.assign(Readable.from(lines.map((line) => `${line}\n`)), { isTTY: true }),
  });
  return { code, ...written };
}

/** A square that is wound the wrong way, as many programs write it. */
export const SQUARE = {
  type: 'Polygon',
  coordinates: [
    [
      [-29, -19],
      [-29, -18.9],
      [-28.9, -18.9],
      [-28.9, -19],
      [-29, -19],
    ],
  ],
};

/** Writes a shape into a file of the folder and gives its path. */
export async function shapeFile(dir: string, value: unknown): Promise<string> {
  const path = join(dir, 'shape.json');
  await writeFile(path, JSON.stringify(value));
  return path;
}
