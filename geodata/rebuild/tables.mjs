// @ts-check
/** The tables of `names/`: a line a row, tabs between the cells, the first line their names. */
import { readFileSync } from 'node:fs';

/** Cells that a table does not have are empty. */
/** @typedef {'id' | 'kind' | 'function' | 'population' | 'minzoom' | 'maxzoom' | 'en' | 'ja' | 'ru' | 'lng' | 'lat' | 'source'} Key */
/** @typedef {Record<Key, string>} Row */

/**
 * @param {string} name of the table, without its ending
 * @returns {Row[]}
 */
export function readTable(name) {
  const text = readFileSync(new URL(`names/${name}.tsv`, import.meta.url), 'utf8');
  const [keys = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  // A name may be broken by hand, where it is to stand in a narrow place.
  const read = (/** @type {string | undefined} */ cell = '') => cell.replaceAll('\\n', '\n');
  return rows.map((cells) => {
    const row = Object.fromEntries(keys.map((key, i) => [key, read(cells[i])]));
    return /** @type {Row} */ (row);
  });
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
