/** What every command of the data has in common. */
import type { ParseArgsConfig } from 'node:util';

/** Where a command writes: the terminal, or a list in a test. */
export interface Output {
  write(text: string): unknown;
  /** True where a person watches, so that progress and questions make sense. */
  isTTY?: boolean;
}

/** Where a command reads what a person types or another program sends. */
export type Input = NodeJS.ReadableStream & { isTTY?: boolean };

/** What a command works with. */
export interface Context {
  /** The data folder as it was given, for messages. */
  dir: string;
  out: Output;
  /** For what is wrong with the use of a command, and for progress. */
  err: Output;
  input: Input;
}

/** Options as they were given: `--json` is true, `--html out.html` its text. */
export type Options = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** One command. */
export interface Command {
  /** Lines of the help, without indent. */
  help: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** How many words that are no options it takes. */
  words: { least: number; most: number };
  /** Runs it and returns the exit code. */
  run(context: Context, options: Options, words: string[]): Promise<number>;
}

/** Exit codes that other programs rely on. */
export const EXIT = { clean: 0, issues: 1, usage: 2 } as const;

/** Wrong use of a command: what is wrong, and what to do. */
export class UsageError extends Error {}
