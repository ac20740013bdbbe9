/** Which modules the bundler put into the files that readers get: what is shipped, whoever wrote it. */
import type { Plugin, Rolldown } from 'vite';

/** Collects them over several builds. */
export class ShippedModules {
  /** As the bundler names them. */
  readonly ids = new Set<string>();

  /** For one build; a build needs one of its own, and so does one of its workers. */
  plugin(): Plugin {
    return {
      name: 'atlas:shipped',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        // Before a plugin takes something out of the bundle, to put it elsewhere.
        order: 'pre',
        handler: (_options, bundle) => {
          for (const file of Object.values(bundle)) if (file.type === 'chunk') this.#add(file);
        },
      },
    };
  }

  #add({ modules }: Rolldown.OutputChunk): void {
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      // A style sheet leaves nothing in the script, whole as it is.
      if (renderedLength > 0 || isStyleSheet(id)) this.ids.add(id);
    }
  }
}

function isStyleSheet(id: string): boolean {
  return /\.css(\?|$)/.test(id);
}
