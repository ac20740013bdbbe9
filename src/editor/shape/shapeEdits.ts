/** Edits of vertices: each changes the lines of those vertices and no others. */
import { roundPosition } from '../../core/canonical.ts';
import type { TextEdit } from '../../core/edits.ts';
import type { Position } from '../../core/model.ts';
import type { ShapeType } from '../../core/positions.ts';
import { isSamePosition } from '../../core/shapes/pathPlaces.ts';
import { pathAt, type FeatureText, type PathText, type VertexPlace } from './featureText.ts';
import { hasDifferent, LEAST } from './keptPositions.ts';
import { insertAfter, removeItems, type ListText } from './listEdits.ts';
import { plannedVertices, planStretch, vertexCount, type PathPlan, type Stretch } from './pathPlan.ts';
import { moveInText, writeLike } from './positionText.ts';

/**
 * Puts other positions in the place of a stretch of a path; no edits where they are the same. The closing position of a ring
 * follows the first. Null where the path would have too few vertices. Throws where there is no such stretch.
 */
export function reshape(
  feature: FeatureText,
  stretch: Stretch,
  positions: readonly Position[],
): TextEdit[] | null {
  const path = pathAt(feature, stretch);
  const plan = planStretch(path, stretch, positions, !feature.type.endsWith('Point'));
  if (!hasEnough(feature.type, path, plan)) return null;
  return [...planEdits(feature.text, path, plan), ...closingEdits(feature.text, path, plan)];
}

/** Moves a vertex; of a closed ring, the first and the last are the same. Null where that leaves too few different ones. */
export function moveVertex(feature: FeatureText, place: VertexPlace, position: Position): TextEdit[] | null {
  return reshape(feature, { ...place, from: place.vertex, count: 1 }, [position]);
}

/** Puts a new vertex behind another one. Null for a point, which cannot have a second one. */
export function insertVertex(
  feature: FeatureText,
  place: VertexPlace,
  position: Position,
): TextEdit[] | null {
  const path = pathAt(feature, place);
  const vertex = path.closed ? place.vertex % vertexCount(path) : place.vertex;
  return reshape(feature, { ...place, from: vertex + 1, count: 0 }, [position]);
}

/** Takes a vertex out. Null where the path needs it. */
export function removeVertex(feature: FeatureText, place: VertexPlace): TextEdit[] | null {
  return reshape(feature, { ...place, from: place.vertex, count: 1 }, []);
}

function hasEnough(type: ShapeType, path: PathText, plan: PathPlan): boolean {
  const vertices = plannedVertices(path, plan);
  if (type === 'Point') return [...vertices].length === 1;
  if (type === 'MultiPoint') return !vertices.next().done;
  return hasDifferent(vertices, type.endsWith('Polygon') ? LEAST.ring : LEAST.line);
}

function planEdits(text: string, path: PathText, { moved, removed, added }: PathPlan): TextEdit[] {
  const list = listOf(text, path);
  const moves = [...moved].flatMap(([index, position]) => moveEdits(text, path, index, position));
  const additions = [...added].map(([index, positions]) => {
    const neighbour = path.spanAt(Math.max(0, index));
    return insertAfter(
      list,
      index,
      positions.map((position) => writeLike(text, neighbour, position)),
    );
  });
  // What comes behind a vertex stands before the gap that the next one leaves at the same place.
  return [...moves, ...additions, ...removeItems(list, removed)];
}

function closingEdits(text: string, path: PathText, plan: PathPlan): TextEdit[] {
  const first = plannedVertices(path, plan).next().value as Position | undefined;
  const [old] = path.positions;
  if (!path.closed || !first || !old || isSamePosition(first, old)) return [];
  return moveEdits(text, path, path.positions.length - 1, roundPosition(first));
}

function moveEdits(text: string, path: PathText, index: number, position: Position): TextEdit[] {
  const old = path.positions[index];
  return old ? moveInText(text, path.spanAt(index), old, position) : [];
}

function listOf(text: string, { node, positions, spanAt }: PathText): ListText {
  return { text, node, count: positions.length, spanAt };
}
