/** What changed between two versions of a data folder, as plain data that is complete: it can be applied, and told. */
import type { ShapeType } from '../positions.ts';
import type { Mention, Position } from '../model.ts';
import type { BasemapLayer } from '../paths.ts';

/** A key whose value changed; `before` or `after` is missing where the key was not there. */
export interface FieldChange {
  key: string;
  before?: unknown;
  after?: unknown;
}

/**
 * One change of a list. Indexes count in the list before and after. What no change names stays, in its order. The edit
 * is null where an item only took another place; `name` is the id of the item, or empty.
 */
export type ListChange<Item, Edit> =
  | { change: 'added'; after: number; item: Item }
  | { change: 'removed'; before: number; item: Item }
  | { change: 'edited'; before: number; after: number; moved: boolean; name: string; edit: Edit | null };

/** Changes of one line or ring. Vertices of a ring are counted without the last one, which repeats the first. */
export interface PathEdit {
  /** A ring, before and after. */
  closed: boolean;
  /** The vertices run the other way. */
  reversed: boolean;
  /** The ring begins so many vertices later than before. */
  rotated: number;
  /** Indexes before are those of the file, whatever was reversed or rotated. */
  moved: { before: number; after: number; from: Position; to: Position }[];
  added: { after: number; position: Position }[];
  removed: { before: number; position: Position }[];
}

/** A line or a ring. */
export type Path = Position[];
/** The rings of one area, the outer one first; else one line, or all points. */
export type Part = Path[];

/** Changes of the lines or rings of one part. */
export type PartEdit = ListChange<Path, PathEdit>[];

/** What the changes of a shape come to. */
export interface ShapeFigures {
  /** Vertices of lines and rings that were there before and after. */
  moved: number;
  added: number;
  removed: number;
  /** The farthest that a vertex was moved, in metres. */
  farthestMoveM: number;
  /** The farthest that an added vertex lies from the line before, in metres. */
  farthestAddedM: number;
  /** Square kilometres, for areas. */
  areaKm2?: { before: number; after: number };
  /** Kilometres, for lines. */
  lengthKm?: { before: number; after: number };
}

/** Changes of a geometry. */
export interface GeometryChange {
  type: { before: ShapeType; after: ShapeType };
  parts: ListChange<Part, PartEdit>[];
  figures: ShapeFigures;
}

/** Changes of one feature: its fields and its shape. */
export interface FeatureEdit {
  fields: FieldChange[];
  /** Members outside the properties that GeoJSON does not know. */
  foreign: FieldChange[];
  geometry?: GeometryChange;
}

/** A row of a basemap file. */
export interface Row {
  properties: Record<string, unknown>;
  type: ShapeType;
  parts: Part[];
}

/** Changes of a row, with the English name that it has, if any. */
export type RowEdit = FeatureEdit & { title?: string };

/** The words of a mention and what they lead to. */
export interface MentionText extends Mention {
  words: string;
}

/** A mention that was added (no `before`), removed (no `after`), or has other words or another target. */
export interface MentionChange {
  before?: MentionText;
  after?: MentionText;
}

/** Changes of a passage. */
export interface PassageEdit {
  /** The quoted words. */
  quotation?: { before: string; after: string };
  mentions: MentionChange[];
  fields: FieldChange[];
}

/** A passage that was added or removed. */
export interface PassageItem {
  id: string;
  quotation: string;
}

/** What an entry of the ledger leads to. */
export interface AliasChange {
  key: string;
  before?: string;
  after?: string;
}

/** Lines in the place of others. The texts end as the lines do; `before` and `after` count lines from 1. */
export interface LineChange {
  before: { line: number; text: string };
  after: { line: number; text: string };
}

/** What changed in one file, `file` being its path from the data folder. */
export type FileChange = { file: string } &
  /** `formerly`: the file that it was before, by the ledger. */
  (
    | { type: 'added'; text: string; formerly?: string }
    | { type: 'removed'; text: string }
    | { type: 'feature'; id: string; name: string; edit: FeatureEdit }
    | { type: 'basemap'; layer: BasemapLayer; rows: ListChange<Row, RowEdit>[] }
    | {
        type: 'article';
        id: string;
        title: string;
        citation: FieldChange[];
        passages: ListChange<PassageItem, PassageEdit>[];
        lines: LineChange[];
      }
    | {
        type: 'ledger';
        added: string[];
        removed: string[];
        aliases: AliasChange[];
        lines: LineChange[];
      }
    | { type: 'settings'; fields: FieldChange[]; lines: LineChange[] }
    /** The same content, written in another way. For GeoJSON the lines are left out: all that they say is in the content. */
    | { type: 'layout'; lines: LineChange[] | null; turnedRings: number }
    /** A file that cannot be read by what it should hold, then or now. */
    | { type: 'text'; unread: 'before' | 'after' | 'both'; lines: LineChange[] }
  );
