/** The draft: the texts of all files as they are edited, with every step back and forward. */
import { applyEdits, type TextEdit } from '../../core/edits.ts';
import {
  changedPaths,
  changesBetween,
  joinSteps,
  joinTexts,
  NO_TEXTS,
  putText,
  putTexts,
  redoChanges,
  textsOf,
  undoChanges,
  type Files,
  type Origin,
  type Step,
  type Texts,
} from './history.ts';

/** Keeps what is done to the draft, so that a lost tab loses nothing. */
export interface DraftKeeper {
  /**
   * Notes step `index` and that nothing follows it. `starts` are texts of files that were not touched before, `opened`
   * what those are compared with.
   */
  record: (step: Step, index: number, starts: Texts, opened: Texts) => void;
  /** Notes how many of the steps are done. */
  move: (done: number) => void;
  /** Notes what a file is compared with from now on. */
  rebase: (opened: Texts) => void;
  /** Forgets the draft. */
  clear: () => void;
  /** Something could not be kept: what follows it is of no use before the whole draft is. */
  readonly isBehind: boolean;
  /** Keeps a whole draft in the place of what was kept. */
  keepAll: (draft: KeptDraft) => void;
}

/** A draft as it was kept. */
export interface KeptDraft {
  /** Texts of the touched files before the first step; null: there was none. */
  starts: Texts;
  /** What they are compared with; null: there is none. */
  opened: Texts;
  steps: readonly Step[];
  done: number;
}

export class Draft {
  /** The files as the last save or the site has them. */
  opened = $state.raw() as Files;
  /** The files as they are edited. */
  files = $state.raw() as Files;
  #steps = $state.raw<readonly Step[]>([]);
  #done = $state(0);
  /** Texts of the files that have been edited, before their first step. */
  #starts: Texts = NO_TEXTS;
  #keeper: DraftKeeper | null = null;

  /** Paths of the files that differ from what was opened. */
  readonly changed: string[] = $derived.by(() => changedPaths(this.opened, this.files));

  constructor(files: Files) {
    this.opened = files;
    this.files = files;
  }

  /** The label of the edit that would be taken back; null where there is none. */
  get undoLabel(): string | null {
    return this.#steps[this.#done - 1]?.label ?? null;
  }

  /** The label of the edit that would be done again; null where there is none. */
  get redoLabel(): string | null {
    return this.#steps[this.#done]?.label ?? null;
  }

  /** From now on every step is kept; without a keeper, or with none any more, it lives in this tab alone. */
  keepWith(keeper: DraftKeeper | null): void {
    this.#keeper = keeper;
  }

  /** Edits one file. */
  edit(path: string, edits: readonly TextEdit[], label: string, origin: Origin): void {
    const text = this.files.get(path);
    if (text === undefined) throw new Error(`The draft has no ${path}`);
    this.setText(path, applyEdits(text, edits), label, origin);
  }

  /** Puts a text in the place of that of one file. */
  setText(path: string, text: string, label: string, origin: Origin): void {
    this.#put(putText(this.files, path, text), label, origin);
  }

  /** Puts texts in the place of others, as one step; null takes a file away. */
  replace(texts: Texts, label: string, origin: Origin): void {
    if (texts.size > 0) this.#put(putTexts(this.files, texts), label, origin);
  }

  #put(after: Files, label: string, origin: Origin): void {
    const changes = changesBetween(this.files, after);
    if (changes.length === 0) return;
    const step = { label, origin, changes, time: Date.now() };
    const fresh = changes.map(({ path }) => path).filter((path) => !this.#starts.has(path));
    const starts = textsOf(this.files, fresh);
    this.#starts = joinTexts(this.#starts, starts);
    const last = this.#done === this.#steps.length ? this.#steps.at(-1) : undefined;
    const joined = last && joinSteps(last, step);
    const index = joined ? this.#done - 1 : this.#done;
    this.#steps = [...this.#steps.slice(0, index), joined ?? step];
    this.#done = index + 1;
    this.files = after;
    const opened = textsOf(this.opened, fresh);
    this.#keep((keeper) => keeper.record(joined ?? step, index, starts, opened));
  }

  #keep(note: (keeper: DraftKeeper) => void): void {
    if (!this.#keeper?.isBehind) {
      if (this.#keeper) note(this.#keeper);
      return;
    }
    const opened = textsOf(this.opened, [...this.#starts.keys()]);
    this.#keeper.keepAll({ starts: this.#starts, opened, steps: this.#steps, done: this.#done });
  }

  /** Takes the last edit back, and says in which files; null where there is none. */
  undo(): Step | null {
    const step = this.#steps[this.#done - 1];
    if (!step) return null;
    this.files = undoChanges(this.files, step.changes);
    this.#moveTo(this.#done - 1);
    return step;
  }

  /** Does the edit again that was taken back last. */
  redo(): Step | null {
    const step = this.#steps[this.#done];
    if (!step) return null;
    this.files = redoChanges(this.files, step.changes);
    this.#moveTo(this.#done + 1);
    return step;
  }

  #moveTo(done: number): void {
    this.#done = done;
    this.#keep((keeper) => keeper.move(done));
  }

  /** Files are on disk now as `saved` says: this is what they are compared with from now on. */
  markSaved(saved: Texts): void {
    if (saved.size === 0) return;
    this.opened = putTexts(this.opened, saved);
    this.#keep((keeper) => keeper.rebase(saved));
  }

  /** Begins with these files, without an edit or a step. */
  startAnew(files: Files): void {
    this.opened = files;
    this.files = files;
    this.#steps = [];
    this.#done = 0;
    this.#starts = NO_TEXTS;
    this.#keeper?.clear();
  }

  /** Takes up a draft that was kept. Throws where what was kept does not fit together. */
  restore({ starts, opened, steps, done }: KeptDraft): void {
    let files = putTexts(this.opened, starts);
    for (const { changes } of steps.slice(0, done)) files = redoChanges(files, changes);
    this.opened = putTexts(this.opened, opened);
    this.files = files;
    this.#steps = steps;
    this.#done = done;
    this.#starts = starts;
  }
}
