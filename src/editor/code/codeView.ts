/** The text of a file in CodeMirror. Its history is ours: an edit can be taken back wherever it was made. */
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap, indentUnit } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorSelection, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from '@codemirror/view';
import type { TextEdit } from '../../core/edits.ts';
import type { Issue } from '../../core/issues.ts';
import { spliceBetween } from '../draft/splices.ts';
import { adoptStyles } from './adoptStyles.ts';
import { languageOf } from './codeLanguage.ts';
import { codeTheme } from './codeTheme.ts';
import { completionFor, type CompletionFacts } from './completion.ts';
import { typeOver } from './typeOver.ts';

export interface CodeViewEvents {
  /** Somebody typed, pasted, or deleted: the edits, in the text before them. */
  onEdit: (edits: TextEdit[]) => void;
  /** The caret was put to an offset (UTF-16 code units), by hand or key. */
  onCaret: (offset: number) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** What completion proposes besides the schema. */
  facts: () => CompletionFacts;
}

/** Marks what came from elsewhere: it is not reported back. */
const fromDraft = Annotation.define<boolean>();

export class CodeView {
  readonly #view: EditorView;
  readonly #editable = new Compartment();
  #path: string;

  constructor(
    parent: HTMLElement,
    file: { path: string; text: string },
    label: string,
    events: CodeViewEvents,
  ) {
    this.#path = file.path;
    adoptStyles(document);
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        doc: file.text,
        extensions: [
          extensionsFor(file.path, label, events),
          this.#editable.of(EditorState.readOnly.of(false)),
          EditorView.updateListener.of((update) => report(update, events)),
        ],
      }),
    });
  }

  get path(): string {
    return this.#path;
  }

  /** Shows the text as it is in the draft. */
  setText(text: string): void {
    const shown = this.#view.state.doc.toString();
    if (shown === text) return;
    const { at, removed, inserted } = spliceBetween(shown, text);
    const changes = { from: at, to: at + removed.length, insert: inserted };
    this.#view.dispatch({ changes, annotations: fromDraft.of(true) });
  }

  setEditable(editable: boolean): void {
    this.#view.dispatch({ effects: this.#editable.reconfigure(EditorState.readOnly.of(!editable)) });
  }

  /** Underlines the issues. Those of a text that has changed since then are left out where they lie behind its end. */
  setIssues(issues: readonly Issue[]): void {
    const { length } = this.#view.state.doc;
    const diagnostics = issues
      .filter(({ start }) => start.offset <= length)
      .map((issue) => toDiagnostic(issue, length));
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  /** Selects a stretch and brings it into sight. */
  select(start: number, end: number): void {
    const { length } = this.#view.state.doc;
    const range = EditorSelection.range(Math.min(start, length), Math.min(end, length));
    const effects = EditorView.scrollIntoView(range, { y: 'center' });
    this.#view.dispatch({ selection: range, effects, annotations: fromDraft.of(true) });
  }

  /** What is selected, as offsets. */
  selection(): { start: number; end: number } {
    const { from, to } = this.#view.state.selection.main;
    return { start: from, end: to };
  }

  focus(): void {
    this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }
}

function extensionsFor(path: string, label: string, events: CodeViewEvents): Extension {
  return [
    // Only a line feed ends a line: the others stay in the text as they are.
    EditorState.lineSeparator.of('\n'),
    EditorState.allowMultipleSelections.of(true),
    indentUnit.of('  '),
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    drawSelection(),
    typeOver,
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    bracketMatching(),
    closeBrackets(),
    EditorView.lineWrapping,
    // A text that can only be read is reached by Tab too.
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    languageOf(path),
    completionFor(path, events.facts),
    codeTheme,
    historyOf(events),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...foldKeymap, indentWithTab]),
  ];
}

/** Back and forward by the browser's own menu and the keyboards of phones; keys are the page's. */
function historyOf({ onUndo, onRedo }: CodeViewEvents): Extension {
  return EditorView.domEventHandlers({
    beforeinput({ inputType }) {
      if (inputType === 'historyUndo') onUndo();
      else if (inputType === 'historyRedo') onRedo();
      else return false;
      return true;
    },
  });
}

function report(update: ViewUpdate, events: CodeViewEvents): void {
  const own = update.transactions.filter((transaction) => transaction.annotation(fromDraft) !== true);
  if (own.length === 0) return;
  if (update.docChanged) {
    const edits: TextEdit[] = [];
    update.changes.iterChanges((start, end, _from, _to, inserted) => {
      edits.push({ start, end, text: inserted.toString() });
    });
    events.onEdit(edits);
  }
  if (update.selectionSet || update.docChanged) events.onCaret(update.state.selection.main.head);
}

function toDiagnostic({ start, end, severity, message, code }: Issue, length: number): Diagnostic {
  const from = start.offset;
  // What has no length is underlined with the letter that follows.
  const to = Math.min(length, Math.max(end.offset, from + 1));
  return { from, to, severity, message, source: code };
}
