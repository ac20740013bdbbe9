/** Start: the data, the address and the words of the page's language, put together. */
import { hydrate, mount } from 'svelte';
import { bundle, faults } from 'virtual:geodata';
import App from './app/App.svelte';
import type { AtlasBundle, GeodataFault } from './app/atlasBundle.ts';
import { Explorer } from './app/explorer.svelte.ts';
import { lightMap } from './app/lightMap.ts';
import { showPage, startNavigation } from './app/navigation.ts';
import { parsePath } from './core/url.ts';
import type { Language } from './core/model.ts';
import type { Messages } from './messages/en.ts';
import Faults from './ui/Faults.svelte';
import './ui/base.css';
import './svg/drawing.css';
import 'virtual:map.css';

const LANGUAGES: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('./messages/en.ts'),
  ja: () => import('./messages/ja.ts'),
  ru: () => import('./messages/ru.ts'),
};

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app"');
if (bundle) await start(target, bundle);
else await showFaults(target, faults);

async function start(element: HTMLElement, data: AtlasBundle): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const { language, embed } = parsePath(location.pathname, base, data.atlas.settings.languages);
  document.documentElement.lang = language;
  const { messages } = await LANGUAGES[language]();
  const explorer = new Explorer({ bundle: data, language, messages, base, embed });
  explorer.faults = faults;
  explorer.light = lightMap.read();
  showPage(explorer);
  // A page for unknown addresses was rendered for none in particular.
  if (explorer.subject.type === 'unknown') element.replaceChildren();
  (element.hasChildNodes() ? hydrate : mount)(App, { target: element, props: { explorer } });
  startNavigation(explorer);
  import.meta.hot?.on('geodata:update', (changed: AtlasBundle) => explorer.replace(changed));
  import.meta.hot?.on('geodata:faults', (found: GeodataFault[]) => {
    explorer.faults = found;
  });
}

/** Under the dev server there may be no good atlas yet to show. */
async function showFaults(element: HTMLElement, found: GeodataFault[]): Promise<void> {
  const { messages } = await LANGUAGES.en();
  mount(Faults, { target: element, props: { faults: found, messages, first: true } });
}
