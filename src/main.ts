/** The beginning of every page. What it loads waits for the first paint: page and map are there without it. */
import { wishes } from './app/wishes.ts';
import { arrived } from './ui/arrived.ts';
import type { Language } from './core/model.ts';
import type { Messages } from './messages/en.ts';
import './ui/base.css';
import './ui/notices.css';
import './svg/drawing.css';
import 'virtual:map.css';

const LANGUAGES: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('./messages/en.ts'),
  ja: () => import('./messages/ja.ts'),
  ru: () => import('./messages/ru.ts'),
};

// A page that was cut off on its way stays as it is: missing.ts says so.
const target =
  (document.getElementById('whole') && document.getElementById('app')) ??
  (await new Promise<never>(() => undefined));
// A simple look at the query: the app reads it properly. The first look into storage takes a while, and there is time now.
const forMapLibre =
  document.getElementById('drawing') &&
  !location.search.includes('renderer=svg') &&
  wishes.read('light-map') === null;
// A tab in the background paints nothing, and starts all the same.
if (document.visibilityState === 'visible') await new Promise(requestAnimationFrame);
await new Promise((next) => setTimeout(next));
const [{ start }, { messages }] = await arrived('app', () =>
  Promise.all([import('./app/start.ts'), LANGUAGES[pageLanguage()]()]),
);
if (forMapLibre) sendForMapLibre();
await start(target, messages);

/** Has MapLibre on its way while the page comes to life; it runs later. */
function sendForMapLibre(): void {
  const href = document.querySelector<HTMLMetaElement>('meta[name="map-file"]')?.content;
  if (href)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}

/** The page's language, as the build or the dev server has written it. */
function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return lang in LANGUAGES ? (lang as Language) : 'en';
}
