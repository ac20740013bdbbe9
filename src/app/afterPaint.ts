/** After the frame that is about to be painted, so that nothing heavy delays it. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
