/** How a text was saved: its encoding and its line ends. */
import { createReport, type Fix, type Issue } from './issues.ts';

/** A text without its byte order mark, which no place counts, and what is wrong with how it was saved. */
export interface SavedText {
  text: string;
  /** False where it cannot be read at all. */
  isReadable: boolean;
  issues: Issue[];
}

/** Looks at a text as a file in UTF-8 gave it; bytes that are none stand in it as U+FFFD. */
export function checkTextForm(file: string, saved: string): SavedText {
  const hasMark = saved.startsWith('\uFEFF');
  const text = hasMark ? saved.slice(1) : saved;
  const report = createReport(file, text);
  const start = { start: 0, end: 0 };
  if (isUtf16(saved)) {
    report.add('bad-encoding', start, 'This is UTF-16, as some editors save it.');
    return { text, isReadable: false, issues: report.issues() };
  }
  if (hasMark) {
    const fix = { label: 'Leave the mark out', edits: [] };
    report.add('byte-order-mark', start, 'The file begins with an invisible mark.', { fix });
  }
  const broken = text.indexOf('\uFFFD');
  if (broken !== -1)
    report.add('bad-encoding', { start: broken, end: broken }, 'Some bytes here are not UTF-8.');
  const carriage = text.indexOf('\r');
  if (carriage !== -1) {
    const span = { start: carriage, end: carriage + 1 };
    report.add('line-ends', span, 'Lines end in the way of Windows.', { fix: () => mendLineEnds(text) });
  }
  return { text, isReadable: true, issues: report.issues() };
}

/** Read as UTF-8, every other character of such a text is NUL, and its byte order mark is no character at all. */
function isUtf16(text: string): boolean {
  return /^\uFFFD{2}(?:\0|.\0)/s.test(text) || /^(?:\0[^\0]|[^\0]\0){2}/.test(text);
}

function mendLineEnds(text: string): Fix {
  const edits = [...text.matchAll(/\r\n?/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: '\n',
  }));
  return { label: 'End lines with a line feed alone', edits };
}
