/** Changes of a text, word by word, for people. */
import { hunksOf } from './sequence.ts';

/** Words that stayed, went or came. */
export interface WordRun {
  change: 'same' | 'removed' | 'added';
  text: string;
}

/** A figure or a date is one word. Japanese has no spaces: each of its signs counts as a word. */
const WORD =
  /\p{N}+(?:[-.,:]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+|\s+|[^]/gu;
/** With less than this share in common, two texts are shown one after the other: a patchwork is hard to read. */
const LEAST_COMMON = 0.3;

/** What a text was and is, as runs of words. Two texts with little in common are one run each. */
export function wordRuns(before: string, after: string): WordRun[] {
  const [old, now] = [before.match(WORD) ?? [], after.match(WORD) ?? []];
  const runs: WordRun[] = [];
  let done = 0;
  for (const hunk of joinNear(hunksOf(old, now), old)) {
    add(runs, 'same', old.slice(done, hunk.before.from).join(''));
    add(runs, 'removed', old.slice(hunk.before.from, hunk.before.to).join(''));
    add(runs, 'added', now.slice(hunk.after.from, hunk.after.to).join(''));
    done = hunk.before.to;
  }
  add(runs, 'same', old.slice(done).join(''));
  const common = runs.reduce((sum, { change, text }) => sum + (change === 'same' ? text.length : 0), 0);
  const [least, most] = [Math.min(before.length, after.length), Math.max(before.length, after.length)];
  // Words that were only added or only taken away are best seen where they stand.
  if (common >= LEAST_COMMON * most || common === least) return runs;
  const whole: WordRun[] = [];
  add(whole, 'removed', before);
  add(whole, 'added', after);
  return whole;
}

function add(runs: WordRun[], change: WordRun['change'], text: string): void {
  if (text !== '') runs.push({ change, text });
}

/** Hunks with nothing but a space or a sign between them are one. */
function joinNear(hunks: ReturnType<typeof hunksOf>, old: readonly string[]): ReturnType<typeof hunksOf> {
  const joined: ReturnType<typeof hunksOf> = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const between = last ? old.slice(last.before.to, hunk.before.from) : [];
    if (last && between.length <= 1 && between.every((word) => !/[\p{L}\p{N}]/u.test(word))) {
      last.before.to = hunk.before.to;
      last.after.to = hunk.after.to;
    } else joined.push({ before: { ...hunk.before }, after: { ...hunk.after } });
  }
  return joined;
}
