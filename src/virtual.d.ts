// An ambient module cannot import by a relative path, so the types are named in place.
/* eslint-disable @typescript-eslint/consistent-type-imports */
declare module 'virtual:map.css';

declare module 'virtual:geodata' {
  /** The checked atlas; null only under the dev server, while the geodata has errors and has had no good state yet. */
  export const bundle: import('./app/atlasBundle.ts').AtlasBundle | null;
  export const faults: import('./app/atlasBundle.ts').GeodataFault[];
}

declare module 'virtual:globe' {
  /** The land of the earth for a small globe: see build/globeLand.ts. */
  export const land: import('./core/model.ts').Position[][];
}

interface ImportMetaEnv {
  /** True in the lesson pack: the atlas as one file, with the SVG map alone (see pack.ts). */
  readonly PACK?: boolean;
}
