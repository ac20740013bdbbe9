/** The beginning of the editor's page. */
import { mount } from 'svelte';
import type { EditSurface, EditSurfaceEvents } from './cartography/editSurface.ts';
import type { Renderer, Scene } from './cartography/renderer.ts';
import type { Language } from './core/model.ts';
import type { Camera } from './core/url.ts';
import { arrived } from './ui/arrived.ts';
import { readPageData } from './editor/pageData.ts';
import Start from './editor/Start.svelte';
import type { Messages } from './messages/en.ts';
import type { EditorWords } from './messages/editor/en.ts';
import './ui/base.css';
import './ui/notices.css';
import './svg/drawing.css';
import 'virtual:map.css';

interface Spoken {
  messages: Messages;
  words: EditorWords;
}

const LANGUAGES: Record<Language, () => Promise<[{ messages: Messages }, { words: EditorWords }]>> = {
  en: () => Promise.all([import('./messages/en.ts'), import('./messages/editor/en.ts')]),
  ja: () => Promise.all([import('./messages/ja.ts'), import('./messages/editor/ja.ts')]),
  ru: () => Promise.all([import('./messages/ru.ts'), import('./messages/editor/ru.ts')]),
};

const target = document.getElementById('app');
const drawing = document.getElementById('drawing');
if (!target || !drawing) throw new Error('The page has no element for the editor, or no map');
const page = readPageData(document);
const { messages, words } = await spoken(page.language);
mount(Start, { target, props: { page, messages, words, maps: { startMap, startDrawing } } });

async function spoken(language: Language): Promise<Spoken> {
  const [{ messages }, { words }] = await arrived('app', LANGUAGES[language]);
  return { messages, words };
}

/** The map on which shapes are edited. Throws where the browser has no WebGL. */
async function startMap(
  container: HTMLElement,
  scene: Scene,
  camera: Camera,
  events: EditSurfaceEvents,
): Promise<EditSurface> {
  const { createEditSurface } = await import('./map/editSurface.ts').catch((error: unknown) => {
    globalThis.missing?.('map', undefined, error);
    throw error;
  });
  return createEditSurface(container, scene, camera, events);
}

/** The map of the page, for browsers without WebGL. */
async function startDrawing(
  container: HTMLElement,
  scene: Scene,
  camera: Camera,
  events: EditSurfaceEvents,
): Promise<Renderer> {
  const { SvgRenderer } = await arrived('detail', () => import('./svg/svgRenderer.ts'));
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  if (!drawing) throw new Error('The page has no map');
  const renderer = new SvgRenderer(container, { drawing, scene, camera, padding }, events);
  renderer.refine();
  return renderer;
}
