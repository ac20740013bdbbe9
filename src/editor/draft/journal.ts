/**
 * Keeps a draft in the browser's storage, step by step. A step is handed to the browser in the very task that makes it, so
 * that what was painted survives the end of the tab.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { DraftKeeper, KeptDraft } from './draft.svelte.ts';
import { NO_TEXTS, type Step, type Text, type Texts } from './history.ts';
import { parseKept } from './keptDraft.ts';

interface Schema extends DBSchema {
  /** By site: how many of its steps are done. */
  drafts: { key: string; value: { done: number } };
  steps: { key: [site: string, index: number]; value: Step };
  /** Texts before the first step; null: there was no such file. */
  starts: { key: [site: string, path: string]; value: Text };
  /** What the files are compared with. */
  opened: { key: [site: string, path: string]; value: Text };
}

const STORES = ['drafts', 'steps', 'starts', 'opened'] as const;
const NAME = 'passage-atlas:editor';

type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

export class Journal implements DraftKeeper {
  readonly #db: IDBPDatabase<Schema>;
  readonly #site: string;
  readonly #onFail: (error: Error) => void;
  isBehind = false;

  private constructor(db: IDBPDatabase<Schema>, site: string, onFail: (error: Error) => void) {
    this.#db = db;
    this.#site = site;
    this.#onFail = onFail;
  }

  /**
   * Opens the storage for the atlas at a path. `onFail` hears of each step that could not be kept. Throws where the
   * browser has no storage for this page.
   */
  static async open(site: string, onFail: (error: Error) => void): Promise<Journal> {
    const db = await openDB<Schema>(NAME, 1, {
      upgrade(fresh) {
        for (const store of STORES) fresh.createObjectStore(store);
      },
      terminated: () => onFail(new Error('The browser has closed the storage')),
    });
    return new Journal(db, site, onFail);
  }

  /** The draft as it was kept; null where there is none. Throws where what is kept cannot be read. */
  async read(): Promise<KeptDraft | null> {
    const reading = this.#db.transaction(STORES);
    const ofSite = this.#range();
    const [starts, opened] = [reading.objectStore('starts'), reading.objectStore('opened')];
    const [draft, indexes, steps, ...texts] = await Promise.all([
      reading.objectStore('drafts').get(this.#site),
      reading.objectStore('steps').getAllKeys(ofSite),
      reading.objectStore('steps').getAll(ofSite),
      starts.getAllKeys(ofSite),
      starts.getAll(ofSite),
      opened.getAllKeys(ofSite),
      opened.getAll(ofSite),
    ]);
    const [startKeys, startTexts, openedKeys, openedTexts] = texts;
    return parseKept({
      done: draft?.done,
      steps: indexes.map(([, index], at) => [index, steps[at]]),
      starts: startKeys.map(([, path], index) => [path, startTexts[index]]),
      opened: openedKeys.map(([, path], index) => [path, openedTexts[index]]),
    });
  }

  record(step: Step, index: number, starts: Texts, opened: Texts): void {
    this.#write((writing) => [
      writing.objectStore('steps').delete(this.#range(index + 1)),
      writing.objectStore('steps').put(step, [this.#site, index]),
      ...this.#putTexts(writing, starts, opened),
      writing.objectStore('drafts').put({ done: index + 1 }, this.#site),
    ]);
  }

  move(done: number): void {
    this.#write((writing) => [writing.objectStore('drafts').put({ done }, this.#site)]);
  }

  rebase(opened: Texts): void {
    this.#write((writing) => this.#putTexts(writing, NO_TEXTS, opened));
  }

  keepAll({ starts, opened, steps, done }: KeptDraft): void {
    this.isBehind = false;
    this.#write((writing) => [
      ...this.#forget(writing),
      ...this.#putTexts(writing, starts, opened),
      ...steps.map((step, index) => writing.objectStore('steps').put(step, [this.#site, index])),
      writing.objectStore('drafts').put({ done }, this.#site),
    ]);
  }

  clear(): void {
    this.isBehind = false;
    this.#write((writing) => this.#forget(writing));
  }

  #putTexts(writing: Writing, starts: Texts, opened: Texts): Promise<unknown>[] {
    return [
      ...[...starts].map(([path, text]) => writing.objectStore('starts').put(text, [this.#site, path])),
      ...[...opened].map(([path, text]) => writing.objectStore('opened').put(text, [this.#site, path])),
    ];
  }

  #forget(writing: Writing): Promise<void>[] {
    return [
      writing.objectStore('drafts').delete(this.#site),
      writing.objectStore('steps').delete(this.#range()),
      writing.objectStore('starts').delete(this.#range()),
      writing.objectStore('opened').delete(this.#range()),
    ];
  }

  /** All keys of the site, or those from a number on. */
  #range(from?: number): IDBKeyRange {
    return IDBKeyRange.bound([this.#site, ...(from === undefined ? [] : [from])], [this.#site, []]);
  }

  /** Puts all requests of a change on their way, as one that is kept whole or not at all. */
  #write(requests: (writing: Writing) => Promise<unknown>[]): void {
    const fail = (error: unknown) => {
      this.isBehind = true;
      this.#onFail(error instanceof Error ? error : new Error(String(error)));
    };
    try {
      const writing = this.#db.transaction(STORES, 'readwrite');
      writing.done.catch(fail);
      // What fails one of them fails the whole, which is told once.
      for (const request of requests(writing)) request.catch(() => undefined);
      writing.commit();
    } catch (error) {
      fail(error);
    }
  }
}
