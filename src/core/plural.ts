/** A number and what it counts: `1 error`, `2 errors`, `0 lists`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
