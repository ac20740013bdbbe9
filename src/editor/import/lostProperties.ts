/** What is said of the properties of a file that are not taken over. */
import type { PlacedAll } from './importWork.ts';

/** So many names are said. */
const SAID = 12;

/** The names of all of them, each once, with commas between them; an empty text where there are none. */
export function lostProperties(outcomes: PlacedAll['outcomes']): string {
  const names = new Set(outcomes.flatMap(([, outcome]) => ('left' in outcome ? outcome.left : [])));
  const said = [...names].slice(0, SAID).join(', ');
  return names.size > SAID ? `${said} … (+${names.size - SAID})` : said;
}
