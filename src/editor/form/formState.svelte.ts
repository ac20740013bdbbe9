/** The form of the feature in hand: all that it shows is derived from the draft, all that is typed is an edit of it. */
import { SvelteSet } from 'svelte/reactivity';
import type { TextEdit } from '../../core/edits.ts';
import type { Issue } from '../../core/issues.ts';
import { setProperty } from '../shape/propertyEdits.ts';
import { FORM_TEXTS, type FormTexts } from '../texts/formTexts.ts';
import { LABEL_TEXTS } from '../texts/labelTexts.ts';
import type { Workspace } from '../workspace.svelte.ts';
import { numberEdits, textEdits } from './fieldEdits.ts';
import { sortIssues, type IssuesByKey } from './fieldIssues.ts';
import { buildForm, type Field, type Form } from './fields.ts';
import { faultOf, listProperties, readPropertiesText, type PropertiesText } from './propertiesText.ts';

export class FormState {
  readonly workspace: Workspace;
  readonly texts: FormTexts;
  /** Keys of fields that somebody is about to fill in, or has emptied. */
  readonly #opened = new SvelteSet<string>();
  #last: PropertiesText | null = null;

  /** The properties as the text has them; null where it cannot be read. */
  readonly #readable: PropertiesText | null = $derived.by(() => {
    const { path, text, readable } = this.workspace;
    if (path === null || text === null) return null;
    return readable?.file === path ? readable : readPropertiesText(path, text);
  });
  /** The same, or how they were when the text could be read last. */
  readonly #shown: PropertiesText | null = $derived.by(() => {
    if (this.#readable) this.#last = this.#readable;
    // The form may be opened after the text was broken: the workspace was there before.
    return this.#last?.file === this.workspace.path ? this.#last : this.workspace.feature;
  });
  readonly #written = $derived(this.#shown ? listProperties(this.#shown) : []);
  readonly form: Form | null = $derived.by(() => {
    const { atlas, language } = this.workspace;
    const words = { texts: LABEL_TEXTS[language], language };
    return this.#shown && buildForm(this.#written, atlas.settings, words, this.#opened);
  });
  readonly #issues = $derived.by(() => {
    const fields = this.form?.shown.flatMap((group) => group.fields) ?? [];
    return sortIssues(
      this.workspace.fileIssues,
      this.#written,
      fields.map(({ key }) => key),
    );
  });
  /** What hinders the text from being read, where it cannot be. */
  readonly fault: Issue | null = $derived.by(() => {
    const { path, text, fileIssues } = this.workspace;
    if (this.#readable || path === null || text === null) return null;
    return faultOf(path, text) ?? fileIssues[0] ?? null;
  });
  readonly isReadable = $derived(this.#readable !== null);
  readonly editable: boolean = $derived.by(() => this.workspace.editable && this.#readable !== null);

  constructor(workspace: Workspace) {
    this.workspace = workspace;
    this.texts = FORM_TEXTS[workspace.language];
  }

  get issuesByKey(): IssuesByKey {
    return this.#issues.byKey;
  }

  /** Issues of the file that stand under no field. */
  get otherIssues(): readonly Issue[] {
    return this.#issues.others;
  }

  /** Writes what a field holds now. An emptied field leaves the text, unless its key must be there. */
  type({ key, label, need }: Field, words: string): void {
    const feature = this.#readable;
    if (!feature) return;
    this.#opened.add(key);
    const isOut = words === '' && need !== 'required';
    this.#edit(isOut ? setProperty(feature, key, null) : textEdits(feature, key, words), label);
  }

  /** Writes a number as it was typed; false, and nothing done, where it is none. */
  typeNumber(field: Field, typed: string): boolean {
    if (typed === '') {
      this.type(field, '');
      return true;
    }
    const edits = this.#readable && numberEdits(this.#readable, field.key, typed);
    if (edits) this.#edit(edits, field.label);
    return edits !== null;
  }

  remove({ key, label }: Field): void {
    if (this.#readable) this.#edit(setProperty(this.#readable, key, null), label);
    this.#opened.delete(key);
    this.workspace.said = this.texts.removed(label);
  }

  add(key: string): void {
    this.#opened.add(key);
  }

  /** Lets the text view show the line of a field. */
  show({ written }: Field): void {
    if (written) this.workspace.show(written.span.start, written.span.end);
  }

  #edit(edits: readonly TextEdit[], label: string): void {
    if (edits.length > 0) this.workspace.edit(edits, this.workspace.words.steps.field(label), 'form');
  }
}
