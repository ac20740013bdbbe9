/** Starts a part that has been asked for as soon as it is there; the return value ends it, or keeps it from starting. */
export function whenThere<T>(asked: Promise<T>, start: (part: T) => () => void): () => void {
  let end: (() => void) | undefined;
  let ended = false;
  void asked.then((part) => {
    if (!ended) end = start(part);
  });
  return () => {
    ended = true;
    end?.();
  };
}
