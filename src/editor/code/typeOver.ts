/** Typing over a selection. */
import { EditorView } from '@codemirror/view';

/**
 * Has CodeMirror itself put in what is typed over a selection. Chromium would keep the looks of what it takes out in a style
 * attribute, which the policy of the page forbids (build/policy.ts), before CodeMirror reads the text and draws it anew.
 */
export const typeOver = EditorView.domEventHandlers({
  beforeinput({ data, inputType }, view) {
    const { state } = view;
    const { main, ranges } = state.selection;
    if (inputType !== 'insertText' || !data || main.empty || ranges.length > 1 || state.readOnly)
      return false;
    const insert = () =>
      state.update(state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    // Those close brackets, for example.
    const handlers = state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, main.from, main.to, data, insert))) view.dispatch(insert());
    return true;
  },
});
