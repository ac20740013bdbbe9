/** One tab edits a draft at a time; the others are told, and can take over. */

/** What a tab may do with the draft. */
export type Hold = 'edits' | 'reads';

export interface TabHold {
  /** Takes the draft over from the tab that edits it. */
  takeOver: () => void;
  /** Leaves it to others. */
  release: () => void;
}

/**
 * Asks for the right to edit the draft of a site. `onChange` is called when it is known what this tab may do, and each time
 * that changes; a tab that reads is given the right as soon as the other one is gone. Where the browser has no locks,
 * every tab edits.
 */
export function holdDraft(site: string, onChange: (hold: Hold) => void): TabHold {
  const name = `passage-atlas:editor:${site}`;
  const locks = 'locks' in navigator ? navigator.locks : null;
  let release: () => void = () => undefined;
  let waiting = new AbortController();
  let ended = false;
  if (!locks) {
    onChange('edits');
    return { takeOver: () => undefined, release };
  }
  const held = () =>
    new Promise<void>((done) => {
      release = done;
      onChange('edits');
    });
  const wait = () => {
    waiting = new AbortController();
    locks.request(name, { signal: waiting.signal }, held).catch(lost);
  };
  /** Another tab has taken over, or this one has stopped waiting. */
  const lost = (error: unknown) => {
    const stolen = error instanceof DOMException && error.name === 'AbortError' && !waiting.signal.aborted;
    if (!stolen || ended) return;
    onChange('reads');
    wait();
  };
  locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (lock) return held();
      onChange('reads');
      wait();
      return undefined;
    })
    .catch(lost);
  return {
    takeOver: () => {
      waiting.abort();
      locks.request(name, { steal: true }, held).catch(lost);
    },
    release: () => {
      ended = true;
      waiting.abort();
      release();
    },
  };
}
