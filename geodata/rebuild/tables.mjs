// @ts-check
/** The tables of `names/`: a line a row, tabs between the cells, the first line their names. */
import { readFileSync } from 'node:fs';

/** @typedef {Record<string, string>} Row */

/**
 * @param {string} name of the table, without its ending
 * @returns {Row[]}
 */
export function readTable(name) {
  const text = readFileSync(new URL(`names/${name}.tsv`, import.meta.url), 'utf8');
  const [keys, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(keys.map((key, i) => [key, cells[i] ?? ''])));
}

/**
 * A row as a label of `basemap/`. Cells that are empty are left out: a place may have no name in a language.
 * @param {Row} row
 * @param {Record<string, string | number>} own what the table does not hold
 */
export function labelOf({ id, kind, minzoom, maxzoom, en, ja, ru, lng, lat }, own) {
  return {
    properties: {
      id,
      kind,
      'name:en': en,
      'name:ja': ja,
      ...(ru === '' ? {} : { 'name:ru': ru }),
      minzoom: Number(minzoom),
      ...(maxzoom ? { maxzoom: Number(maxzoom) } : {}),
      ...own,
    },
    geometry: { type: /** @type {const} */ ('Point'), coordinates: [Number(lng), Number(lat)] },
  };
}
