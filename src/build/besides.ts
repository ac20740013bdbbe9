/** Work that plugins do beside each other when the bundle is written: Rolldown calls one `closeBundle` after the other. */
import type { Plugin } from 'vite';

/** What is being written, and the plugin that waits for it. */
export class Besides {
  #running: Promise<string>[] = [];
  #threaded: Promise<string>[] = [];
  #helps: (() => Promise<void>)[] = [];

  /** Takes work that has begun in this thread, and gives what to tell of it when it is done. */
  add(work: Promise<string>): void {
    this.#running.push(heardLater(work));
  }

  /** The same of work that has threads of its own; `help` does some of it in this one, when that has nothing else to do. */
  addThreaded(work: Promise<string>, help?: () => Promise<void>): void {
    this.#threaded.push(heardLater(work));
    if (help) this.#helps.push(help);
  }

  /** Waits until this thread has nothing else to do, however that went. */
  async rest(): Promise<void> {
    await Promise.allSettled(this.#running);
  }

  /** Stands in the list after those whose work runs beside, and before those who need what they have written. */
  plugin(): Plugin {
    // In a constant: `this` of a hook is the plugin's.
    const finish = () => this.#finish();
    return {
      name: 'atlas:besides',
      apply: 'build',
      closeBundle: {
        sequential: true,
        async handler() {
          for (const told of await finish()) this.info(told);
        },
      },
    };
  }

  async #finish(): Promise<string[]> {
    const running = this.#running.splice(0);
    const threaded = this.#threaded.splice(0);
    const helps = this.#helps.splice(0);
    const own = await Promise.all(running);
    const [told] = await Promise.all([Promise.all(threaded), ...helps.map((help) => help())]);
    return [...told, ...own];
  }
}

/** Whoever waits hears of a failure; until then it is no unhandled one. */
function heardLater(work: Promise<string>): Promise<string> {
  work.catch(() => undefined);
  return work;
}
