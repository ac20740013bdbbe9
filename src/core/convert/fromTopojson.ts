/** TopoJSON: arcs that shapes share. */
import type { Topology } from 'topojson-specification';
import { MAX_POSITIONS, type Conversion } from './conversion.ts';
import { importFeatures } from './importFeatures.ts';
import { isRecord } from '../records.ts';

/** Features of a parsed topology, object by object. */
export async function fromTopojson(topology: Record<string, unknown>): Promise<Conversion> {
  const { objects, arcs } = topology;
  if (!isRecord(objects) || !Array.isArray(arcs))
    return { fault: 'It calls itself a Topology, but has no "objects" or no "arcs". Save it again.' };
  const lengths = arcs.map((arc) => (Array.isArray(arc) ? arc.length : 0));
  if (countPositions(Object.values(objects), lengths) > MAX_POSITIONS)
    return { fault: `It asks for more than ${MAX_POSITIONS} positions. Simplify it, or split it.` };
  const { feature } = await import('topojson-client');
  try {
    // What is asked for and is not there makes the library throw.
    const read = Object.values(objects).map(
      (object) => feature(topology as unknown as Topology, object as Topology['objects'][string]) as unknown,
    );
    return importFeatures(
      read.flatMap((each) =>
        isRecord(each) && Array.isArray(each['features']) ? (each['features'] as unknown[]) : [each],
      ),
    );
  } catch {
    return { fault: 'One of its shapes asks for an arc that is not there. Save it again.' };
  }
}

/** Numbers below "arcs" are places in the list of arcs, negative ones from the end of an arc. */
function countPositions(objects: readonly unknown[], lengths: number[]): number {
  let count = 0;
  const queue: unknown[] = [...objects];
  while (queue.length > 0 && count <= MAX_POSITIONS) {
    const value = queue.pop();
    if (typeof value === 'number') count += lengths[value < 0 ? ~value : value] ?? 0;
    else if (Array.isArray(value)) for (const item of value) queue.push(item);
    else if (isRecord(value)) queue.push(value['arcs'], value['geometries']);
  }
  return count;
}
