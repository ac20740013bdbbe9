/** Asks for what a page loads, and has the reader told where it does not come. */

/** What a page can be without. Each has its words in `messages/missing.ts`. */
export type Lack =
  | 'app'
  | 'page'
  | 'search'
  | 'share'
  | 'measure'
  | 'keys'
  | 'choices'
  | 'tour'
  | 'map'
  | 'detail'
  | 'globe'
  | 'scroll'
  | 'sheet'
  | 'told'
  | 'version'
  | 'embed'
  | 'lesson'
  | 'samples'
  | 'questions'
  | 'dialog'
  | 'storage';

interface Missing {
  (lack: Lack, again?: () => void, error?: unknown, href?: string): void;
  /** Loads the page anew, with its address, where it can be had; else nothing happens. */
  loadAnew: () => Promise<void>;
}

declare global {
  /**
   * Tells the reader what is missing. `again` asks for it once more; with `href`, a page that the reader is on the way to,
   * that page is loaded whole where that is possible. It stands in the page itself (`src/missing.ts`), so that it is there
   * whatever else is not; undefined where the browser runs no script of the page.
   */
  var missing: Missing | undefined;
}

/** What has been asked for. Where it does not arrive the reader is told, and it comes when they have tried again. */
export async function arrived<T>(lack: Lack, ask: () => Promise<T>, href?: string): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    return new Promise((next) =>
      globalThis.missing?.(lack, () => next(arrived(lack, ask, href)), error, href),
    );
  }
}
