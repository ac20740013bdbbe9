/** Keys that do something wherever the focus is. Loaded with the first of them. */
import { KEYS, type KeyAction } from '../ui/keyTexts.ts';
import type { Explorer } from './explorer.svelte.ts';
import { copyPlace, toggleFullScreen } from './mapActions.ts';
import type { Stage } from './stage.svelte.ts';
import { takeStep } from './touring.ts';
import { wishes } from './wishes.ts';

/** Does what a key stands for; nothing where the reader has turned such keys off. The sheet can always be opened. */
export async function runShortcut(
  { key, code, repeat }: KeyboardEvent,
  explorer: Explorer,
  stage: Stage,
): Promise<void> {
  if (repeat) return;
  // Other scripts have other letters on the same keys.
  const pressed = /^[a-z?/]$/.test(key) ? key : code.replace('Key', '').toLowerCase();
  const action = (Object.keys(KEYS) as KeyAction[]).find((name) => KEYS[name] === pressed);
  if (!action || (wishes.read('keys') === 'off' && action !== 'sheet')) return;
  await ACTIONS[action](explorer, stage);
}

const ACTIONS: Record<KeyAction, (explorer: Explorer, stage: Stage) => void | Promise<void>> = {
  search: (explorer) => explorer.use('search'),
  next: (explorer) => takeStep(explorer, 1),
  previous: (explorer) => takeStep(explorer, -1),
  leave: (explorer) => {
    if (explorer.tour) explorer.go(explorer.visit.page, 'tour');
  },
  places: () => document.querySelector<HTMLElement>('#map nav [tabindex="0"]')?.focus(),
  map: () => document.querySelector<HTMLElement>('#map')?.focus(),
  viewpoint: (explorer) => {
    const ids = explorer.atlas.settings.viewpoints.map(({ id }) => id);
    explorer.viewpoint = after(ids, explorer.viewpoint);
    return explorer.tell('tellViewpoint');
  },
  names: (explorer) => {
    explorer.namesIn = after(explorer.atlas.settings.languages, explorer.namesIn);
    return explorer.tell('tellNames');
  },
  measure: (explorer) => explorer.use('measure'),
  share: (explorer) => explorer.use('share'),
  copy: copyPlace,
  full: toggleFullScreen,
  sheet: (explorer) => explorer.use('keys'),
};

/** The one after this, and after the last the first. */
function after<T>(all: readonly T[], present: T): T {
  return all[(all.indexOf(present) + 1) % all.length] ?? present;
}
