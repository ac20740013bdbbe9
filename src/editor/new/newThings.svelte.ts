/** What is being added: which dialog stands open, and how its answers become one step of the draft. */
import type { Geometry } from 'geojson';
import type { Addition } from '../../core/authoring/newFeature.ts';
import type { Issue } from '../../core/issues.ts';
import type { ShapeType } from '../../core/positions.ts';
import { changedPaths, putTexts, type Files } from '../draft/history.ts';
import type { FreshShape } from '../import/importWork.ts';
import { IMPORT_TEXTS, type FileFault } from '../texts/importTexts.ts';
import { NEW_TEXTS } from '../texts/newTexts.ts';
import type { WorkClient } from '../work/workClient.ts';
import type { NewThing, Texts } from '../work/work.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** Draws a shape on the map; null where it was given up. */
export type DrawShape = (type: ShapeType) => Promise<Geometry | null>;

/** A dialog about something new. */
export interface AskedThing {
  sort: NewThing['sort'];
  /** Answers that are there already, by the key of their question. */
  given: Texts;
  /** Texts that go into the same step. */
  along: Texts;
  /** Where several are asked for one after the other. */
  step: number;
  steps: number;
  done: (added: AddedThing | null) => void;
}

/** What was added: its file, and all texts of the step. */
export interface AddedThing {
  path: string;
  texts: ReadonlyMap<string, string>;
}

/** A new place from somewhere else: its shape, and the texts that go into the same step. */
export interface SplitOff {
  geometry: Geometry;
  along: Texts;
  /** Its name in English, to begin with. */
  name?: string;
}

export class NewThings {
  readonly workspace: Workspace;
  /** The dialog that is open. */
  asked = $state.raw<AskedThing | null>(null);
  /** The file that is being imported, or why there is none. */
  importing = $state.raw<{ file: File } | { fault: FileFault } | null>(null);
  /** Set by the map where shapes can be drawn on it. */
  draw = $state.raw<DrawShape | null>(null);
  readonly #work: WorkClient;
  readonly #settle: () => Promise<unknown>;
  /** The draft when the first dialog was opened. */
  #began: Files | null = null;

  /** `settle` resolves when the worker has the texts as they are edited. */
  constructor(workspace: Workspace, work: WorkClient, settle: () => Promise<unknown>) {
    this.workspace = workspace;
    this.#work = work;
    this.#settle = settle;
  }

  /** Asks for a new place or article, adds it as one step and opens it. The path of its file; null where it was given up. */
  add(sort: NewThing['sort']): Promise<string | null> {
    return this.#addOne(sort, [], []);
  }

  /** The same for a part of a shape that becomes a place of its own; the edits of the old file are in the same step. */
  splitOff({ geometry, along, name }: SplitOff): Promise<string | null> {
    const called = name === undefined ? [] : [['name:en', name] as const];
    const given = [['geometry', JSON.stringify(geometry)] as const, ...called];
    return this.#addOne('feature', given, along);
  }

  /** Begins the import of what was dropped or chosen. */
  importFile(dropped: { file: File } | { fault: FileFault }): void {
    if (!this.#mayAdd() || this.importing || this.asked) return;
    this.#began = this.workspace.draft.files;
    this.importing = dropped;
  }

  /** Puts imported texts into the draft, after the questions about each new place; all of it is one step. */
  async finishImport(file: string, texts: Texts, fresh: readonly FreshShape[]): Promise<void> {
    const { importing } = this;
    const settled = await this.#workOut(texts, null);
    // The dialog is open until then, so that nothing is edited behind it; it may have been cancelled.
    if (this.importing !== importing || settled.outcome === 'faulty') return;
    this.importing = null;
    let along: Files = settled.written;
    let path = texts[0]?.[0] ?? null;
    for (const [index, { geometry, given }] of fresh.entries()) {
      const answers = [...given, ['geometry', geometry] as const];
      const steps = { step: index + 1, steps: fresh.length };
      const added = await this.#ask({ sort: 'feature', given: answers, along: [...along], ...steps });
      if (!added) continue;
      along = putTexts(along, added.texts);
      path = added.path;
    }
    const words = IMPORT_TEXTS[this.workspace.language];
    if (path !== null) this.#commit(along, words.step(file), words.done(file), path);
  }

  /** Works out what answers come to: what was added, or the faults because of which it was not. */
  async tryToAdd(asked: AskedThing, thing: NewThing): Promise<{ added: AddedThing } | { issues: Issue[] }> {
    const addition = await this.#workOut(asked.along, thing);
    if (addition.outcome === 'faulty') return { issues: addition.issues };
    const id = thing.answers.get('id') ?? '';
    const path = asked.sort === 'article' ? `articles/${id}.md` : `features/${id}.geojson`;
    return { added: { path, texts: addition.written } };
  }

  async #workOut(along: Texts, thing: NewThing | null): Promise<Addition> {
    await this.#settle();
    return this.#work.ask('add', { along, thing });
  }

  async #addOne(sort: NewThing['sort'], given: AskedThing['given'], along: Texts): Promise<string | null> {
    if (!this.#mayAdd() || this.asked || this.importing) return null;
    this.#began = this.workspace.draft.files;
    const added = await this.#ask({ sort, given, along, step: 1, steps: 1 });
    if (!added) return null;
    const words = NEW_TEXTS[this.workspace.language];
    const { path, texts } = added;
    return this.#commit(texts, words.step(path), words.added(path), path);
  }

  #ask(about: Omit<AskedThing, 'done'>): Promise<AddedThing | null> {
    return new Promise((resolve) => {
      const asked: AskedThing = {
        ...about,
        done: (added) => {
          // An answer that comes after the dialog was closed is nobody's.
          if (this.asked === asked) this.asked = null;
          resolve(added);
        },
      };
      this.asked = asked;
    });
  }

  #commit(texts: ReadonlyMap<string, string>, label: string, said: string, path: string): string | null {
    if (!this.#mayAdd()) return null;
    const { draft, language } = this.workspace;
    // The page can be used while one draws: whole texts would take back what was edited then.
    if (changedPaths(this.#began ?? draft.files, draft.files).some((changed) => texts.has(changed))) {
      this.workspace.notify({ text: NEW_TEXTS[language].changedMeanwhile });
      return null;
    }
    draft.replace(texts, label, 'other');
    this.workspace.open(path);
    this.workspace.said = said;
    return path;
  }

  #mayAdd(): boolean {
    if (this.workspace.editable) return true;
    this.workspace.notify({ text: NEW_TEXTS[this.workspace.language].readOnly });
    return false;
  }
}
