/** Changes of files as a patch in git's own form, which `git apply` takes. */
import { linesOf } from './lines.ts';
import { hunksOf, type Hunk } from './sequence.ts';

/** Lines that are shown around a change, so that it can be found again where the file has become another one. */
const CONTEXT = 3;

/** A folder or file whose name git writes as it is, without quotation marks; not the dots that lead elsewhere. */
const PLAIN_NAME = /^(?!\.\.?$)[\w.-]+$/;

/**
 * The patch from one state of a folder to another, files in the order of their paths; empty where nothing changed. `prefix`
 * stands before each path and ends with a slash: `geodata/`. Throws for a path that is not plain letters, digits, `.`, `_` and `-`.
 */
export function formatPatch(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  prefix: string,
): string {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => formatFile(`${prefix}${path}`, before.get(path), after.get(path)))
    .join('');
}

function formatFile(path: string, before: string | undefined, after: string | undefined): string {
  if (!path.split('/').every((name) => PLAIN_NAME.test(name)))
    throw new Error(`${JSON.stringify(path)} cannot stand in a patch.`);
  const mode =
    before === undefined ? 'new file mode 100644\n' : after === undefined ? 'deleted file mode 100644\n' : '';
  const [old, now] = [linesOf(before ?? ''), linesOf(after ?? '')];
  const hunks = formatHunks(old, now);
  const names = [
    before === undefined ? '/dev/null' : `a/${path}`,
    after === undefined ? '/dev/null' : `b/${path}`,
  ];
  // An empty file that comes or goes has no lines to speak of.
  const heads = hunks === '' ? '' : `--- ${names[0]}\n+++ ${names[1]}\n`;
  return `diff --git a/${path} b/${path}\n${mode}${heads}${hunks}`;
}

function formatHunks(old: readonly string[], now: readonly string[]): string {
  return groupHunks(hunksOf(old, now))
    .map((group) => formatGroup(group, old, now))
    .join('');
}

/** Changes so near to each other that their contexts would meet are told together. */
function groupHunks(hunks: readonly Hunk[]): Hunk[][] {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && hunk.before.from - last.before.to <= 2 * CONTEXT) group.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

function formatGroup(group: readonly Hunk[], old: readonly string[], now: readonly string[]): string {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return '';
  const lead = Math.min(CONTEXT, first.before.from);
  const trail = Math.min(CONTEXT, old.length - last.before.to);
  const from = first.before.from - lead;
  const to = last.before.to + trail;
  const ranges = `-${range(from, to)} +${range(first.after.from - lead, last.after.to + trail)}`;
  let at = from;
  let body = '';
  for (const { before, after } of group) {
    body += marked(' ', old.slice(at, before.from));
    body += marked('-', old.slice(before.from, before.to)) + marked('+', now.slice(after.from, after.to));
    at = before.to;
  }
  return `@@ ${ranges} @@\n${body}${marked(' ', old.slice(at, to))}`;
}

/** First line and count; of no lines, the one before them. */
function range(from: number, to: number): string {
  const count = to - from;
  if (count === 0) return `${from},0`;
  return count === 1 ? `${from + 1}` : `${from + 1},${count}`;
}

function marked(mark: ' ' | '-' | '+', lines: readonly string[]): string {
  return lines
    .map((line) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`))
    .join('');
}
