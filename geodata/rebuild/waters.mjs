// @ts-check
/**
 * Names on water: `names/waters.tsv`. The label points are ours, in open water; SOURCES.md says where the names come
 * from. Where two sides have each a name, the other one follows in brackets.
 */
import { labelOf, readTable } from './tables.mjs';

/** Label features of `basemap/waters.geojson`. */
export const WATERS = readTable('waters').map((row) => labelOf(row, { source: 'label point chosen by us' }));
