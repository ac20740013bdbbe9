/** What was drawn becomes a part of the file in hand, or a hole in one. */
import type { Geometry } from 'geojson';
import type { Position } from '../../core/model.ts';
import { addHole, addPart } from '../shape/partEdits.ts';
import type { MapTexts } from '../texts/mapTexts.ts';
import type { Workspace } from '../workspace.svelte.ts';
import { drawnPath } from './drawn.ts';
import { partUnder } from './partUnder.ts';

export class DrawnParts {
  readonly #workspace: Workspace;
  readonly #texts: MapTexts;
  readonly #wipe: () => void;
  /** A ring that was drawn inside a part: is it a hole? */
  question = $state.raw<readonly Position[] | null>(null);

  /** `wipe` takes from the map what was drawn and is not kept. */
  constructor(workspace: Workspace, texts: MapTexts, wipe: () => void) {
    this.#workspace = workspace;
    this.#texts = texts;
    this.#wipe = wipe;
  }

  /** Takes what was drawn, or asks what it is. */
  take(geometry: Geometry, as: 'hole' | 'part'): void {
    const { readable } = this.#workspace;
    const path = drawnPath(geometry);
    const isInside = readable && geometry.type === 'Polygon' && partUnder(readable, path) !== null;
    if (as === 'part' && isInside) this.question = path;
    else this.#put(path, as);
  }

  /** Answers whether what was drawn is a hole; null throws it away. */
  answer(as: 'hole' | 'part' | null): void {
    const ring = this.question;
    this.question = null;
    if (ring && as) this.#put(ring, as);
    else this.#wipe();
  }

  #put(path: readonly Position[], as: 'hole' | 'part'): void {
    const { readable } = this.#workspace;
    const under = readable && as === 'hole' ? partUnder(readable, path) : null;
    const isOutside = as === 'hole' && under === null;
    const edits =
      !readable || isOutside
        ? null
        : under === null
          ? addPart(readable, [path])
          : addHole(readable, under, path);
    const { refused, steps } = this.#texts;
    if (edits) {
      this.#workspace.edit(edits, steps[as], 'map');
      return;
    }
    this.#workspace.notify({ text: isOutside ? refused.outside : refused.tooShort });
    this.#wipe();
  }
}
