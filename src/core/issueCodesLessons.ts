/** Codes for lessons and for the bank of questions. */
import type { CodeEntry } from './issueCodes.ts';

/** Meaning and cure of the codes for lessons. */
export const LESSON_CODES = {
  'bad-link': {
    severity: 'error',
    cause: 'A line of a lesson does not point at a file of the atlas.',
    cure: 'Write ../features/<id>.geojson after place:, ../articles/<id>.md#<passage> after passage:.',
  },
  'unknown-passage': {
    severity: 'error',
    cause: 'There is no article or passage with this id.',
    cure: 'Use a heading of a file in articles/.',
  },
  'bad-camera': {
    severity: 'error',
    cause: 'The map cannot look there.',
    cure: 'Write zoom/latitude/longitude, as the address of a page has it after #map=.',
  },
  'empty-lesson': {
    severity: 'error',
    cause: 'The lesson has no steps, or the file no questions.',
    cure: 'Add a heading with a list under it.',
  },
  'duplicate-step': {
    severity: 'error',
    cause: 'Two steps of a lesson or two questions of a file have the same heading.',
    cure: 'Rename one of them.',
  },
} as const satisfies Record<string, CodeEntry>;
