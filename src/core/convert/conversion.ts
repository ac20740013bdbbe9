/** What a file of another program brings: features as far as they can be trusted, or the reason why there are none. */
import type { Geometry } from 'geojson';

/** A feature of another program's file; what its properties say has not been checked. */
export interface ImportedFeature {
  /** Member or property `id`. */
  id: string | null;
  /** What a person may know it by. */
  name: string | null;
  properties: Record<string, unknown>;
  /** Positions on the Earth, without heights. */
  geometry: Geometry;
  /** How many of its positions had a height. */
  heights: number;
}

/** A fault is in plain words: the cause, and what to do. */
export type Fault = { fault: string };

/** The features of a file, in its order, and how many others had no shape; or why it cannot be read. */
export type Conversion = { features: ImportedFeature[]; shapeless: number } | Fault;

/** More positions than this are not taken from one file: a few bytes can ask for any number of them. */
export const MAX_POSITIONS = 5_000_000;

/** What to do about coordinates that are no degrees. */
export const SAVE_AS_WGS84 =
  'Save it again with the coordinate system WGS 84 (EPSG:4326): in QGIS in the window of "Save Features As", with ogr2ogr by "-t_srs EPSG:4326".';
