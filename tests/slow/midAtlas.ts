/** A data folder of middle size: the invented coast with many more islets, and an article with many passages. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixturePath } from '../unit/core/fixtures.ts';

export const ISLETS = 66;
export const ENTRIES = 66;

/** `islet-007`. */
export function isletId(number: number): string {
  return `islet-${String(number).padStart(3, '0')}`;
}

/** Writes it into an empty folder. */
export async function writeMidAtlas(dir: string): Promise<void> {
  await cp(fixturePath('good'), dir, { recursive: true });
  const ids: string[] = ['articles/log'];
  for (let number = 1; number <= ISLETS; number += 1) {
    ids.push(`features/${isletId(number)}`);
    await writeFile(join(dir, 'features', `${isletId(number)}.geojson`), islet(number));
  }
  const entries = Array.from({ length: ENTRIES }, (_, index) => entry(index + 1));
  const head = '---\ntitle: The log of the mail boat\nlang: en\ndate: "1911"\n---\n';
  await writeFile(join(dir, 'articles/log.md'), head + entries.join(''));
  ids.push(...entries.map((_, index) => `articles/log/entry-${String(index + 1)}`));
  const ledger = join(dir, 'ids.txt');
  await writeFile(ledger, `${await readFile(ledger, 'utf8')}${ids.join('\n')}\n`);
}

function islet(number: number): string {
  const [west, south] = [-30.9 + (number % 15) * 0.03, -20.9 + Math.floor(number / 15) * 0.03];
  const ring = [[0, 0], [0.01, 0], [0.01, 0.01], [0, 0.01], [0, 0]].map(([x = 0, y = 0]) => [
    Number((west + x).toFixed(4)),
    Number((south + y).toFixed(4)),
  ]); // prettier-ignore
  const properties = {
    kind: 'island',
    'name:en': `Islet ${String(number)}`,
    'name:ja': `小島${String(number)}`,
    certainty: 'surveyed',
    'description:en': `The islet with the number ${String(number)}.`,
    'description:source': 'Invented for the tests, 2026',
    source: 'Invented for the tests, 2026',
  };
  const geometry = { type: 'Polygon', coordinates: [ring] };
  return JSON.stringify({ type: 'Feature', id: isletId(number), properties, geometry });
}

/** Each names one islet, and all of them the first. */
function entry(number: number): string {
  const link = (id: string, words: string) => `[${words}](../features/${id}.geojson)`;
  const names = `${link(isletId(number), `Islet ${String(number)}`)} lies beyond ${link(isletId(1), 'the first')}`;
  const title = `Entry ${String(number)}`;
  return `\n## entry-${String(number)}\n\n> ${names}, ${WORDS[number % WORDS.length] ?? ''}.\n\n- title:en: ${title}\n`;
}

const WORDS = ['with a beacon', 'with a cistern', 'with goats', 'without anybody'];
