// @ts-check
/** The land features, simplified for the atlas, and the figures of their full shapes that the tests compare with. */
import { area } from '@turf/turf';
import { areaGeometry, bboxOf, polygonsOf } from './rings.mjs';

/** @typedef {import('./rings.mjs').Position} Position */
/** @typedef {ReturnType<typeof import('./packages.mjs').mapshaperIn>} Mapshaper */
/** @typedef {{ parts: number, areaKm2: number, bbox: import('./rings.mjs').Bbox, partAreasKm2: number[] }} FullShape */

/**
 * Metres, Visvalingam. GSHHG was digitised in steps of about 92 m, and lies 120 m from other surveys: this takes the
 * steps away and nothing real. The weighted form, mapshaper's default, would cut bays.
 */
const SIMPLIFY_M = { islands: 60, hokkaido: 80, islets: 15 };

/** Square metres: what is smaller would lose its shape at the other tolerances. */
const ISLET_M2 = 800_000;

/** The largest change of a feature's area that simplifying may cause. */
const AREA_SHARE = 0.005;

/**
 * @param {Map<string, Position[][]>} features full rings by id
 * @param {Mapshaper} mapshaper
 * @returns {Promise<Map<string, import('geojson').Polygon | import('geojson').MultiPolygon>>}
 */
export async function simplifyShapes(features, mapshaper) {
  const collection = {
    type: 'FeatureCollection',
    features: [...features].map(([id, rings]) => toFeature(id, rings)),
  };
  const tolerance = `id == "hokkaido" ? ${SIMPLIFY_M.hokkaido} : ${SIMPLIFY_M.islands}`;
  const interval = `interval='this.area < ${ISLET_M2} ? ${SIMPLIFY_M.islets} : ${tolerance}'`;
  // Every part is a shape of its own meanwhile, because keep-shapes guards shapes, not their parts.
  const commands = `-i in.json -explode -simplify visvalingam variable ${interval} keep-shapes`;
  const simple = await mapshaper({ 'in.json': collection }, commands);
  const ids = [...features.keys()];
  return new Map(ids.map((id) => [id, areaGeometry(partsOf(id, simple.features))]));
}

/**
 * Parts, area (turf's, like the test's), extent and the area of each part, the largest first, of each full shape.
 * @param {Map<string, Position[][]>} features
 * @returns {Record<string, FullShape>}
 */
export function describeFull(features) {
  const described = [...features].map(([id, rings]) => {
    const partAreasKm2 = rings.map((ring) => squareKm([ring]));
    return [id, { parts: rings.length, areaKm2: squareKm(rings), bbox: bboxOf(rings.flat()), partAreasKm2 }];
  });
  return Object.fromEntries(described);
}

/**
 * Four decimals.
 * @param {Position[][]} rings
 */
function squareKm(rings) {
  return Number((area(toFeature('', rings)) / 1e6).toFixed(4));
}

/**
 * What simplifying has lost beyond the limits, in words; empty when all is well.
 * @param {Map<string, import('geojson').Polygon | import('geojson').MultiPolygon>} simple
 * @param {Record<string, FullShape>} full
 */
export function lossesOf(simple, full) {
  return [...simple].flatMap(([id, geometry]) => {
    const { parts, areaKm2 } = full[id];
    const kept = polygonsOf(geometry).length;
    const change = area(geometry) / 1e6 / areaKm2 - 1;
    const losses = kept === parts ? [] : [`${id} has ${kept} parts of ${parts}.`];
    if (Math.abs(change) > AREA_SHARE)
      losses.push(`The area of ${id} changed by ${(change * 100).toFixed(2)} %.`);
    return losses;
  });
}

/**
 * @param {string} id
 * @param {Position[][]} rings
 * @returns {import('geojson').Feature}
 */
function toFeature(id, rings) {
  return { type: 'Feature', properties: { id }, geometry: areaGeometry(rings.map((ring) => [ring])) };
}

/**
 * @param {string} id
 * @param {import('./packages.mjs').Feature[]} features
 */
function partsOf(id, features) {
  const polygons = features
    .filter(({ properties }) => properties.id === id)
    .flatMap((part) => polygonsOf(part.geometry));
  return polygonsOf({ type: 'MultiPolygon', coordinates: polygons });
}
