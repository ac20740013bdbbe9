/** The colours of what changed, for the page of a diff and for the editor: light and dark by the reader's choice. */
import { PALETTES, type Palette } from '../../cartography/palette.ts';
import type { ChangeColors } from '../changeMarks.ts';

/** The map's colours as variables of the style sheet. */
export const PAGE_PALETTE = Object.fromEntries(
  Object.keys(PALETTES.light).map((name) => [name, `var(--map-${name})`]),
) as Palette;

/** The colours of a change: blue and vermilion keep apart for readers with any colour vision. */
export const CHANGE_COLORS: ChangeColors = {
  old: 'var(--old)',
  now: 'var(--now)',
  oldGround: 'var(--old-ground)',
  nowGround: 'var(--now-ground)',
  rim: 'var(--rim)',
  ink: 'var(--ink)',
};

/** Light and dark value of each colour of a change. */
const OWN: Record<string, [light: string, dark: string]> = {
  old: ['#b3301f', '#ff9a84'],
  'old-ground': ['#fbe3dd', '#4a221b'],
  now: ['#12549a', '#8cc4ff'],
  'now-ground': ['#dcebf9', '#163a5a'],
  rim: ['#fffdf8', '#12191e'],
  'map-island': ['#efdfba', '#5a4a2a'],
  'map-region': ['#dfe6db', '#363f3b'],
};

/** The variables that the two above name, as declarations. */
export function changeVariables(): string {
  const map = Object.entries(PALETTES.light).map(
    ([name, light]) => `--map-${name}:light-dark(${light},${PALETTES.dark[name as keyof Palette]})`,
  );
  const own = Object.entries(OWN).map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark})`);
  return [...map, ...own].join(';');
}
