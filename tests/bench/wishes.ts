import { parseArgs } from 'node:util';
import { CONDITIONS, type Condition } from './conditions.ts';

/** How the bench is asked for what. */
export const USAGE = `npm run bench -- [--only plain|slow|checks|editing|load] [--rounds 5]
npm run bench -- --make-atlas 1000 [--passages 10000] <folder>

Measures the atlas beside bare MapLibre, Leaflet and OpenLayers pages with the same data: builds all four (and
installs Leaflet and OpenLayers into tests/bench/node_modules where they are missing), visits them by turns in
fresh contexts, prints medians, ratios and targets, and writes them to tests/bench/RESULTS.md. It takes
some ten minutes; let the machine do nothing else meanwhile.

  --only plain|slow  as fast as this machine is; or with the CPU slowed down 4 times, 9 Mbit/s and 60 ms round trip
  --only checks      the check of GeoJSON beside two others, which takes half a minute
  --only editing     a vertex of a large shape beside panning, in the editor
  --only load        1,000 visitors in one minute at nginx, where it is installed
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
    const [folder] = positionals;
    const none = { checks: false, editing: false, load: false, conditions: [], rounds: 0 };
    const features = values['make-atlas'];
    if (features !== undefined) {
      const passages = values.passages === undefined ? undefined : Number(values.passages);
      return folder === undefined
        ? { exitCode: 2 }
        : { ...none, make: { features: Number(features), passages, folder } };
    }
    if (folder !== undefined) return { exitCode: 2 };
    const conditions = CONDITIONS.filter(({ name }) => name === (values.only ?? name));
    const rounds = Number(values.rounds);
    const checks = (values.only ?? 'checks') === 'checks';
    const editing = (values.only ?? 'editing') === 'editing';
    const load = (values.only ?? 'load') === 'load';
    return (checks || editing || load || conditions.length > 0) && Number.isInteger(rounds) && rounds > 0
      ? { make: null, checks, editing, load, conditions, rounds }
      : { exitCode: 2 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { exitCode: 2 };
  }
}
