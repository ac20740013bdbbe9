/** A short flight from one view to another. It shows where a place lies from here, and no more. */

/** The view at a share of the way, 0 to 1. */
type Show = (share: number) => void;

export class Flight {
  #request = 0;

  /** Shows the way in so many milliseconds, slower at both ends; reduced motion has none. A flight under way ends. */
  start(durationMs: number, show: Show, onEnd: () => void): void {
    this.cancel();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      show(1);
      onEnd();
      return;
    }
    let began: number | null = null;
    const step = (now: number) => {
      began ??= now;
      const share = Math.min((now - began) / durationMs, 1);
      show(share * share * (3 - 2 * share));
      if (share < 1) {
        this.#request = requestAnimationFrame(step);
        return;
      }
      this.#request = 0;
      onEnd();
    };
    this.#request = requestAnimationFrame(step);
  }

  get isUnderWay(): boolean {
    return this.#request !== 0;
  }

  cancel(): void {
    cancelAnimationFrame(this.#request);
    this.#request = 0;
  }
}
