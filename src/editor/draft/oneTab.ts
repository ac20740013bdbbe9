/** One tab edits a draft at a time; the others are told, and can take over. */

/** What a tab may do with the draft. */
export type Hold = 'edits' | 'reads';

export interface TabHold {
  /** Takes the draft over from the tab that edits it. */
  takeOver: () => void;
}

/**
 * Asks for the right to edit the draft of a site. `onChange` is called when it is known what this tab may do, and each time
 * that changes; a tab that reads is given the right as soon as the other one is gone. Where the browser has no locks,
 * every tab edits.
 */
export function holdDraft(site: string, onChange: (hold: Hold) => void): TabHold {
  // Pages without a secure context have none, whatever the types say.
  const locks = navigator.locks as LockManager | undefined;
  if (locks) return new LockedHold(locks, `passage-atlas:editor:${site}`, onChange);
  onChange('edits');
  return { takeOver: () => undefined };
}

class LockedHold implements TabHold {
  readonly #locks: LockManager;
  readonly #name: string;
  readonly #onChange: (hold: Hold) => void;
  #waiting = new AbortController();

  constructor(locks: LockManager, name: string, onChange: (hold: Hold) => void) {
    this.#locks = locks;
    this.#name = name;
    this.#onChange = onChange;
    this.#ask({ ifAvailable: true }, (lock) => {
      if (lock) return this.#hold();
      this.#read();
      return undefined;
    });
  }

  takeOver(): void {
    this.#waiting.abort();
    this.#ask({ steal: true }, () => this.#hold());
  }

  /** Holds the lock until the tab ends or another one takes over. */
  #hold(): Promise<void> {
    this.#onChange('edits');
    return new Promise(() => undefined);
  }

  #read(): void {
    this.#onChange('reads');
    this.#waiting = new AbortController();
    this.#ask({ signal: this.#waiting.signal }, () => this.#hold());
  }

  #ask(options: LockOptions, onLock: (lock: Lock | null) => Promise<void> | undefined): void {
    this.#locks.request(this.#name, options, onLock).catch((error: unknown) => {
      // A browser that refuses storage refuses locks: what is edited is in this tab alone anyway.
      const isRefused = error instanceof DOMException && error.name === 'SecurityError';
      if (isRefused) this.#onChange('edits');
      // Another tab has taken over, or this one has stopped waiting.
      else if (options.signal?.aborted !== true) this.#read();
    });
  }
}
