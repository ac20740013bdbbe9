/** How long a scale bar is. */

/** The longest round number of metres (1, 2, 3 or 5 and zeros) that is no longer than this. */
export function roundMetres(longest: number): number {
  const power = 10 ** Math.floor(Math.log10(longest));
  return ([5, 3, 2, 1].find((digit) => digit * power <= longest) ?? 1) * power;
}
