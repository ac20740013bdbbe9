/** Which tools can be used now, and what those do that act on the part of the selected vertex. */
import { roleOf } from '../../core/paths.ts';
import type { VertexPlace } from '../shape/featureText.ts';
import { removePart, removePath } from '../shape/partEdits.ts';
import type { MapTexts } from '../texts/mapTexts.ts';
import type { Workspace } from '../workspace.svelte.ts';

export type ToolName = 'move' | 'part' | 'hole' | 'removePart' | 'split';

export class PartWork {
  readonly #workspace: Workspace;
  readonly #texts: MapTexts;

  constructor(workspace: Workspace, texts: MapTexts) {
    this.#workspace = workspace;
    this.#texts = texts;
  }

  /** The part of the selected vertex. */
  get place(): VertexPlace | null {
    const { vertex, readable } = this.#workspace;
    return vertex && readable?.parts[vertex.part]?.[vertex.path] ? vertex : null;
  }

  get isHole(): boolean {
    return (this.place?.path ?? 0) > 0;
  }

  /** Why a tool can do nothing now; null where it can. */
  reasonAgainst(tool: ToolName): string | null {
    const { path, editable, readable } = this.#workspace;
    const { reasons } = this.#texts;
    if (path === null || roleOf(path).role !== 'feature') return reasons.noFeature;
    if (!editable) return reasons.readOnly;
    if (!readable) return reasons.unreadable;
    if (tool === 'hole' && !readable.type.endsWith('Polygon')) return reasons.onlyAreas;
    return tool === 'removePart' || tool === 'split' ? this.#reasonAgainstPart(tool) : null;
  }

  #reasonAgainstPart(tool: 'removePart' | 'split'): string | null {
    const { readable } = this.#workspace;
    const { reasons } = this.#texts;
    if (readable?.type.endsWith('Point')) return reasons.points;
    if (!this.place) return reasons.selectFirst;
    const canGo = tool === 'removePart' && this.isHole;
    return canGo || (readable && readable.parts.length > 1) ? null : reasons.onlyPart;
  }

  /** Takes the part of the selected vertex out, or fills its hole. */
  remove(): void {
    const { readable } = this.#workspace;
    const { place, isHole } = this;
    if (!readable || !place) return;
    const edits = isHole ? removePath(readable, place) : removePart(readable, place.part);
    if (!edits) return;
    this.#workspace.selectVertex(null);
    const { steps } = this.#texts;
    this.#workspace.edit(edits, isHole ? steps.removeHole : steps.removePart, 'map');
  }
}
