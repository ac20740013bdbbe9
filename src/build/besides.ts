/** Work that plugins do beside each other when the bundle is written: Rolldown calls one `closeBundle` after the other. */
import type { Plugin } from 'vite';

/** What is being written, and the plugin that waits for it. */
export class Besides {
  #running: Promise<string>[] = [];

  /** Takes work that has begun, and gives what to tell of it when it is done. */
  add(work: Promise<string>): void {
    // Whoever waits hears of a failure; until then it is no unhandled one.
    work.catch(() => undefined);
    this.#running.push(work);
  }

  /** Stands in the list after those whose work runs beside, and before those who need what they have written. */
  plugin(): Plugin {
    // In a constant: `this` of a hook is the plugin's.
    const take = () => this.#running.splice(0);
    return {
      name: 'atlas:besides',
      apply: 'build',
      closeBundle: {
        sequential: true,
        async handler() {
          for (const told of await Promise.all(take())) this.info(told);
        },
      },
    };
  }
}
