// @ts-check
/** The npm packages that a rebuild needs and the project itself does not. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = ['mapshaper@0.7.70', 'world-atlas@2.0.2'];

/** @typedef {import('geojson').Geometry} Geometry */
/** @typedef {import('geojson').Feature<Geometry, Record<string, string | number>>} Feature */
/** @typedef {{ features: Feature[] }} Collection */
/** @typedef {{ applyCommands(commands: string, files: Record<string, string>): Promise<Record<string, string>> }} Mapshaper */

/**
 * Installs the packages into a folder of the system's temporary files, which the next run finds again.
 * @returns the folder
 */
export function fetchPackages() {
  const folder = join(tmpdir(), 'passage-atlas-rebuild');
  mkdirSync(folder, { recursive: true });
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', '--prefix', folder, ...quiet, ...PACKAGES], { stdio: 'inherit' });
  return folder;
}

/**
 * World land of Natural Earth at 1:10 million, as TopoJSON text.
 * @param {string} folder
 */
export function readWorldAtlas(folder) {
  return readFileSync(join(folder, 'node_modules', 'world-atlas', 'land-10m.json'), 'utf8');
}

/**
 * A function that runs mapshaper's commands on `in.json` (and other inputs by name) and gives the collection that is
 * left, RFC 7946 wound, rounded to `precision` degrees.
 * @param {string} folder
 */
export function mapshaperIn(folder) {
  /** @type {Mapshaper} */
  const mapshaper = createRequire(join(folder, 'require.js'))('mapshaper');
  /**
   * @param {Record<string, object | string>} inputs
   * @param {string} commands
   * @param {number} [precision]
   * @returns {Promise<Collection>}
   */
  return async (inputs, commands, precision = 0.0001) => {
    const texts = Object.entries(inputs).map(([name, data]) => [
      name,
      typeof data === 'string' ? data : JSON.stringify(data),
    ]);
    const output = `-o out.json format=geojson geojson-type=FeatureCollection rfc7946 precision=${precision}`;
    const files = await mapshaper.applyCommands(`${commands} ${output}`, Object.fromEntries(texts));
    return JSON.parse(files['out.json'].toString());
  };
}
