/** Has the files checked as they are edited: the newest state as soon as the worker is free. */
import type { Issue } from '../../core/issues.ts';
import type { Atlas } from '../../core/model.ts';
import type { Files } from '../draft/history.ts';
import type { WorkClient } from './workClient.ts';

export interface ChecksEvents {
  /** What was found in `files`. The atlas is null where there are errors. */
  onChecked: (found: { issues: Issue[]; atlas: Atlas | null }, files: Files) => void;
  onFail: (error: Error) => void;
}

export class Checks {
  readonly #work: WorkClient;
  readonly #events: ChecksEvents;
  /** What the worker has. */
  #sent: Files;
  #wanted: Files;
  #busy: Promise<void> | null = null;

  constructor(work: WorkClient, checked: Files, events: ChecksEvents) {
    this.#work = work;
    this.#sent = checked;
    this.#wanted = checked;
    this.#events = events;
  }

  /** Asks for a check of these files; one that was asked for before and has not begun is left out. */
  check(files: Files): void {
    this.#wanted = files;
    if (files !== this.#sent) this.#busy ??= this.#run();
  }

  /** Resolves when the worker has the files that were asked for last. */
  async settled(): Promise<void> {
    await this.#busy;
  }

  async #run(): Promise<void> {
    try {
      while (this.#wanted !== this.#sent) {
        const files = this.#wanted;
        const changed = changedTexts(this.#sent, files);
        this.#sent = files;
        const found = await this.#work.ask('check', { changed });
        this.#events.onChecked(found, files);
      }
    } catch (error) {
      this.#events.onFail(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.#busy = null;
    }
  }
}

function changedTexts(before: Files, after: Files): [path: string, text: string | null][] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const changed = paths.filter((path) => before.get(path) !== after.get(path));
  return changed.map((path) => [path, after.get(path) ?? null]);
}
