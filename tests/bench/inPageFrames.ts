/** Runs inside the measured page, as `inPage.ts` does: how evenly do frames come? */

declare global {
  interface Window {
    /** Start of each animation frame since `recordFrames`, in ms. */
    benchFrames: number[];
    benchRecording: boolean;
  }
}

/** Writes down when each animation frame begins, until `frameIntervals` is called. */
export function recordFrames(): void {
  window.benchFrames = [];
  window.benchRecording = true;
  const next = (time: number) => {
    if (!window.benchRecording) return;
    window.benchFrames.push(time);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** Ends the record: the ms between each frame and the next. */
export function frameIntervals(): number[] {
  window.benchRecording = false;
  const frames = window.benchFrames;
  return frames.slice(1).map((time, index) => time - (frames[index] ?? time));
}
