/** Has worked out what changed, for as long as someone looks at it: the newest state as soon as the worker is free. */
import type { Files } from '../draft/history.ts';
import type { WorkClient } from '../work/workClient.ts';
import type { ReviewedFile } from './reviewFiles.ts';

interface Asked {
  opened: Files;
  files: Files;
  changed: readonly string[];
}

export class Review {
  /** What changed, as far as it has been worked out. */
  found = $state.raw<readonly ReviewedFile[]>([]);
  /** What is shown is not the draft as it is, yet. */
  busy = $state(false);
  failed = $state(false);
  readonly #work: WorkClient;
  #wanted: Asked | null = null;

  constructor(work: WorkClient) {
    this.#work = work;
  }

  /** Looks at a state of the draft. */
  look(asked: Asked): void {
    this.#wanted = asked;
    if (this.busy) return;
    this.busy = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    try {
      for (let asked = this.#wanted; asked; asked = this.#wanted) {
        this.#wanted = null;
        const { opened, files, changed } = asked;
        this.found = await this.#work.ask('review', {
          before: textsIn(opened, changed),
          after: textsIn(files, changed),
        });
        this.failed = false;
      }
    } catch (error) {
      console.warn(error);
      this.failed = true;
    } finally {
      this.busy = false;
    }
  }
}

function textsIn(files: Files, paths: readonly string[]): [path: string, text: string][] {
  return paths.flatMap((path): [string, string][] => {
    const text = files.get(path);
    return text === undefined ? [] : [[path, text]];
  });
}
