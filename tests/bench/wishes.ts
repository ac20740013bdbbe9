import { parseArgs } from 'node:util';
import { CONDITIONS, type Condition } from './conditions.ts';

/** How the bench is asked for what. */
export const USAGE = `npm run bench -- [--only plain|slow|checks|editing|load|growth] [--rounds 5]
npm run bench -- --make-atlas 1000 [--passages 10000] <folder>

Measures the atlas beside bare MapLibre, Leaflet and OpenLayers pages with the same data: builds all four (and
installs Leaflet and OpenLayers into tests/bench/node_modules where they are missing), visits them by turns in
fresh contexts, prints medians, ratios and targets, and writes them to tests/bench/RESULTS.md. It takes
some ten minutes; let the machine do nothing else meanwhile.

  --only plain|slow  as fast as this machine is; or with the CPU slowed down 4 times, 9 Mbit/s and 60 ms round trip
  --only checks      the check of GeoJSON beside two others, which takes half a minute
  --only editing     a vertex of a large shape beside panning, in the editor
  --only load        1,000 visitors in one minute at nginx, where it is installed
  --only growth      build and first visit of invented atlases of 10, 1,000 and 10,000 features; never unasked, since it takes
                     many minutes and some gigabytes
  --rounds N         visits to each page under each condition
  --make-atlas N     writes an invented atlas of N features into the folder, the same each time, and measures nothing
  --passages N       with so many passages; ten for each feature where it is not said
  --help             this text`;

/** An atlas to invent. */
export interface Making {
  features: number;
  passages: number | undefined;
  folder: string;
}

/** What is asked of the bench. */
export interface Wishes {
  make: Making | null;
  /** Whether the checks of GeoJSON are compared, and gestures in the editor. */
  checks: boolean;
  editing: boolean;
  load: boolean;
  growth: boolean;
  conditions: Condition[];
  rounds: number;
}

/** Reads the words of the command; the exit code where nothing is to be measured. */
export function readWishes(args: string[]): Wishes | { exitCode: number } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        rounds: { type: 'string', default: '5' },
        'make-atlas': { type: 'string' },
        passages: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return { exitCode: 0 };
    return values['make-atlas'] === undefined
      ? measuring(values.only, Number(values.rounds), positionals)
      : making(Number(values['make-atlas']), values.passages, positionals);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { exitCode: 2 };
  }
}

const NOTHING: Wishes = {
  make: null,
  checks: false,
  editing: false,
  load: false,
  growth: false,
  conditions: [],
  rounds: 0,
};
const MISUNDERSTOOD = { exitCode: 2 };

function making(
  features: number,
  passages: string | undefined,
  [folder]: string[],
): ReturnType<typeof readWishes> {
  if (folder === undefined) return MISUNDERSTOOD;
  return {
    ...NOTHING,
    make: { features, passages: passages === undefined ? undefined : Number(passages), folder },
  };
}

function measuring(
  only: string | undefined,
  rounds: number,
  others: string[],
): ReturnType<typeof readWishes> {
  const isWished = (name: string) => name === (only ?? name);
  const wishes: Wishes = {
    ...NOTHING,
    checks: isWished('checks'),
    editing: isWished('editing'),
    load: isWished('load'),
    growth: only === 'growth',
    conditions: CONDITIONS.filter(({ name }) => isWished(name)),
    rounds,
  };
  const { checks, editing, load, growth, conditions } = wishes;
  const any = checks || editing || load || growth || conditions.length > 0;
  return any && others.length === 0 && Number.isInteger(rounds) && rounds > 0 ? wishes : MISUNDERSTOOD;
}
