/** Issues as `check` writes them: for people, for programs, for pull requests on GitHub. */
import { formatIssue, formatIssuePlace, type Issue } from '../core/issues.ts';
import { plural } from '../core/plural.ts';

/** Writes issues whose files are named as a person at the terminal would name them; `what` was checked. */
export type FormatReport = (issues: readonly Issue[], what: string) => string;

/** One issue a line, in the form that editors turn into a link, and how many there are. */
export const forPeople: FormatReport = (issues, what) => {
  if (issues.length === 0) return `${what}: no issues.\n`;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const lines = issues.map((issue) => `${formatIssue(issue)}${formatIssuePlace(issue)}`);
  return [...lines, '', `${plural(errors, 'error')}, ${plural(issues.length - errors, 'warning')}.`, ''].join(
    '\n',
  );
};

/** A JSON list of issues. */
export const forPrograms: FormatReport = (issues) => {
  const listed = issues.map((issue) => ({ ...issue, moreFixes: undefined }));
  return `${JSON.stringify(listed, null, 2)}\n`;
};

/** Workflow commands, which GitHub shows as annotations beside the lines of a pull request. */
export const forGithub: FormatReport = (issues, what) => {
  const lines = issues.map((issue) => {
    const { file, start, end, severity, code, message } = issue;
    const properties = { file, line: start.line, endLine: end.line, col: start.column, title: code };
    const written = Object.entries(properties).map(
      ([key, value]) => `${key}=${escapeProperty(String(value))}`,
    );
    return `::${severity} ${written.join(',')}::${escapeMessage(`${message}${formatIssuePlace(issue)}`)}\n`;
  });
  return lines.join('') + (issues.length === 0 ? `${what}: no issues.\n` : '');
};

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
