declare module 'virtual:geodata' {
  import type { AtlasBundle, GeodataFault } from './app/atlasBundle.ts';

  /** The checked atlas; null only under the dev server, while the geodata has errors and has had no good state yet. */
  export const bundle: AtlasBundle | null;
  export const faults: GeodataFault[];
}
