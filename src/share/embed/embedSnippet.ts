/** The address of an embed, and the lines of HTML that put it into somebody else's page. */
import { escapeMarkup } from '../../core/markup.ts';
import type { Atlas, Language } from '../../core/model.ts';
import { hasPassagePages, pagePath } from '../../core/pages.ts';
import {
  formatCamera,
  withOption,
  withTour,
  type Camera,
  type Page,
  type TourPlace,
} from '../../core/url.ts';

/** What an embed shows, and how. */
export interface EmbedChoice {
  page: Page;
  language: Language;
  /** Id of the viewpoint; the atlas's own where none is given. */
  viewpoint?: string | undefined;
  /** Where the map looks; what the page is about where none is given. */
  camera?: Camera | undefined;
  tour?: TourPlace | undefined;
}

/** A frame: its address, its title for those who do not see it, its size in CSS pixels. */
export interface EmbedFrame {
  src: string;
  title: string;
  /** Full width where none is given. */
  widthPx?: number;
  heightPx: number;
}

/** Heights of a frame (CSS pixels): at the least, at the most, and to begin with. */
export const EMBED_HEIGHT = { min: 250, max: 900, usual: 480 } as const;

/** The path of an embed. `base` is the path of the site, ending in a slash. */
export function embedPath(atlas: Atlas, choice: EmbedChoice, base: string): string {
  const { page, language, viewpoint, camera, tour } = choice;
  const [first] = atlas.settings.viewpoints;
  const asked = viewpoint === first?.id ? null : (viewpoint ?? null);
  const query = withTour(withOption('', 'viewpoint', asked), tour);
  const path = pagePath(atlas, page, language, `${base}embed/`, query);
  // Where passages have no pages of their own, the hash names the passage.
  const takesCamera = page.type !== 'passage' || hasPassagePages(atlas);
  return camera && takesCamera ? path + formatCamera(camera) : path;
}

/** The element alone. Every value is escaped: titles are data. */
export function embedFrame({ src, title, widthPx, heightPx }: EmbedFrame): string {
  const height = Math.round(Math.min(Math.max(heightPx, EMBED_HEIGHT.min), EMBED_HEIGHT.max));
  const attributes: Record<string, string> = {
    src,
    title,
    width: widthPx === undefined ? '100%' : String(widthPx),
    height: String(height),
    loading: 'lazy',
    style: 'border:0',
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${oneLine(value)}"`);
  return `<iframe${written.join('')} allowfullscreen></iframe>`;
}

/** The element, and below it a plain link for where frames are not shown: in mails, in readers, on paper. */
export function embedSnippet(frame: EmbedFrame, link: { address: string; text: string }): string {
  return `${embedFrame(frame)}\n<p><a href="${oneLine(link.address)}">${oneLine(link.text)}</a></p>`;
}

/** Escaped, without line breaks: some editors make paragraphs of them. */
function oneLine(text: string): string {
  return escapeMarkup(text.replace(/\s+/g, ' ').trim());
}
