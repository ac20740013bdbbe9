import { join, resolve } from 'node:path';
import { compareCheckers } from './checkers.ts';
import { compareEditing } from './editing.ts';
import { measureGrowth } from './growth.ts';
import { installLibraries } from './installLibraries.ts';
import { measure } from './measure.ts';
import { buildSubjects } from './pages.ts';
import { formatReport } from './report.ts';
import { measureLoad } from './load.ts';
import { keepReport } from './results.ts';
import { makeAtlas, writeAtlas } from './synthetic/makeAtlas.ts';
import { readWishes, USAGE, type Making } from './wishes.ts';

/** Measures, prints the figures and keeps them in RESULTS.md. Returns the exit code: 1 where a visit failed. */
export async function main(args: string[]): Promise<number> {
  const wishes = readWishes(args);
  if (!('rounds' in wishes)) {
    console.log(USAGE);
    return wishes.exitCode;
  }
  const { make, checks, editing, load, growth, conditions, rounds } = wishes;
  if (make) {
    await invent(make);
    return 0;
  }
  const command = ['npm run bench --', ...args].join(' ');
  const file = join(import.meta.dirname, 'RESULTS.md');
  if (growth) {
    const report = await measureGrowth(command, rounds);
    console.log(`\n${report}`);
    await keepReport(file, 'growth', report);
    return 0;
  }
  installLibraries(import.meta.dirname);
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

/** `npm run` works in the bench's own folder; the folder that is named is one as seen from where it was asked for. */
async function invent({ features, passages, folder }: Making): Promise<void> {
  const files = makeAtlas(features, passages);
  await writeAtlas(resolve(process.env.INIT_CWD ?? '.', folder), files);
  console.log(`${files.size} files of an invented atlas of ${features} features are in ${folder}.`);
}
