/** Stated figures against the drawn shape. */
import type { CheckedFeature } from './geojson.ts';
import { areaKm2, lengthKm } from './geometry.ts';
import type { Report } from './issues.ts';
import type { JsonNode } from './json/jsonNode.ts';
import { locateIn } from './properties.ts';
import { TOLERANCE } from './schema.ts';

const AREA_TOLERANCE_PERCENT = 3;
const LENGTH_TOLERANCE_PERCENT = 5;

/** Notes an area or a length that is far from that of the drawn shape. */
export function checkMeasures(
  report: Report,
  node: JsonNode,
  { id, properties, geometry }: CheckedFeature,
): void {
  const isLand = geometry.type.endsWith('Polygon');
  const key = isLand ? 'area_km2' : 'length_km';
  const stated = properties[key];
  if (stated === undefined || geometry.type.endsWith('Point')) return;
  const drawn = isLand ? areaKm2(geometry) : lengthKm(geometry);
  const usual = isLand ? AREA_TOLERANCE_PERCENT : LENGTH_TOLERANCE_PERCENT;
  const percent = Number(TOLERANCE.exec(properties[`${key}:tolerance`] ?? '')?.[1] ?? usual);
  const difference = (drawn / stated - 1) * 100;
  if (Math.abs(difference) <= percent) return;
  const figures = `${key} says ${stated}, the drawn shape has ${drawn.toFixed(1)}`;
  const cause = `${figures} (${difference.toFixed(1)} %, tolerance ${percent} %).`;
  report.add('measure-differs', locateIn(node).value([key]), cause, { feature: id });
}
