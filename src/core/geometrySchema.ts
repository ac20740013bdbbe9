/** Geometries as editors know them: the types that an atlas uses, and how deep their positions lie. */
import { z } from './zod.ts';
import { DEPTHS, type ShapeType } from './positions.ts';

const position = z
  .tuple([
    z.number().min(-180).max(180).describe('Longitude in degrees, east of Greenwich positive.'),
    z.number().min(-90).max(90).describe('Latitude in degrees, north of the equator positive.'),
  ])
  .describe('A position: longitude, then latitude.');
const line = z.array(position).min(2).describe('A line: two positions at least.');
const ring = z
  .array(position)
  .min(4)
  .describe('A ring: it ends where it begins; outer rings run counter-clockwise, holes clockwise.');

const COORDINATES: Record<ShapeType, z.ZodType> = {
  Point: position,
  MultiPoint: z.array(position).min(1).describe('Positions.'),
  LineString: line,
  MultiLineString: z.array(line).min(1).describe('Lines.'),
  Polygon: z.array(ring).min(1).describe('Rings: the outer one first, then the holes.'),
  MultiPolygon: z
    .array(z.array(ring).min(1).describe('One part: its outer ring first, then the holes.'))
    .min(1)
    .describe('Parts, each with its rings.'),
};

/** The schema of a geometry of one of these types; all that an atlas uses where none are named. */
export function geometrySchema(types = Object.keys(DEPTHS) as ShapeType[]): z.ZodType {
  const [first, ...others] = types.map((type) =>
    z.object({ type: z.literal(type), coordinates: COORDINATES[type] }),
  );
  if (!first) throw new RangeError('There must be a type.');
  return z.discriminatedUnion('type', [first, ...others]).describe('The shape, with its positions.');
}
