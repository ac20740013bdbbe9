/** What a file of literature has no field for, in English sentences. */
import type { CiteRecord, InferredField } from './citeRecord.ts';
import { nested } from './quoted.ts';

const FIELDS: Record<InferredField, string> = {
  author: 'author',
  publisher: 'publisher',
  date: 'date',
  url: 'address',
};

/** `Version data-1 of the data.`; for an article also the passage, where it was read, whose words it is, and what is inferred. */
export function recordNote(record: CiteRecord): string {
  const { version, atlas, address } = record.reading;
  if (record.kind === 'page') return `Version ${version} of the data.`;
  const { passage, voice, inferred } = record;
  const what = passage === undefined ? 'Read in' : `Passage “${nested(passage)}”, read in`;
  return [
    `${what} ${atlas}, version ${version}, ${address}.`,
    ...(voice === undefined ? [] : [`Words of: ${voice}.`]),
    ...(inferred.length === 0
      ? []
      : [`Not stated by the text, inferred: ${inferred.map((field) => FIELDS[field]).join(', ')}.`]),
  ].join(' ');
}
