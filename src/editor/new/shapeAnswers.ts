/** The shape of a new place as an answer: the text of a GeoJSON geometry. */
import type { Geometry } from 'geojson';
import type { Question } from '../../core/authoring/questions.ts';
import { positionsOf } from '../../core/geometry.ts';
import type { Kind } from '../../core/model.ts';

/** What can be drawn for a kind of place. */
export function drawnTypes(kind: Kind | null): ('Point' | 'LineString' | 'Polygon')[] {
  switch (kind) {
    case 'place':
      return ['Point'];
    case 'pipeline':
    case 'route':
    case 'boundary':
      return ['LineString'];
    case 'island':
    case 'island-group':
    case 'region':
      return ['Polygon'];
    default:
      return ['Point', 'LineString', 'Polygon'];
  }
}

/** How many positions are in the text of a geometry. */
export function verticesIn(geometry: string): number {
  return positionsOf(JSON.parse(geometry) as Geometry).length;
}

/** Longer texts (UTF-16 code units) are checked in the worker only, when everything is answered. */
const MOST_LENGTH = 300_000;

/** Checks a shape once for each kind, not with every letter that is typed elsewhere. */
export function createShapeCheck(): (
  question: Question,
  kind: string | undefined,
  shape: string,
) => string | null {
  let last: { shape: string; kind: string | undefined; fault: string | null } | null = null;
  return (question, kind, shape) => {
    if (last?.shape !== shape || last.kind !== kind)
      last = { shape, kind, fault: shape.length > MOST_LENGTH ? null : question.check(shape) };
    return last.fault;
  };
}
