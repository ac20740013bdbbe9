#!/usr/bin/env node
// @ts-check
/**
 * Rebuilds the geometry of `geodata/` from its sources; SOURCES.md says what it needs.
 *
 *     node geodata/rebuild/rebuild.mjs
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLand } from './basemapLand.mjs';
import { faultsOf } from './checks.mjs';
import { readCoast } from './coast.mjs';
import { writeBasemap, writeFeature, writeFullShapes } from './files.mjs';
import { shareOut } from './islands.mjs';
import { buildLakes, LAKE_REGION } from './lakes.mjs';
import { LINES } from './lines.mjs';
import { readNaturalEarth } from './naturalEarth.mjs';
import { fetchPackages, mapshaperIn, readWorldAtlas } from './packages.mjs';
import { PLACES } from './places.mjs';
import { polygonsOf } from './rings.mjs';
import { buildRivers } from './rivers.mjs';
import { describeFull, lossesOf, simplifyShapes } from './shapes.mjs';
import { WATERS } from './waters.mjs';

/** A degree more on each side than the detailed basemap covers, so that its edge is cut from simplified coasts. */
const REGION = /** @type {import('./rings.mjs').Bbox} */ ([133, 33, 161, 57]);

const SOURCE = 'GSHHG 2.3.7 full resolution (Wessel and Smith 1996), LGPL-3.0-or-later, simplified';

const packages = fetchPackages();
const mapshaper = mapshaperIn(packages);
const scratch = mkdtempSync(join(tmpdir(), 'passage-atlas-gmt-'));
const coast = readCoast(REGION, scratch);

const { features, rest } = shareOut(
  coast.filter(({ level }) => level === 1).map(({ positions }) => positions),
);
const full = describeFull(features);
const shapes = await simplifyShapes(features, mapshaper);
const basemap = await buildLand(rest, await readNaturalEarth(readWorldAtlas(packages), mapshaper), mapshaper);
const land = [...basemap.land, ...basemap.world, ...[...shapes.values()].flatMap(polygonsOf)];
const lakes = await buildLakes(readCoast(LAKE_REGION, scratch), mapshaper);
const rivers = await buildRivers(land, scratch, mapshaper);
rmSync(scratch, { recursive: true });

for (const [id, geometry] of shapes) {
  writeFeature(id, geometry, { kind: 'island', 'name:en': id, certainty: 'surveyed', source: SOURCE });
}
for (const { id, kind, name, positions } of LINES) {
  const properties = {
    kind,
    'name:en': name,
    certainty: 'schematic',
    source: 'schematic, drawn for this atlas',
  };
  writeFeature(id, { type: 'LineString', coordinates: positions }, properties);
}
for (const [name, polygons] of Object.entries(basemap)) {
  writeBasemap(
    name,
    polygons.map((coordinates) => ({ properties: {}, geometry: { type: 'Polygon', coordinates } })),
  );
}
writeBasemap('lakes', lakes);
writeBasemap('rivers', rivers);
writeBasemap('places', PLACES);
writeBasemap('waters', WATERS);
writeFullShapes(full);

const faults = [...lossesOf(shapes, full), ...faultsOf(land, PLACES, WATERS, LINES)];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
