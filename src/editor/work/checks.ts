/** Has the files checked as they are edited: the newest state as soon as the worker is free. */
import type { Issue } from '../../core/issues.ts';
import type { Atlas } from '../../core/model.ts';
import { changedPaths, textsOf, type Files } from '../draft/history.ts';
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
  #failed: Error | null = null;

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

  /** Resolves when the worker has checked the files that were asked for last, with these. Throws where it could not. */
  async settled(): Promise<Files> {
    while (this.#busy) await this.#busy;
    if (this.#failed) throw this.#failed;
    return this.#sent;
  }

  async #run(): Promise<void> {
    try {
      while (this.#wanted !== this.#sent) {
        const files = this.#wanted;
        const changed = [...textsOf(files, changedPaths(this.#sent, files))];
        const found = await this.#work.ask('check', { changed });
        // Whatever has failed is sent again with the next check.
        this.#sent = files;
        this.#events.onChecked(found, files);
      }
      this.#failed = null;
    } catch (error) {
      this.#failed = error instanceof Error ? error : new Error(String(error));
      this.#events.onFail(this.#failed);
    } finally {
      this.#busy = null;
    }
  }
}
