/** Where a file is not as `format` would write it. */
import type { Report } from './issues.ts';

/** Notes the first difference between a file and its canonical text; Windows line ends are not one. */
export function checkCanonical(report: Report, wanted: string): void {
  const text = report.text.replaceAll('\r\n', '\n');
  if (text === wanted) return;
  const offset = firstDifference(text, wanted);
  const earlierLineEnds = report.text === text ? 0 : countLineEnds(text.slice(0, offset));
  const start = offset + earlierLineEnds;
  report.add('not-canonical', { start, end: start }, 'From here the file is not in the common form.');
}

function firstDifference(text: string, wanted: string): number {
  let offset = 0;
  while (offset < text.length && text[offset] === wanted[offset]) offset += 1;
  return offset;
}

function countLineEnds(text: string): number {
  return text.split('\n').length - 1;
}
