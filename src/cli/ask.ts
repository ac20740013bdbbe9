/** Questions on a terminal, one after another. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Input, Output } from './command.ts';

/** Asks and gives the answer without spaces at its ends; null once nothing more can be typed (Ctrl-C, end of input). */
export type Ask = (question: string) => Promise<string | null>;

/** Opens a terminal for questions. `close` must be called in the end, or the program waits for what is typed. */
export function openQuestions(input: Input, output: Output): { ask: Ask; close(): void } {
  // Only a real terminal lets a line be mended while it is typed.
  const isTerminal = output instanceof Writable;
  const shown = isTerminal ? output : toWritable(output);
  const lines = createInterface({ input, output: shown, terminal: isTerminal, historySize: 0 });
  // With the iterator, what is typed ahead or comes from a file is not lost between two questions.
  const typed = lines[Symbol.asyncIterator]();
  lines.on('SIGINT', () => lines.close());
  return {
    ask: async (question) => {
      lines.setPrompt(`${question} `);
      lines.prompt();
      const next = await typed.next();
      return next.done === true ? null : next.value.trim();
    },
    close: () => lines.close(),
  };
}

function toWritable(output: Output): Writable {
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      output.write(chunk.toString());
      done();
    },
  });
}
