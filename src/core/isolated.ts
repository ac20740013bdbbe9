/** Letters of scripts that are written from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/**
 * A text that is read from right to left between the marks that keep it from turning round what stands beside it in the
 * same line (UAX #9, first strong isolate); any other as it is.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
