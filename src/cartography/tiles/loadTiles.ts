/** Tiles as the site has them: a set is asked for once, and a tile that is not there never. */
import { folderOf, readTree, tileKey, tilePath, type TilePlace, type TileSet } from './tileSet.ts';

/** A set that has been loaded. */
export interface LoadedSet {
  maxZoom: number;
  /** The bytes of a tile; null where there is nothing in it. Throws where it does not arrive. */
  tile: (place: TilePlace, signal?: AbortSignal) => Promise<ArrayBuffer | null>;
}

const sets = new Map<string, Promise<LoadedSet>>();

/** The set at an address; a second call gets the same. Throws where it does not arrive, and can be tried again. */
export function loadTileSet(url: string): Promise<LoadedSet> {
  const known = sets.get(url);
  if (known) return known;
  const loading = load(url);
  sets.set(url, loading);
  loading.catch(() => sets.delete(url));
  return loading;
}

async function load(url: string): Promise<LoadedSet> {
  const set = (await (await answerOf(url)).json()) as TileSet;
  const there = readTree(set);
  return {
    // With no network there is only what was kept, and closer views are drawn from that.
    maxZoom: import.meta.env.PACK || !navigator.onLine ? set.kept : set.maxZoom,
    tile: async (place, signal) =>
      there.has(tileKey(place))
        ? (await answerOf(folderOf(url) + tilePath(place), signal)).arrayBuffer()
        : null,
  };
}

async function answerOf(url: string, signal?: AbortSignal): Promise<Response> {
  const answer = await fetch(url, { ...(signal && { signal }) });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}
