import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { endings } from './endings.ts';
import { buildSite, temporaryFolder } from './siteBuild.ts';

const atEnd = endings();
const BIRDS = resolve(import.meta.dirname, '../fixtures/good');

it('a name with HTML in it stops the build, and is shown where it stands', async () => {
  const geodata = await temporaryFolder(atEnd);
  await cp(BIRDS, geodata, { recursive: true });
  const file = join(geodata, 'features/tern-island.geojson');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"Tern Island"', '"<img src=x onerror=alert(1)>"'));
  const { exitCode, output } = await buildSite(await temporaryFolder(atEnd), { GEODATA: geodata });
  expect(exitCode).toBe(1);
  expect(output).toMatch(/features\/tern-island\.geojson:6:16.*html-in-text/);
});
