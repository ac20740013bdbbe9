/** Every issue code, in three tables: those of the GeoJSON files, of lessons, and of the other texts. */
import { GEOJSON_CODES } from './issueCodesGeojson.ts';
import { LESSON_CODES } from './issueCodesLessons.ts';
import { TEXT_CODES } from './issueCodesText.ts';

/** An error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** What a code means: a cause and a cure, each one plain sentence. */
export interface CodeEntry {
  severity: Severity;
  cause: string;
  cure: string;
}

/** Name of a kind of fault; a published code keeps its meaning. */
export type IssueCode = keyof typeof GEOJSON_CODES | keyof typeof TEXT_CODES | keyof typeof LESSON_CODES;

/** Meaning and cure of each code. */
export const ISSUE_CODES: Record<IssueCode, CodeEntry> = {
  ...GEOJSON_CODES,
  ...TEXT_CODES,
  ...LESSON_CODES,
};

/** The codes as a Markdown list, for the README of the data folder. */
export function formatIssueCodes(): string {
  const lines = Object.entries(ISSUE_CODES).map(([code, { severity, cause, cure }]) => {
    // In Markdown, <id> would be a tag and [words] a link.
    const text = `${cause} ${cure}`.replace(/[<[\]*_]/g, '\\$&');
    return `- \`${code}\` (${severity}): ${text}\n`;
  });
  return lines.join('');
}
