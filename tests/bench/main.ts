import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareCheckers } from './checkers.ts';
import { CONDITIONS, type Condition } from './conditions.ts';
import { compareEditing } from './editing.ts';
import { installLibraries } from './installLibraries.ts';
import { measure } from './measure.ts';
import { buildSubjects } from './pages.ts';
import { formatReport } from './report.ts';
import { measureLoad } from './load.ts';
import { keepReport } from './results.ts';

const USAGE = `npm run bench -- [--only plain|slow|checks|editing|load] [--rounds 5]

Measures the atlas beside bare MapLibre, Leaflet and OpenLayers pages with the same data: builds all four (and
installs Leaflet and OpenLayers into tests/bench/node_modules where they are missing), visits them by turns in
fresh contexts, prints medians, ratios and targets, and writes them to tests/bench/RESULTS.md. It takes
some ten minutes; let the machine do nothing else meanwhile.

  --only plain|slow  as fast as this machine is; or with the CPU slowed down 4 times, 9 Mbit/s and 60 ms round trip
  --only checks      the check of GeoJSON beside two others, which takes half a minute
  --only editing     a vertex of a large shape beside panning, in the editor
  --only load        1,000 visitors in one minute at nginx, where it is installed
  --rounds N         visits to each page under each condition
  --help             this text`;

interface Wishes {
  /** Whether the checks of GeoJSON are compared, and gestures in the editor. */
  checks: boolean;
  editing: boolean;
  load: boolean;
  conditions: Condition[];
  rounds: number;
}

/** Measures, prints the figures and keeps them in RESULTS.md. Returns the exit code: 1 where a visit failed. */
export async function main(args: string[]): Promise<number> {
  const wishes = readWishes(args);
  if (!('rounds' in wishes)) {
    console.log(USAGE);
    return wishes.exitCode;
  }
  const { checks, editing, load, conditions, rounds } = wishes;
  installLibraries(import.meta.dirname);
  const command = ['npm run bench --', ...args].join(' ');
  const file = join(import.meta.dirname, 'RESULTS.md');
  if (checks) {
    const report = await compareCheckers(command);
    console.log(`\n${report}`);
    await keepReport(file, 'checks', report);
  }
  if (editing) {
    const report = await compareEditing(command, rounds);
    console.log(`\n${report}`);
    await keepReport(file, 'editing', report);
  }
  const visited = load ? await measureLoad(command) : null;
  if (visited) {
    console.log(`\n${visited.report}`);
    await keepReport(file, 'load', visited.report);
  }
  if (conditions.length === 0) return visited?.failed ? 1 : 0;
  const subjects = await buildSubjects();
  const measured = await measure(subjects, conditions, rounds);
  for (const condition of conditions) {
    const report = formatReport(condition, measured, subjects, command);
    console.log(`\n${report}`);
    await keepReport(file, condition.name, report);
  }
  return visited?.failed || measured.visits.some(({ figures }) => figures instanceof Error) ? 1 : 0;
}

function readWishes(args: string[]): Wishes | { exitCode: number } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string' },
        rounds: { type: 'string', default: '5' },
        help: { type: 'boolean' },
      },
    });
    const rounds = Number(values.rounds);
    const conditions = CONDITIONS.filter(({ name }) => name === (values.only ?? name));
    if (values.help) return { exitCode: 0 };
    const checks = (values.only ?? 'checks') === 'checks';
    const editing = (values.only ?? 'editing') === 'editing';
    const load = (values.only ?? 'load') === 'load';
    return (checks || editing || load || conditions.length > 0) && Number.isInteger(rounds) && rounds > 0
      ? { checks, editing, load, conditions, rounds }
      : { exitCode: 2 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { exitCode: 2 };
  }
}
