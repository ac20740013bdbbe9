/** In which order pages are written: those that look alike follow each other, so that what one has worked out serves the next. */
import type { Atlas } from '../core/model.ts';
import type { PageJob } from './pageFiles.ts';

/** Cells of the region along each side. */
const CELLS = 256;

/** The languages of a page after each other, and the pages of features by where they lie. */
export function inOrder(atlas: Atlas, jobs: readonly PageJob[]): PageJob[] {
  const cells = new Map(atlas.features.map(({ id, point }) => [id, cellOf(point)]));
  const groups = new Map<string, { jobs: PageJob[]; cell: number }>();
  for (const job of jobs) {
    const shown = job.now ?? job.page;
    const key = `${String(job.embed)} ${JSON.stringify(job.page)}`;
    const group = groups.get(key);
    if (group) group.jobs.push(job);
    else groups.set(key, { jobs: [job], cell: (shown.type === 'feature' && cells.get(shown.id)) || -1 });
  }
  return [...groups.values()].sort((a, b) => a.cell - b.cell).flatMap(({ jobs }) => jobs);
}

/** The number of a cell along a line that visits neighbours one after the other (the Z-order of G. M. Morton, 1966). */
function cellOf([lng, lat]: readonly [lng: number, lat: number]): number {
  return spread(((lng + 180) / 360) * CELLS * CELLS) + 2 * spread(((lat + 90) / 180) * CELLS * CELLS);
}

/** The bits of a number of 16 with a gap after each: 0b101 → 0b10001. */
function spread(value: number): number {
  let bits = 0;
  for (let at = 0; at < 16; at += 1) if ((Math.floor(value) >> at) & 1) bits += 4 ** at;
  return bits;
}
