/** What hands do on the map, as edits of the text: which tool is out, which vertices are offered, what comes of a drop. */
import type { Geometry } from 'geojson';
import type {
  DrawnType,
  EditSurface,
  EditSurfaceEvents,
  HandleStretch,
} from '../../cartography/editSurface.ts';
import { WORLD_PX } from '../../cartography/mercator.ts';
import type { TextEdit } from '../../core/edits.ts';
import type { Position } from '../../core/model.ts';
import type { FeatureText } from '../shape/featureText.ts';
import { reshape } from '../shape/shapeEdits.ts';
import { MAP_TEXTS, type MapTexts } from '../texts/mapTexts.ts';
import type { Workspace } from '../workspace.svelte.ts';
import { distancePx, drawnTypeOf, vertexOf } from './drawn.ts';
import { DrawnParts } from './drawnParts.svelte.ts';
import type { SnapIndex } from './snap.ts';
import { Snapping } from './snapping.svelte.ts';
import { findStretch, firstChange, handlesOf, placeOfPositions, type StretchPlace } from './stretch.ts';

export type Tool = 'move' | 'part' | 'hole' | 'new';

/** The pointer gets other handles once it has gone so far (CSS pixels). */
const FAR_PX = 40;

/** Handles as they were offered, and for which text. */
interface Offered {
  feature: FeatureText;
  place: StretchPlace;
}

export class HandWork {
  readonly #workspace: Workspace;
  readonly texts: MapTexts;
  readonly snapping: Snapping;
  tool = $state<Tool>('move');
  /** The nearest vertices lie too close to be told apart at this zoom. */
  isCrowded = $state(false);
  isHolding = $state(false);
  readonly drawn: DrawnParts;
  #surface: EditSurface | null = null;
  #at: Position | null = null;
  readonly #offered = new WeakMap<HandleStretch, Offered>();
  #last: { feature: FeatureText; at: Position; zoom: number } | null = null;
  #frame = 0;
  #held: StretchPlace | null = null;
  /** Who asked for a shape that is no part of the file in hand, and what is drawn for them. */
  asked = $state.raw<{ type: DrawnType; give: (drawn: Geometry | null) => void } | null>(null);

  constructor(workspace: Workspace, linesOfOthers: () => SnapIndex | null) {
    this.#workspace = workspace;
    this.snapping = new Snapping(linesOfOthers);
    this.texts = MAP_TEXTS[workspace.language];
    this.drawn = new DrawnParts(workspace, this.texts, () => this.#surface?.takePencil(null));
  }

  /** The feature that can be edited by hand now. */
  get #feature(): FeatureText | null {
    return this.#workspace.editable ? this.#workspace.readable : null;
  }

  use(surface: EditSurface): void {
    this.#surface = surface;
    surface.setSnap((position, reachPx) => {
      const reach = reachPx / (WORLD_PX * 2 ** surface.camera().zoom);
      return this.snapping.snap(position, reach, this.#feature, this.#held);
    });
  }

  readonly events: Pick<
    EditSurfaceEvents,
    'onPointer' | 'onHold' | 'onVertex' | 'onReshape' | 'onDrawnShape'
  > = {
    onPointer: (at) => {
      if (at) this.pointAt(at.position);
    },
    onHold: (stretch) => {
      this.isHolding = stretch !== null;
      this.#held = (stretch && this.#offered.get(stretch)?.place) ?? null;
    },
    onVertex: (stretch, index) => this.#select(stretch, index),
    onReshape: (stretch, positions) => this.#reshape(stretch, positions),
    onDrawnShape: (geometry) => this.#addDrawn(geometry),
  };

  /** Offers the vertices near a position, in the next frame. */
  pointAt(position: Position): void {
    this.#at = position;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.offer();
    });
  }

  /** Offers the vertices that can be taken now; those that are offered stay while the pointer keeps near. */
  offer(feature: FeatureText | null = this.#feature): void {
    if (!feature && (this.tool === 'part' || this.tool === 'hole')) {
      // What would be drawn could not be kept.
      this.take('move');
      return;
    }
    const [at, zoom] = [this.#at, this.#surface?.camera().zoom ?? 0];
    if (!feature || !at || this.tool !== 'move') {
      this.#offerNone();
      return;
    }
    const last = this.#last;
    if (last?.feature === feature && last.zoom === zoom && distancePx(last.at, at, zoom) < FAR_PX) return;
    const { place, isCrowded } = findStretch(feature, at, zoom);
    this.isCrowded = isCrowded;
    this.#last = { feature, at, zoom };
    if (place) this.#offerPlace(feature, place);
    else this.#surface?.offerHandles(null);
  }

  #offerNone(): void {
    this.#last = null;
    this.isCrowded = false;
    if (this.tool === 'move') this.#surface?.offerHandles(null);
  }

  #offerPlace(feature: FeatureText, place: StretchPlace): void {
    const stretch = handlesOf(feature, place);
    this.#offered.set(stretch, { feature, place });
    this.#surface?.offerHandles(stretch);
  }

  #select(stretch: HandleStretch, index: number): void {
    const { feature, place } = this.#offered.get(stretch) ?? {};
    if (!feature || !place || feature !== this.#workspace.readable) return;
    const { part, path } = place;
    this.#workspace.selectVertex({ part, path, vertex: vertexOf(feature, place, index) });
  }

  #reshape(stretch: HandleStretch, positions: readonly Position[]): void {
    const { feature, place } = this.#offered.get(stretch) ?? {};
    this.#last = null;
    // Where the text has become another one under the hand, the drop means nothing any more.
    if (!feature || !place || feature !== this.#feature) {
      this.offer();
      return;
    }
    const edits = reshape(feature, place, positions);
    if (!edits) this.#refuse(this.texts.refused.tooShort);
    else this.#edit(edits, this.#labelOf(positions.length - stretch.positions.length));
    this.#follow(place, stretch.positions, positions);
  }

  #labelOf(more: number): string {
    const { move, add, remove } = this.#workspace.words.steps;
    return more === 0 ? move : more > 0 ? add : remove;
  }

  /** Offers the same stretch of the new text, so that the next grip needs no other one, and selects what was moved. */
  #follow(place: StretchPlace, before: readonly Position[], now: readonly Position[]): void {
    const feature = this.#feature;
    const path = feature?.parts[place.part]?.[place.path];
    const from = path ? placeOfPositions(path, now) : null;
    if (!feature || from === null) {
      this.offer();
      return;
    }
    const after = { ...place, from, count: now.length };
    this.#offerPlace(feature, after);
    const at = now[Math.min(firstChange(before, now), now.length - 1)];
    if (at) this.#last = { feature, at, zoom: this.#surface?.camera().zoom ?? 0 };
    if (now.length < before.length) this.#workspace.selectVertex(null);
    else {
      const vertex = vertexOf(feature, after, firstChange(before, now));
      this.#workspace.selectVertex({ part: place.part, path: place.path, vertex });
    }
  }

  #edit(edits: readonly TextEdit[], label: string): void {
    this.#workspace.edit(edits, label, 'map');
  }

  #refuse(text: string): void {
    this.#workspace.notify({ text });
  }

  /** Draws a shape that is no part of the file in hand; null where it is given up. */
  draw(type: DrawnType): Promise<Geometry | null> {
    this.take('new');
    return new Promise((give) => {
      this.asked = { type, give };
      this.#surface?.takePencil(type);
    });
  }

  /** Takes a tool in hand. What was half drawn is given up. */
  take(tool: Tool): void {
    this.#giveAsked(null);
    this.tool = tool;
    this.drawn.question = null;
    this.#last = null;
    const feature = this.#feature;
    const draws = feature && (tool === 'part' || tool === 'hole');
    this.#surface?.takePencil(draws ? drawnTypeOf(feature) : null);
    if (tool === 'move') this.offer();
  }

  /** Lays everything down: another file is in hand. */
  layDown(): void {
    this.#at = null;
    this.take('move');
  }

  #giveAsked(drawn: Geometry | null): void {
    const { asked } = this;
    this.asked = null;
    asked?.give(drawn);
  }

  #addDrawn(geometry: Geometry): void {
    if (this.asked) {
      this.#giveAsked(geometry);
      this.take('move');
      return;
    }
    const { tool } = this;
    this.tool = 'move';
    this.#last = null;
    this.drawn.take(geometry, tool === 'hole' ? 'hole' : 'part');
  }

  /** True where a key meant the hand. */
  onKey(key: string): boolean {
    if (key === 'Escape' && this.#surface?.letGo()) return true;
    if (this.tool === 'move') return false;
    if (key === 'Escape') this.take('move');
    return key === 'Escape' || (key === 'Enter' && (this.#surface?.finishDrawing() ?? false));
  }
}
