/** Takes over the page that the build has rendered: the atlas, the address and the words of its language, put together. */
import type { Theme } from '../cartography/palette.ts';
import { hydrate, mount } from 'svelte';
import { bundle, faults } from 'virtual:geodata';
import type { Messages } from '../messages/en.ts';
import { parsePath } from '../core/url.ts';
import { arrived } from '../ui/arrived.ts';
import Faults from '../ui/Faults.svelte';
import App from './App.svelte';
import type { AtlasBundle, GeodataFault } from './atlasBundle.ts';
import { Explorer } from './explorer.svelte.ts';
import { wishes } from './wishes.ts';
import { showPage, startNavigation } from './navigation.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];

/** Starts the app in its element; `messages` are those of the page's language. */
export async function start(element: HTMLElement, messages: Messages): Promise<void> {
  if (bundle) await startAtlas(element, await opened(bundle, messages), messages);
  // Under the dev server there may be no good atlas yet to show.
  else if (import.meta.env.DEV)
    mount(Faults, { target: element, props: { faults, language: messages.locale, first: true } });
}

/** The bundle with its atlas: of a large one the beginning is loaded first. */
async function opened(data: AtlasBundle, { locale }: Messages): Promise<AtlasBundle> {
  return data.large ? (await import('./large/openLarge.ts')).openLarge(data, data.large, locale) : data;
}

async function startAtlas(element: HTMLElement, data: AtlasBundle, messages: Messages): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const { embed } = parsePath(location.pathname, base, data.atlas.settings.languages);
  const explorer = new Explorer({ bundle: data, language: messages.locale, messages, base, embed });
  explorer.faults = faults;
  explorer.light = import.meta.env.PACK || wishes.read('light-map') !== null;
  explorer.theme = THEMES.find((theme) => theme === document.documentElement.dataset['theme']) ?? null;
  showPage(explorer);
  // Until then the page stays as it was written.
  await arrived('app', () => explorer.prepare(explorer.visit.page));
  // A page for unknown addresses was rendered for none in particular.
  if (explorer.subject.type === 'unknown') element.replaceChildren();
  (element.hasChildNodes() ? hydrate : mount)(App, { target: element, props: { explorer } });
  startNavigation(explorer);
  if (!import.meta.env.DEV && !import.meta.env.PACK && !embed) comeBack(explorer);
  import.meta.hot?.on('geodata:update', (changed: AtlasBundle) => {
    void opened(changed, messages).then((data) => explorer.replace(data));
  });
  import.meta.hot?.on('geodata:faults', (found: GeodataFault[]) => {
    explorer.faults = found;
  });
}

/** On another day than the first one the atlas is kept on the device, unless the reader does not want it: see share/offline. */
function comeBack(explorer: Explorer): void {
  const today = new Date().toDateString();
  const since = wishes.read('offline');
  if (since === null) wishes.write('offline', today);
  else if (since !== 'no' && since !== today)
    void import('../share/offline/comeBack.ts').then(
      ({ comeBack }) => comeBack(explorer),
      () => {},
    );
}
