/** Asks the worker that reads files of other programs. */
import { ownScript } from '../../ui/ownScript.ts';
import type { Fault } from '../../core/convert/conversion.ts';
import type { Files } from '../draft/history.ts';
import { roleOf } from '../../core/paths.ts';
import type { Atlas } from '../../core/model.ts';
import type { Texts } from '../work/work.ts';
import type { FileFault } from '../texts/importTexts.ts';
import type { Found, ImportAnswered, ImportAsked, Place, PlacedAll, Wish } from './importWork.ts';
import workerUrl from './importWorker.ts?worker&url';

/** How far the reading is: bytes, then the shapes. */
export type Progress = { read: number } | 'converting';

/** What a file holds, or why it cannot be taken. */
export type Reading = { found: Found } | Fault | { code: FileFault };

export class ImportClient {
  readonly #worker = new Worker(ownScript(workerUrl), { type: 'module' });
  #hasEnded = false;
  #onProgress: (progress: Progress) => void = () => undefined;
  #onRead: (reading: Reading) => void = () => undefined;
  #onPlaced: (placed: PlacedAll | null) => void = () => undefined;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswered>) => this.#take(data));
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#hasEnded = true;
      this.#onRead({ code: 'stopped' });
      this.#onPlaced(null);
    });
  }

  /** Reads a file; `texts` are the feature files and the land of the atlas. Never resolves where the worker is ended. */
  read(
    file: File,
    atlas: { places: Place[]; texts: Texts },
    onProgress: (progress: Progress) => void,
  ): Promise<Reading> {
    this.#onProgress = onProgress;
    this.#ask({ name: 'read', file, ...atlas });
    if (this.#hasEnded) return Promise.resolve({ code: 'stopped' });
    return new Promise((done) => (this.#onRead = done));
  }

  /** Says what a wish comes to; null where it could not be worked out. One at a time. */
  place(wish: Wish): Promise<PlacedAll | null> {
    this.#ask({ name: 'place', wish });
    if (this.#hasEnded) return Promise.resolve(null);
    return new Promise((done) => (this.#onPlaced = done));
  }

  /** Ends the worker, whatever it is at. */
  destroy(): void {
    this.#worker.terminate();
  }

  #ask(asked: ImportAsked): void {
    this.#worker.postMessage(asked);
  }

  #take(answer: ImportAnswered): void {
    if (answer.name === 'bytes') this.#onProgress({ read: answer.read });
    else if (answer.name === 'converting') this.#onProgress('converting');
    else if (answer.name === 'place') this.#onPlaced(answer.placed);
    else if (answer.found === 'unreadable') this.#onRead({ code: 'unreadable' });
    else this.#onRead('fault' in answer.found ? answer.found : { found: answer.found });
  }
}

/** What the worker must know of the atlas. */
export function atlasForImport(files: Files, atlas: Atlas): { places: Place[]; texts: Texts } {
  const texts = [...files].filter(
    ([path]) => roleOf(path).role === 'feature' || path === 'basemap/land.geojson',
  );
  const places = atlas.features
    .filter(({ id, kind }) => kind !== 'group' && files.has(`features/${id}.geojson`))
    .map(({ id, names }) => ({ id, names: names.map(({ text }) => text) }));
  return { places, texts };
}
