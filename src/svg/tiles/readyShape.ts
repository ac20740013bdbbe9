/** A shape that was generalized and cut before, and is drawn as it is. */
import type { ShapeProperties } from '../../cartography/shapeCollection.ts';
import type { Path } from './cutPath.ts';

export interface ReadyShape {
  /** The id of its path in a drawing. */
  key: string;
  properties: ShapeProperties;
  /** Points, lines or areas, as vector tiles count them. */
  type: 0 | 1 | 2 | 3;
  /** In the unit square of Mercator; rings are closed, and holes go round the other way. */
  paths: Path[];
  /** The outline of an area by itself, where rings go along sides of tiles. */
  outline?: Path[];
  /** The longer side of its box in the unit square. */
  size: number;
}
