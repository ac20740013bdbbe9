/** Saves the draft: puts it in the common form, asks about errors and other people's changes, and hands it on. */
import { NO_TEXTS, textsOf, type Files, type Text, type Texts } from '../draft/history.ts';
import { CONFLICT_TEXTS } from '../texts/conflictTexts.ts';
import { SAVE_TEXTS, type SaveTexts } from '../texts/saveTexts.ts';
import type { WorkClient } from '../work/workClient.ts';
import type { Workspace } from '../workspace.svelte.ts';
import { findDataFolder, NotWritten, saveToFolder } from './cloneFolder.ts';
import { byPath, compareFound, type Conflict } from './conflicts.ts';
import { saveToServer } from './devServer.ts';
import { chooseFolder } from './folderPicker.ts';
import { copy, download, onlyFile, patchOf } from './handOut.ts';
import { piecesOf, resultOf } from './mergeConflict.ts';
import { messageOf, type Outcome } from './outcome.ts';
import { troubleOf } from './trouble.ts';

/** Where the changes go. */
export type Way = 'server' | 'folder' | 'file' | 'patch' | 'copyFile' | 'copyPatch';

/** How far saving has come. */
export type SaveState =
  { is: 'idle' | 'busy' } | { is: 'asking'; errors: number; way: Way } | Exclude<Outcome, { is: 'met' }>;

export class Saving {
  state = $state.raw<SaveState>({ is: 'idle' });
  /** Files as they were found elsewhere, for as long as it is to be chosen what becomes of them. */
  #found = $state.raw<Texts>(NO_TEXTS);
  readonly #workspace: Workspace;
  readonly #work: WorkClient;
  readonly #settle: () => Promise<Files>;
  #folder: FileSystemDirectoryHandle | null = null;
  /** What goes on as soon as no conflict is left. */
  #waiting: Way | null = null;

  /** `settle` resolves when all files have been checked as they are, and says as they are; it throws where that fails. */
  constructor(workspace: Workspace, work: WorkClient, settle: () => Promise<Files>) {
    this.#workspace = workspace;
    this.#work = work;
    this.#settle = settle;
  }

  /** Files in which both sides changed the same places, as the draft has them now. */
  get conflicts(): readonly Conflict[] {
    return compareFound(this.#found, this.#workspace.draft).conflicts;
  }

  get texts(): SaveTexts {
    return SAVE_TEXTS[this.#workspace.language];
  }

  get #conflictTexts() {
    return CONFLICT_TEXTS[this.#workspace.language];
  }

  /** Saves; what keeps it from that is told by `state`. */
  async save(way: Way): Promise<void> {
    if (this.state.is === 'busy' || !this.#workspace.editable) return;
    this.receive(this.#found);
    if (this.conflicts.length > 0) {
      this.state = { is: 'failed', text: this.#conflictTexts.first };
      return;
    }
    await this.#try(async () => {
      // First of all: browsers open the dialogue only for a click that was just made.
      if (way === 'folder' && !(await this.#hasFolder())) return;
      this.state = { is: 'busy' };
      await this.#putInForm();
      if (!this.#mayGoOn()) return;
      const errors = this.#workspace.issues.filter(({ severity }) => severity === 'error').length;
      if (errors > 0) this.state = { is: 'asking', errors, way };
      else await this.#finish(way);
    });
  }

  /** Goes on in spite of errors. */
  async saveAllTheSame(): Promise<void> {
    if (this.state.is !== 'asking' || !this.#mayGoOn()) return;
    const { way } = this.state;
    this.state = { is: 'busy' };
    await this.#try(() => this.#finish(way));
  }

  /** False, and told, once another tab has taken the draft over. */
  #mayGoOn(): boolean {
    const { editable, words } = this.#workspace;
    if (!editable) this.state = { is: 'failed', text: words.otherTab.text };
    return editable;
  }

  /** Back to where nothing was asked for. */
  reset(): void {
    this.state = { is: 'idle' };
  }

  /** The changes were handed in by another way: the draft is compared with itself from now on. */
  markHandedIn(): void {
    const { draft } = this.#workspace;
    if (!this.#mayGoOn()) return;
    this.#forget(draft.changed);
    draft.markSaved(textsOf(draft.files, draft.changed));
    this.state = { is: 'done', text: this.texts.marked };
  }

  /**
   * Takes up what files have become elsewhere (null: they are gone). What can be brought together is; the rest is left as
   * conflicts.
   */
  receive(found: Texts): void {
    const { draft } = this.#workspace;
    const { conflicts, same } = compareFound(found, draft);
    draft.replace(same, this.#conflictTexts.step, 'other');
    draft.markSaved(same);
    const left = conflicts.filter((conflict) => {
      const result = resultOf(conflict, piecesOf(conflict), []);
      if (result !== undefined) this.#take(conflict, result);
      return result === undefined;
    });
    this.#found = byPath(left.map(({ path, theirs }) => ({ path, text: theirs })));
    const merged = conflicts.length - left.length;
    if (merged > 0) this.#workspace.notify({ text: this.#conflictTexts.merged(merged) });
  }

  /** Takes a result for a conflict, and goes on with saving after the last one. */
  async resolve(conflict: Conflict, result: Text): Promise<void> {
    if (!this.#workspace.editable) return;
    this.#take(conflict, result);
    this.#forget([conflict.path]);
    if (this.conflicts.length > 0) return;
    const way = this.#waiting;
    this.#waiting = null;
    this.state = { is: 'idle' };
    if (way) await this.save(way);
  }

  /** It was chosen what becomes of these files: what they once were elsewhere counts no more. */
  #forget(paths: readonly string[]): void {
    const left = [...this.#found].filter(([path]) => !paths.includes(path));
    this.#found = byPath(left.map(([path, text]) => ({ path, text })));
  }

  #take({ path, theirs }: Conflict, result: Text): void {
    const { draft } = this.#workspace;
    draft.replace(byPath([{ path, text: result }]), this.#conflictTexts.step, 'other');
    draft.markSaved(byPath([{ path, text: theirs }]));
  }

  async #try(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      const trouble = troubleOf(error);
      // A folder that made trouble is chosen anew.
      if (trouble !== 'full') this.#folder = null;
      if (error instanceof NotWritten) this.state = { is: 'failed', text: this.texts.notWritten(error.path) };
      else if (trouble === 'cancelled') this.state = { is: 'idle' };
      else this.state = { is: 'failed', text: this.texts.troubles[trouble], detail: messageOf(error) };
    }
  }

  async #hasFolder(): Promise<boolean> {
    this.#folder ??= await findDataFolder(await chooseFolder(window));
    if (!this.#folder) this.state = { is: 'failed', text: this.texts.noFolder };
    return this.#folder !== null;
  }

  /** As a step of the draft, so that what is saved is what is seen. */
  async #putInForm(): Promise<void> {
    const { draft } = this.#workspace;
    const files = await this.#settle();
    const { opened, changed } = draft;
    const before = changed.flatMap((path) => {
      const text = opened.get(path);
      return text === undefined ? [] : [[path, text] as const];
    });
    const made = changed.filter((path) => files.has(path));
    const { texts } = await this.#work.ask('tidy', { before, made });
    if (!this.#workspace.editable) return;
    // Whoever went on typing meanwhile has said something else since.
    const fresh = texts.filter(([path]) => draft.files.get(path) === files.get(path));
    draft.replace(byPath(fresh.map(([path, text]) => ({ path, text }))), this.texts.commonForm, 'other');
    await this.#settle();
  }

  async #finish(way: Way): Promise<void> {
    const { opened, files, changed } = this.#workspace.draft;
    const outcome = await this.#handOn(way, changed, { opened, files });
    if (!this.#workspace.editable) {
      this.state = outcome.is === 'met' ? { is: 'idle' } : outcome;
      return;
    }
    if (outcome.is === 'met') {
      this.receive(outcome.found);
      this.state = { is: 'idle' };
      if (this.conflicts.length > 0) this.#waiting = way;
      else await this.save(way);
      return;
    }
    if (outcome.saved) this.#takeSaved(outcome.saved, files);
    this.state = outcome;
  }

  /** What was written may be in another form than what was sent, and groups may have followed: so the draft has them too. */
  #takeSaved(saved: Texts, sent: Files): void {
    const { draft } = this.#workspace;
    const asSent = [...saved].filter(([path]) => draft.files.get(path) === sent.get(path));
    draft.replace(byPath(asSent.map(([path, text]) => ({ path, text }))), this.texts.commonForm, 'other');
    draft.markSaved(saved);
  }

  #handOn(
    way: Way,
    changed: readonly string[],
    draft: Pick<Workspace['draft'], 'opened' | 'files'>,
  ): Outcome | Promise<Outcome> {
    const { texts } = this;
    if (changed.length === 0) return { is: 'done', text: texts.saved(0) };
    const content = () => onlyFile(changed, draft) ?? patchOf(draft);
    switch (way) {
      case 'server':
        return saveToServer(this.#workspace.page.saveUrl ?? '', changed, draft, texts);
      case 'folder':
        if (!this.#folder) throw new Error('There is no folder to save into');
        return saveToFolder(this.#folder, changed, draft, texts);
      case 'file':
        return download(content(), texts);
      case 'patch':
        return download(patchOf(draft), texts);
      case 'copyFile':
        return copy(content(), texts);
      case 'copyPatch':
        return copy(patchOf(draft), texts);
    }
  }
}
