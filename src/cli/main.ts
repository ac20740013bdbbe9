/** The command line of the data: `npm run geodata -- <verb>`. */
import { stat } from 'node:fs/promises';
import { check } from './check.ts';
import { format } from './format.ts';
import { schema } from './schema.ts';

/** Where a command writes: the terminal, or a list in a test. */
export interface Output {
  write(text: string): unknown;
}

/** What a command works with. */
export interface Context {
  /** The data folder as it was given, for messages. */
  dir: string;
  out: Output;
}

/** Exit codes that other programs rely on. */
export const EXIT = { clean: 0, issues: 1, usage: 2 } as const;

const HELP = `Checks and tidies the data of the atlas.

  npm run geodata -- check [--json] [files…]   checks everything; with files, lists only their issues
  npm run geodata -- format [--check]          writes every file in the common form; --check only lists them
  npm run geodata -- schema                    writes the schemas for editors and the list of issue codes in README.md
  npm run geodata -- --help                    shows this text

GEODATA=<folder> chooses another data folder than geodata.
Exit code: 0 clean, 1 issues, 2 wrong use.
`;

const OPTIONS: Record<string, string[]> = { check: ['--json'], format: ['--check'], schema: [] };

/** Runs a command and returns its exit code. */
export async function main(
  args: string[],
  env: Record<string, string | undefined>,
  out: Output,
  err: Output,
): Promise<number> {
  const [verb = '', ...rest] = args;
  if (args.includes('--help') || verb === 'help') {
    out.write(HELP);
    return EXIT.clean;
  }
  const dir = env['GEODATA'] ?? 'geodata';
  const options = rest.filter((arg) => arg.startsWith('-'));
  const files = rest.filter((arg) => !arg.startsWith('-'));
  const problem = await findProblem(verb, options, files, dir);
  if (problem !== null) {
    err.write(`${problem}\nRun "npm run geodata -- --help" to see what there is.\n`);
    return EXIT.usage;
  }
  const context = { dir, out };
  if (verb === 'check') return check(context, files, options.includes('--json'));
  if (verb === 'format') return format(context, options.includes('--check'));
  return schema(context);
}

async function findProblem(
  verb: string,
  options: string[],
  files: string[],
  dir: string,
): Promise<string | null> {
  const known = Object.hasOwn(OPTIONS, verb) ? OPTIONS[verb] : undefined;
  if (!known) return verb === '' ? 'Say what to do.' : `There is no command "${verb}".`;
  const unknown = options.find((option) => !known.includes(option));
  if (unknown !== undefined) return `"${verb}" has no option "${unknown}".`;
  if (verb !== 'check' && files.length > 0) return `"${verb}" takes no files.`;
  const isFolder = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? null : `There is no folder "${dir}".`;
}
