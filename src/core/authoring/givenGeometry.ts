/** A shape that somebody hands over: any GeoJSON text that holds one. */

/** Far deeper than a shape is nested; what is written again is written by recursion. */
const MAX_DEPTH = 32;

/** The geometry in a text: as it is, in a Feature, or in a collection of one. What it holds is checked later. */
export function readGivenGeometry(text: string): { geometry?: unknown; reason?: string } {
  if (depthOf(text) > MAX_DEPTH) return { reason: 'The file is nested far deeper than a shape.' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {
      reason:
        'The file is not JSON: "npm run geodata -- check <file>" says where it is broken. What is no GeoJSON at all ' +
        '(KML, GPX, a Shapefile) is read by "npm run geodata -- format --import <file>".',
    };
  }
  return geometryIn(value);
}

function geometryIn(value: unknown): { geometry?: unknown; reason?: string } {
  const type = memberIn(value, 'type');
  if (type === 'Feature') return withShape(memberIn(value, 'geometry'));
  if (type !== 'FeatureCollection') return withShape(value);
  const features = memberIn(value, 'features');
  const [only, ...others] = Array.isArray(features) ? (features as unknown[]) : [];
  if (others.length > 0)
    return { reason: `The file holds ${others.length + 1} features: give one that holds a single one.` };
  return withShape(memberIn(only, 'geometry'));
}

function withShape(geometry: unknown): { geometry?: unknown; reason?: string } {
  return typeof memberIn(geometry, 'type') === 'string'
    ? { geometry }
    : { reason: 'The file holds no shape: it must be a geometry, a Feature or a collection of one.' };
}

function memberIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (Reflect.get(value, key) as unknown)
    : undefined;
}

/** Brackets in texts count too; a shape has none. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const letter of text) {
    if (letter === '{' || letter === '[') deepest = Math.max(deepest, (depth += 1));
    if (letter === '}' || letter === ']') depth -= 1;
  }
  return deepest;
}
