/** The command line of the data: `npm run geodata -- <command>`. */
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { EXIT, UsageError, type Command, type Context, type Input, type Output } from './command.ts';
import { diff } from './diff.ts';
import { format } from './format.ts';
import { newThing } from './new.ts';
import { rename } from './rename.ts';
import { schema } from './schema.ts';

const COMMANDS: Record<string, Command> = { check, diff, format, new: newThing, rename, schema };

const HELP = `Checks and tidies the data of the atlas.

${Object.values(COMMANDS)
  .map(({ help }) => help.replace(/^(?=.)/gm, '  '))
  .join('\n')}
  npm run geodata -- --help
      shows this text

GEODATA=<folder> chooses another data folder than geodata.
Exit code: 0 clean, 1 issues, 2 wrong use.
`;

/** Where the program stands: variables and streams. */
export interface Surroundings {
  env: Record<string, string | undefined>;
  out: Output;
  err: Output;
  input: Input;
}

/** Runs a command and returns its exit code. */
export async function main(args: string[], { env, out, err, input }: Surroundings): Promise<number> {
  const [verb = '', ...rest] = args;
  if (args.includes('--help') || verb === 'help') {
    out.write(HELP);
    return EXIT.clean;
  }
  try {
    return await runCommand(verb, rest, {
      dir: (env['GEODATA'] ?? 'geodata').replace(/(?<=.)\/+$/, ''),
      out,
      err,
      input,
    });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err.write(`${error.message}\nRun "npm run geodata -- --help" to see what there is.\n`);
    return EXIT.usage;
  }
}

async function runCommand(verb: string, args: string[], context: Context): Promise<number> {
  const command = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined;
  if (!command) throw new UsageError(verb === '' ? 'Say what to do.' : `There is no command "${verb}".`);
  const { options, words } = readArguments(verb, command, args);
  const isFolder = await stat(context.dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UsageError(`There is no folder "${context.dir}".`);
  return command.run(context, options, words);
}

function readArguments(verb: string, { options, words }: Command, args: string[]) {
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!known) throw new UsageError(`"${verb}" has no option "${token.rawName}".`);
    if (known.type === 'string' && token.value === undefined)
      throw new UsageError(`"${token.rawName}" needs a value after it.`);
    if (known.type === 'boolean' && token.value !== undefined)
      throw new UsageError(`"${token.rawName}" takes no value.`);
  }
  if (positionals.length > words.most) {
    const extra = positionals[words.most] ?? '';
    throw new UsageError(`"${verb}" does not know what to do with "${extra}".`);
  }
  if (positionals.length < words.least) throw new UsageError(`"${verb}" needs more words after it.`);
  return { options: values, words: positionals };
}
