/** What is worked out beside the page, so that typing and dragging never wait for it: the questions and their answers. */
import type { Addition } from '../../core/authoring/newFeature.ts';
import type { FileChange } from '../../core/changes/changes.ts';
import type { Issue } from '../../core/issues.ts';
import type { Atlas, Bbox, Position } from '../../core/model.ts';
import type { ReviewedFile } from '../review/reviewFiles.ts';

/** Texts by their path from the data folder. */
export type Texts = readonly (readonly [path: string, text: string])[];

/** Something new, with the answers to the questions about it. */
export interface NewThing {
  sort: 'feature' | 'article';
  answers: ReadonlyMap<string, string>;
  /** It stands in the list of `atlas.yaml` too. */
  isListed: boolean;
}

/** Each question by name, with what is asked and what is answered. */
export interface Work {
  /** Puts texts in the place of those that the worker has (null: the file is gone), and checks all files. */
  check: {
    asked: { changed: [path: string, text: string | null][] };
    answer: { issues: Issue[]; atlas: Atlas | null };
  };
  /** The map of the files that were checked last without errors (at first, of what can be read of them), but for the feature that is drawn by others. */
  shapes: { asked: { without: string | null }; answer: { url: string } | null };
  /** Lines of all shapes of those files but one, where they come near a box. */
  neighbours: { asked: { without: string | null; bbox: Bbox }; answer: { paths: Position[][] } };
  /** What changed between texts. Files that are in neither are as they were. */
  diff: { asked: { before: Texts; after: Texts }; answer: FileChange[] };
  /** The same with its maps, below which lie the files that were checked last. */
  review: { asked: { before: Texts; after: Texts }; answer: ReviewedFile[] };
  /** What adding something comes to, after texts have been put in the place of others; without a thing, these alone. */
  add: { asked: { along: Texts; thing: NewThing | null }; answer: Addition };
  /** The files after changes, in the common form, with the points of groups brought up to date. */
  tidy: { asked: { before: Texts; made: string[] }; answer: { texts: [path: string, text: string][] } };
}

export type Question = keyof Work;

/** A question on its way to the worker. */
export type Asked = { [Name in Question]: { id: number; name: Name; asked: Work[Name]['asked'] } }[Question];

/** An answer on its way back; `failed` says why there is none. */
export type Answered = { id: number } & ({ answer: unknown } | { failed: string });
