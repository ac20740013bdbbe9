/** Files of `basemap/`: land, lakes and rivers as shapes, places and waters as names. */
import type { FeatureCollection, Geometry } from 'geojson';
import { formatCollection, type PlainFeature } from './canonical.ts';
import { checkCanonical } from './differences.ts';
import { readGeometry } from './geojsonGeometry.ts';
import { checkType, objectMember } from './geojsonMembers.ts';
import { checkMembers } from './geojsonRules.ts';
import { createReport, type Issue, type Report } from './issues.ts';
import type { JsonNode } from './json/jsonNode.ts';
import { parseJson } from './json/parseJson.ts';
import { withPointers } from './json/pointerAt.ts';
import { entriesOf, memberOf, plainValue, spanOf, startOf } from './jsonTree.ts';
import type { BasemapLabel, Position } from './model.ts';
import type { OwnText } from './oneSidedWords.ts';
import type { BasemapLayer } from './paths.ts';
import type { ShapeType } from './positions.ts';
import { checkTexts, locateIn, readScalars } from './properties.ts';
import {
  LANGUAGES,
  placeLabel,
  shapeProperties,
  waterLabel,
  zoomedShapeProperties,
  type WrittenLabel,
} from './schema.ts';
import { checkSchema } from './schemaIssues.ts';

/** What a file of `basemap/` holds; null where faults do not allow it. */
export interface BasemapFile {
  file: string;
  text: string;
  layer: BasemapLayer;
  plain: PlainFeature[] | null;
  shapes: FeatureCollection | null;
  labels: BasemapLabel[];
  /** Names, which the atlas says in its own voice. */
  ownTexts: OwnText[];
  issues: Issue[];
}

const AREAS: ShapeType[] = ['Polygon', 'MultiPolygon'];
const LINES: ShapeType[] = ['LineString', 'MultiLineString'];
const POINTS: ShapeType[] = ['Point'];

/** What each layer holds: geometry types, and the schema of the properties. */
export const LAYERS = {
  land: { types: AREAS, schema: shapeProperties },
  world: { types: AREAS, schema: shapeProperties },
  lakes: { types: AREAS, schema: zoomedShapeProperties },
  rivers: { types: LINES, schema: zoomedShapeProperties },
  places: { types: POINTS, schema: placeLabel },
  waters: { types: POINTS, schema: waterLabel },
} as const;

/** Reads one file of `basemap/`. */
export function readBasemapFile(file: string, text: string, layer: BasemapLayer): BasemapFile {
  const report = createReport(file, text);
  const root = parseJson(report);
  const nodes = root && readFeatureNodes(report, root);
  const features = nodes?.map((node) => readBasemapFeature(report, node, layer)) ?? null;
  const plain = features && isWhole(features) ? features : null;
  if (plain) checkCanonical(report, formatCollection(plain));
  const labels = layer === 'places' || layer === 'waters' ? (plain ?? []).map(toLabel) : [];
  return {
    ...{ file, text, layer, plain, labels },
    shapes: plain && toCollection(plain),
    ownTexts: nodes?.flatMap(ownTextsOf) ?? [],
    issues: withPointers(report.issues(), root),
  };
}

function ownTextsOf(feature: JsonNode): OwnText[] {
  const properties = memberOf(feature, 'properties');
  return LANGUAGES.flatMap((language) => {
    const name = memberOf(properties, `name:${language}`);
    const text: unknown = name?.value;
    return name && typeof text === 'string' ? [{ language, text, span: spanOf(name) }] : [];
  });
}

function readFeatureNodes(report: Report, root: JsonNode): readonly JsonNode[] | null {
  const members = entriesOf(report, root);
  if (!checkType(report, members, root, 'FeatureCollection')) return null;
  const list = members.get('features')?.value;
  checkMembers(report, members, 'FeatureCollection');
  if (list?.type === 'array') {
    const nodes = list.children ?? [];
    if (nodes.length === 0) report.add('empty-collection', spanOf(list), 'The list of features is empty.');
    return nodes;
  }
  report.add('missing-property', startOf(list ?? root), 'There is no list of "features".');
  return null;
}

function readBasemapFeature(report: Report, node: JsonNode, layer: BasemapLayer): PlainFeature | null {
  const members = entriesOf(report, node);
  if (!checkType(report, members, node, 'Feature')) return null;
  const propertiesNode = objectMember(report, members, node, 'properties');
  const geometryNode = objectMember(report, members, node, 'geometry');
  const geometry = geometryNode && readGeometry(report, geometryNode)?.geometry;
  if (!propertiesNode || !geometryNode || !geometry) return null;
  checkLayerType(report, geometryNode, geometry, layer);
  checkTexts(report, propertiesNode);
  const values = readScalars(report, propertiesNode);
  const properties = checkSchema(report, LAYERS[layer].schema, values, locateIn(propertiesNode));
  return properties && { properties: plainValue(propertiesNode) as Record<string, unknown>, geometry };
}

function checkLayerType(report: Report, node: JsonNode, geometry: Geometry, layer: BasemapLayer): void {
  const types: readonly string[] = LAYERS[layer].types;
  if (types.includes(geometry.type)) return;
  report.add('wrong-geometry', spanOf(node), `A ${geometry.type} does not belong into "${layer}".`, {
    cure: `Use ${types.join(' or ')}.`,
  });
}

function isWhole(features: (PlainFeature | null)[]): features is PlainFeature[] {
  return features.every((feature) => feature !== null);
}

function toCollection(features: PlainFeature[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({ properties, geometry }) => ({ type: 'Feature', properties, geometry })),
  };
}

function toLabel({ properties, geometry }: PlainFeature): BasemapLabel {
  const written = properties as WrittenLabel;
  const names = Object.entries(written).filter(([key]) => key.startsWith('name:'));
  return {
    id: written.id,
    kind: written.kind,
    names: Object.fromEntries(names.map(([key, text]) => [key.slice('name:'.length), String(text)])),
    minZoom: written.minzoom,
    ...(written.maxzoom === undefined ? {} : { maxZoom: written.maxzoom }),
    position: (geometry.type === 'Point' ? geometry.coordinates : []) as Position,
  };
}
