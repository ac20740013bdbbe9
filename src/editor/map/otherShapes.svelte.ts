/** All shapes but the one in hand, as the draft has them: the map draws them, and vertices snap to them. */
import { EDIT_ZOOM_RANGE } from '../../cartography/editSurface.ts';
import { toMercator, WORLD_PX, fromMercator } from '../../cartography/mercator.ts';
import type { Bbox, Position } from '../../core/model.ts';
import { idOfFile, roleOf } from '../../core/paths.ts';
import type { Camera } from '../../core/url.ts';
import type { Files } from '../draft/history.ts';
import type { WorkClient } from '../work/workClient.ts';
import { SnapIndex } from './snap.ts';

/** What the map showed when it was asked for. */
interface Known {
  files: Files;
  path: string | null;
}

export class OtherShapes {
  readonly #work: WorkClient;
  /** Address of their map; null while that of the site is shown. */
  url = $state.raw<string | null>(null);
  #known: Known | null = null;
  #asked = 0;
  /** Lines to snap to, and the box that they were asked for. */
  #index: { snap: SnapIndex; bbox: Bbox; known: Known } | null = null;
  /** What is in sight, and what is asked for around it. */
  #boxes: { sight: Bbox; around: Bbox } | null = null;
  #isAsking = false;

  constructor(work: WorkClient) {
    this.#work = work;
  }

  /** Null while those that are there were asked for with another file in hand: the one in hand may be among them. */
  get snapIndex(): SnapIndex | null {
    const isOfFile = this.#index?.known.path === this.#known?.path;
    return isOfFile ? (this.#index?.snap ?? null) : null;
  }

  /** Has the map made anew where another file is in hand now, or another shape than that one was edited. */
  async follow(files: Files, path: string | null): Promise<void> {
    const known = this.#known;
    if (known && known.path === path && !differ(known.files, files, path)) return;
    if (!known && path === null) return;
    this.#known = { files, path };
    const asked = ++this.#asked;
    const shapes = await this.#work.ask('shapes', { without: path === null ? null : idOfFile(path) });
    if (shapes && asked === this.#asked) this.url = shapes.url;
  }

  /** Fetches the lines around what is in sight, where those that are there do not reach so far or are old. */
  async fetchLines(camera: Camera, size: { width: number; height: number }): Promise<void> {
    this.#boxes = { sight: boxInSight(camera, size, 1), around: boxInSight(camera, size, 3) };
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      // What is asked for meanwhile comes next.
      for (let missing = this.#missing(); missing; missing = this.#missing()) {
        const { known, bbox } = missing;
        const without = known.path === null ? null : idOfFile(known.path);
        const { paths } = await this.#work.ask('neighbours', { without, bbox });
        this.#index = { snap: new SnapIndex(paths), bbox, known };
      }
    } finally {
      this.#isAsking = false;
    }
  }

  /** What the lines that are there do not reach, or are too old for. */
  #missing(): { known: Known; bbox: Bbox } | null {
    const [known, boxes] = [this.#known, this.#boxes];
    if (!known || !boxes) return null;
    const isThere = this.#index?.known === known && covers(this.#index.bbox, boxes.sight);
    return isThere ? null : { known, bbox: boxes.around };
  }
}

/** True where a shape has changed that is not the one in hand. */
function differ(before: Files, after: Files, path: string | null): boolean {
  if (before === after) return false;
  const isShape = (each: string) => each !== path && ['feature', 'basemap'].includes(roleOf(each).role);
  const changed = [...after].some(([each, text]) => before.get(each) !== text && isShape(each));
  return changed || [...before.keys()].some((each) => !after.has(each) && isShape(each));
}

/** What is in sight, or so many times that. */
function boxInSight({ center, zoom }: Camera, size: { width: number; height: number }, times: number): Bbox {
  const scale = WORLD_PX * 2 ** Math.min(zoom, EDIT_ZOOM_RANGE.max);
  const [x, y] = toMercator(center);
  const [halfX, halfY] = [(times * size.width) / scale / 2, (times * size.height) / scale / 2];
  const inside = (value: number) => Math.min(Math.max(value, 0), 1);
  const corner = (dx: number, dy: number): Position => fromMercator([inside(x + dx), inside(y + dy)]);
  const [west, north] = corner(-halfX, -halfY);
  const [east, south] = corner(halfX, halfY);
  return [west, south, east, north];
}

function covers(outer: Bbox, inner: Bbox): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}
