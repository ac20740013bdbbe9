// @ts-check
/** Writes the files of `geodata/`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectionText, featureText } from './canonical.mjs';

/** @typedef {import('geojson').Geometry} Geometry */
/** @typedef {import('./canonical.mjs').Properties} Properties */

const GEODATA = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Replaces the geometry of a feature and keeps the properties that people wrote; only a new feature gets `properties`.
 * @param {string} id
 * @param {Geometry} geometry
 * @param {Properties} properties
 */
export function writeFeature(id, geometry, properties) {
  const path = join(GEODATA, 'features', `${id}.geojson`);
  const kept = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).properties : properties;
  write(path, featureText(id, kept, geometry));
}

/**
 * @param {string} name of the file in `basemap/`, without its ending
 * @param {{ properties: Properties, geometry: Geometry }[]} features
 */
export function writeBasemap(name, features) {
  write(join(GEODATA, 'basemap', `${name}.geojson`), collectionText(features));
}

/**
 * The figures that tests compare the simplified shapes with.
 * @param {object} shapes
 */
export function writeFullShapes(shapes) {
  const path = join(GEODATA, '..', 'tests', 'fixtures', 'full-shapes.json');
  write(path, `${JSON.stringify(shapes, null, 2)}\n`);
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
