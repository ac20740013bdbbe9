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
  #hasAnswered = false;
  /** Why it will never answer: it did not start, or has ended. */
  #end: Error | null = null;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      this.#hasAnswered = true;
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('failed' in data) waiting?.fail(new Error(data.failed));
      else waiting?.done(data.answer as never);
    });
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      const error = new Error(event.message || 'The worker with the checks did not start');
      if (!this.#hasAnswered) this.#end = error;
      this.#failAll(error);
    });
  }

  /** Asks one thing. Throws where it could not be worked out. */
  ask<Name extends Question>(name: Name, asked: Work[Name]['asked']): Promise<Work[Name]['answer']> {
    if (this.#end) return Promise.reject(this.#end);
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
    this.#end = new Error('The work was given up');
    this.#failAll(this.#end);
  }
}
