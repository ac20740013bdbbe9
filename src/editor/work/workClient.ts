/** Asks the worker. */
import { ownScript } from '../../ui/ownScript.ts';
import type { Answered, Question, Work } from './work.ts';
import workerUrl from './worker.ts?worker&url';

interface Waiting {
  done: (answer: never) => void;
  fail: (error: Error) => void;
}

export class WorkClient {
  readonly #worker = new Worker(ownScript(workerUrl), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('failed' in data) waiting?.fail(new Error(data.failed));
      else waiting?.done(data.answer as never);
    });
    this.#worker.addEventListener('error', ({ message }) => this.#failAll(new Error(message)));
  }

  /** Asks one thing. Throws where it could not be worked out. */
  ask<Name extends Question>(name: Name, asked: Work[Name]['asked']): Promise<Work[Name]['answer']> {
    return new Promise((done, fail) => {
      const id = this.#next;
      this.#next += 1;
      this.#waiting.set(id, { done, fail });
      this.#worker.postMessage({ id, name, asked });
    });
  }

  #failAll(error: Error): void {
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }

  /** Ends the worker, whatever it is at. */
  destroy(): void {
    this.#worker.terminate();
    this.#failAll(new Error('The work was given up'));
  }
}
