/** The words of the editor in English. The other languages fill the same shape. */

export interface EditorWords {
  title: string;
  back: string;
  loading: string;
  loadFailed: string;
  tryAgain: string;
  files: {
    label: string;
    placeholder: string;
    features: string;
    articles: string;
    others: string;
    none: string;
  };
  choose: string;
  undo: (what: string) => string;
  redo: (what: string) => string;
  nothingToUndo: string;
  nothingToRedo: string;
  panes: { map: string; form: string; text: string; issues: string; changes: string };
  changed: (count: number) => string;
  issues: {
    none: string;
    checking: string;
    errors: (count: number) => string;
    warnings: (count: number) => string;
    fix: string;
    fixAll: string;
    inEnglish: string;
    failed: string;
  };
  steps: {
    typing: string;
    field: (name: string) => string;
    fix: string;
    fixAll: string;
    move: string;
    add: string;
    remove: string;
    revert: (name: string) => string;
  };
  kept: {
    text: (files: number) => string;
    goOn: string;
    discard: string;
    broken: string;
    notKept: string;
    noStorage: string;
  };
  otherTab: { text: string; takeOver: string };
}

export const words: EditorWords = {
  title: 'Edit the data',
  back: 'Back to the atlas',
  loading: 'Loading the files …',
  loadFailed: 'The files did not arrive.',
  tryAgain: 'Try again',
  files: {
    label: 'File',
    placeholder: 'Choose a place or an article',
    features: 'Places',
    articles: 'Articles',
    others: 'Settings and ids',
    none: 'No file has this in its name.',
  },
  choose: 'Choose a place on the map, or a file from the list.',
  undo: (what) => `Undo: ${what}`,
  redo: (what) => `Redo: ${what}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  panes: { map: 'Map', form: 'Form', text: 'Text', issues: 'Issues', changes: 'Changes' },
  changed: (count) =>
    count === 0 ? 'No changes' : count === 1 ? '1 file changed' : `${count} files changed`,
  issues: {
    none: 'No issues.',
    checking: 'Checking …',
    errors: (count) => (count === 1 ? '1 error' : `${count} errors`),
    warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
    fix: 'Mend',
    fixAll: 'Mend all that is safe',
    inEnglish: '',
    failed: 'The checks have stopped. Load the page again: the draft is kept.',
  },
  steps: {
    typing: 'typing',
    field: (name) => `change of ${name}`,
    fix: 'mending',
    fixAll: 'mending all',
    move: 'moving a vertex',
    add: 'adding a vertex',
    remove: 'taking out a vertex',
    revert: (name) => `taking back the changes to ${name}`,
  },
  kept: {
    text: (files) =>
      files === 1
        ? 'You edited one file here and did not save it.'
        : `You edited ${files} files here and did not save them.`,
    goOn: 'Go on with it',
    discard: 'Throw it away',
    broken: 'A draft was kept here, but it cannot be read any more.',
    notKept:
      'The browser could not keep the last edit. It is in this tab alone: save your work before you close it.',
    noStorage:
      'This browser keeps nothing for this page. Edits are in this tab alone: save your work before you close it.',
  },
  otherTab: {
    text: 'This draft is open in another tab. Here it can only be read.',
    takeOver: 'Edit it here',
  },
};
