/** How long a scale bar is. */

/** The longest round length (1, 2 or 5 and zeros, in the same unit) that is no longer than this. */
export function roundLength(longest: number): number {
  const power = 10 ** Math.floor(Math.log10(longest));
  return ([5, 2].find((digit) => digit * power <= longest) ?? 1) * power;
}
