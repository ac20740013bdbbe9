/** What is worked out of a file of another program beside the page: what is asked, and what is answered. */
import type { Fault } from '../../core/convert/conversion.ts';
import type { ShapeType } from '../../core/positions.ts';
import type { Texts } from '../work/work.ts';
import type { Preview } from './previewMap.ts';

/** Where a shape goes: the id of a feature of the atlas, `NEW` or `LEAVE`. No id looks like these two. */
export type Target = string;
export const NEW: Target = '+';
export const LEAVE: Target = '';

/** A feature of the atlas that a shape can go into. */
export interface Place {
  id: string;
  names: string[];
}

/** One feature of the file. */
export interface FoundFeature {
  id: string | null;
  name: string | null;
  type: ShapeType;
  vertices: number;
  heights: number;
  /** Where it seems to go. */
  guess: Target;
}

/** The shapes with fewer positions: how many are left at a tolerance in metres. */
export interface Simplified {
  toleranceM: number;
  vertices: number;
}

/** What is in a file. */
export interface Found {
  features: FoundFeature[];
  shapeless: number;
  vertices: number;
  /** Empty where there are so few positions that nobody needs fewer. */
  simplified: Simplified[];
  preview: Preview;
}

/** The wish of the reader: a target for each feature, and the tolerance in metres where there shall be fewer positions. */
export interface Wish {
  targets: readonly Target[];
  toleranceM: number | null;
}

/** A shape for a place that is not there yet. */
export interface FreshShape {
  /** Text of a GeoJSON geometry. */
  geometry: string;
  /** Answers to the questions about a new place that the file has. */
  given: [key: string, answer: string][];
}

/** What becomes of a feature of the file; `left` are names of properties that are not taken over. */
export type Outcome = { left: string[] } | Fault;

/** What a wish comes to. */
export interface PlacedAll {
  /** By the number of the feature. */
  outcomes: [index: number, outcome: Outcome][];
  texts: [path: string, text: string][];
  fresh: FreshShape[];
}

/** What the worker is asked: first to read, then to place, as often as the reader changes the wish. */
export type ImportAsked =
  { name: 'read'; file: File; places: Place[]; texts: Texts } | { name: 'place'; wish: Wish };

/** What comes back; `bytes` many times while the file is read. */
export type ImportAnswered =
  | { name: 'bytes'; read: number }
  | { name: 'converting' }
  | { name: 'read'; found: Found | Fault | 'unreadable' }
  | { name: 'place'; placed: PlacedAll };
