/** What makes the atlas a thing that a device can install: manifest, icons, colours. */
import { inLanguage } from '../core/names.ts';
import type { Atlas, Language } from '../core/model.ts';
import { formatPath } from '../core/url.ts';
import type { Messages } from '../messages/en.ts';
import { tag } from './html.ts';
import { defaultLanguageOf } from './pageAddress.ts';

/** Of the page around the map, as in ui/base.css. */
const PAPER = { light: '#fbf9f4', dark: '#1a2024' };

/** An icon of the atlas: a PNG as wide as high. */
export interface Icon {
  /** Below the base. */
  path: string;
  sizePx: number;
  /** `maskable`: without corners, and with room around the picture for a device to cut. */
  purpose: 'any' | 'maskable';
}

export const ICONS: readonly Icon[] = [
  { path: 'icons/atlas-192.png', sizePx: 192, purpose: 'any' },
  { path: 'icons/atlas-512.png', sizePx: 512, purpose: 'any' },
  { path: 'icons/atlas-maskable-512.png', sizePx: 512, purpose: 'maskable' },
];

/** The icon that a phone puts on its first screen; it cuts the corners itself. */
export const TOUCH_ICON: Icon = { path: 'icons/atlas-touch-180.png', sizePx: 180, purpose: 'maskable' };

/** The picture of an icon, as in index.html: a coast on the sea. */
export function iconSvg(purpose: Icon['purpose']): string {
  const corners = purpose === 'any' ? ' rx="6"' : '';
  // What a device leaves of a maskable icon is a circle four fifths as wide (W3C App Manifest).
  const size = purpose === 'any' ? '' : ' transform="translate(3.2 3.2) scale(0.8)"';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32"${corners} fill="#315a6b"/>` +
    `<path${size} d="M7 22c4-7 9-12 18-13-2 4-5 6-8 8s-6 4-10 5z" fill="#e2ad4f"/></svg>`
  );
}

/** Path of the manifest of a language, below the base. */
export function manifestPath(atlas: Atlas, language: Language): string {
  return `${language === defaultLanguageOf(atlas) ? '' : `${language}/`}manifest.webmanifest`;
}

/** The manifest of a language (W3C Web Application Manifest). `base` is the path of the site, ending in a slash. */
export function webManifest(atlas: Atlas, language: Language, messages: Messages, base: string): object {
  const start = formatPath(language, { type: 'home' }, base, defaultLanguageOf(atlas));
  const title = inLanguage(atlas.settings.title, language);
  return {
    name: title,
    short_name: title,
    lang: messages.locale,
    id: start,
    start_url: start,
    scope: base,
    // With a way back, which readers of a text need.
    display: 'minimal-ui',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: ICONS.map(({ path, sizePx, purpose }) => ({
      src: base + path,
      sizes: `${sizePx}x${sizePx}`,
      type: 'image/png',
      purpose,
    })),
  };
}

/** The tags that lead to them. */
export function installTags(atlas: Atlas, language: Language, base: string): string[] {
  const color = (scheme: keyof typeof PAPER) =>
    tag('meta', { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content: PAPER[scheme] });
  return [
    tag('link', { rel: 'manifest', href: base + manifestPath(atlas, language) }),
    tag('link', { rel: 'apple-touch-icon', href: base + TOUCH_ICON.path }),
    color('light'),
    color('dark'),
  ];
}
