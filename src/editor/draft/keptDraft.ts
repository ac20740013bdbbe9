/** A draft as the browser's storage gives it back: nothing is believed before it was looked at. */
import { isRecord } from '../../core/records.ts';
import type { KeptDraft } from './draft.svelte.ts';
import type { Origin, Step, Text, TextChange } from './history.ts';

/** What was found in storage. */
export interface FoundDraft {
  done: unknown;
  steps: [index: number, step: unknown][];
  starts: [path: string, text: unknown][];
  opened: [path: string, text: unknown][];
}

/**
 * The draft; null where there is none. Steps behind one that could not be kept are left out: they were made to another
 * text. Throws where something is not as it was put there.
 */
export function parseKept({ done, steps, starts, opened }: FoundDraft): KeptDraft | null {
  if (done === undefined && steps.length === 0) return null;
  if (typeof done !== 'number' || !Number.isInteger(done) || done < 0)
    throw new Error('What was kept of the draft does not say how far it had come');
  const gap = steps.findIndex(([index], place) => index !== place);
  const whole = (gap === -1 ? steps : steps.slice(0, gap)).map(([, step]) => parseStep(step));
  return {
    starts: parseTexts(starts),
    opened: parseTexts(opened),
    steps: whole,
    done: Math.min(done, whole.length),
  };
}

function parseTexts(found: FoundDraft['starts']): Map<string, Text> {
  return new Map(
    found.map(([path, text]): [string, Text] => {
      if (text !== null && typeof text !== 'string') throw new Error(`What was kept of ${path} is no text`);
      return [path, text];
    }),
  );
}

const ORIGINS: readonly Origin[] = ['map', 'form', 'text', 'other'];

function parseStep(found: unknown): Step {
  if (!isRecord(found) || !Array.isArray(found['changes'])) throw new Error('A step that was kept is none');
  const { label, origin, time } = found;
  return {
    label: typeof label === 'string' ? label : '',
    origin: ORIGINS.find((known) => known === origin) ?? 'other',
    time: typeof time === 'number' ? time : 0,
    changes: found['changes'].map(parseChange),
  };
}

function parseChange(found: unknown): TextChange {
  if (!isRecord(found)) throw new Error('A change that was kept is none');
  const { path, at, removed, inserted, whole } = found;
  if (
    typeof path !== 'string' ||
    typeof at !== 'number' ||
    typeof removed !== 'string' ||
    typeof inserted !== 'string'
  )
    throw new Error('A change that was kept is none');
  return { path, at, removed, inserted, ...((whole === 'added' || whole === 'removed') && { whole }) };
}
