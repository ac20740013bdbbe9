/** Tiles for MapLibre by way of the page, which knows the ones that there are: no request for another ever leaves. */
import { addProtocol, type RequestParameters } from 'maplibre-gl';
import { loadTileSet } from '../cartography/tiles/loadTiles.ts';
import { isTiled } from '../cartography/tiles/isTiled.ts';

const PROTOCOL = 'tiles';

/** The address of a set for a source of MapLibre's. */
export function tileSource(setUrl: string): string {
  return `${PROTOCOL}://${setUrl}`;
}

addProtocol(PROTOCOL, async ({ url }: RequestParameters, { signal }: AbortController) => {
  const address = url.slice(`${PROTOCOL}://`.length);
  if (isTiled(address)) {
    const { maxZoom } = await loadTileSet(address);
    const tiles = [`${tileSource(address)}#{z}/{x}/{y}`];
    return { data: { tilejson: '3.0.0', tiles, maxzoom: maxZoom } };
  }
  const [setUrl = '', place = ''] = address.split('#');
  const [z = 0, x = 0, y = 0] = place.split('/').map(Number);
  const set = await loadTileSet(setUrl);
  return { data: (await set.tile({ z, x, y }, signal)) ?? new ArrayBuffer(0) };
});
