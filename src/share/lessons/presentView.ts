/** What the map shows now, as a step can hold it. */
import type { Explorer } from '../../app/explorer.svelte.ts';
import { parseCamera, type Camera } from '../../core/url.ts';
import { viewChoices } from '../presentView.ts';

/** Where the map looks, as the address says, and the viewpoint where it is not the usual one. No camera before the map has come to rest. */
export function presentView(explorer: Explorer): { camera?: Camera; viewpoint?: string } {
  const camera = parseCamera(location.hash);
  return { ...(camera && camera !== 'malformed' ? { camera } : {}), ...chosenViewpoint(explorer) };
}

/** The viewpoint, where it is not the usual one. */
export function chosenViewpoint(explorer: Explorer): { viewpoint?: string } {
  const { viewpoint } = viewChoices(explorer);
  return viewpoint === undefined ? {} : { viewpoint };
}
