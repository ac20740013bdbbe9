/** One page as HTML, rendered from the very components that the browser runs. Loaded by Vite's module runner. */
import { render } from 'svelte/server';
import App from '../app/App.svelte';
import { Explorer } from '../app/explorer.svelte.ts';
import type { AtlasBundle } from '../app/atlasBundle.ts';
import { wholeContent } from '../app/large/wholeContent.ts';
import { escapeMarkup } from '../core/markup.ts';
import { inLanguage } from '../core/names.ts';
import { pagePath, subjectOf } from '../core/pages.ts';
import type { LessonsFile } from '../core/lessons/lessonModel.ts';
import type { MapContent } from './atlasFiles.ts';
import { cardPage, cardPath } from './cardPath.ts';
import { headTags } from './headTags.ts';
import { tag } from './html.ts';
import { MESSAGES } from './messagesOf.ts';
import type { Page } from '../core/url.ts';
import { oembedText } from './oembed.ts';
import { pageDrawing } from './pageDrawing.ts';
import { pageHead } from './pageHead.ts';
import type { PageJob } from './pageFiles.ts';
import { plainFeature } from './plain/plainFeature.ts';
import { defaultLanguageOf } from './pageAddress.ts';

/** By type of page, addresses of style sheets that no other page needs at its start; `large`: all pages of a large atlas. */
export type PageStyles = Partial<Record<Page['type'] | 'large', readonly string[]>>;

/** Everything that pages are made of. */
export interface SiteContent {
  bundle: AtlasBundle;
  map: MapContent;
  lessons: LessonsFile;
  /** Public address of the site, ending in a slash. */
  site: string;
  /** Path of the site, ending in a slash. */
  base: string;
  styles: PageStyles;
}

/** What goes into the marked slots of `index.html`. */
export interface PageParts {
  head: string;
  app: string;
  drawing: string;
}

/** A page, and the file that lies beside it. */
export interface RenderedPage extends PageParts {
  /** Its oEmbed, as JSON; none for embeds, former addresses, and the page for unknown addresses. */
  oembed?: string;
}

/** A large atlas shows its lists in portions here too. */
function shownFrom(bundle: AtlasBundle): AtlasBundle {
  return bundle.large ? { ...bundle, content: wholeContent(bundle.atlas) } : bundle;
}

/** Renders a page. Deterministic: the same content and job give the same text. */
export async function renderPage(content: SiteContent, job: PageJob): Promise<RenderedPage> {
  if (job.light) return lightEmbed(content, job);
  if (job.plain) return plainPage(content, job);
  const { map, base, lessons, styles } = content;
  const bundle = shownFrom(content.bundle);
  const { language, page, now, embed } = job;
  const { atlas } = bundle;
  const messages = MESSAGES[language];
  const explorer = new Explorer({ bundle, language, messages, base, embed });
  explorer.lessons = lessons;
  explorer.go(page, 'address');
  await explorer.prepare(page);
  const { body } = render(App, { props: { explorer } });
  const sheets = [styles[page.type] ?? [], bundle.large ? (styles.large ?? []) : []].flat();
  const looks = sheets.map((href) => tag('link', { rel: 'stylesheet', href }));
  return {
    head: headOf(content, job) + looks.join(''),
    app: body,
    ...oembedOf(content, job),
    drawing: pageDrawing({ atlas, map, language, page: now ?? page, messages, base, embed }),
  };
}

function oembedOf({ bundle: { atlas }, site }: SiteContent, job: PageJob): Pick<RenderedPage, 'oembed'> {
  const { language, page, now, embed } = job;
  if (embed || now || page.type === 'unknown') return {};
  return { oembed: oembedText({ atlas, language, page, site: new URL(site), messages: MESSAGES[language] }) };
}

/** The page of one of very many features: plain text and a light map, until the app puts itself in their place. */
function plainPage(content: SiteContent, job: PageJob): RenderedPage {
  const { bundle, map, base } = content;
  const { atlas } = bundle;
  const { language, now } = job;
  const page = now ?? job.page;
  const subject = subjectOf(atlas, page);
  if (subject.type !== 'feature') throw new Error(`${job.path} is not the page of a feature`);
  const messages = MESSAGES[language];
  return {
    head: headOf(content, job),
    app: plainFeature({ atlas, language, base }, subject.feature),
    ...oembedOf(content, job),
    drawing: pageDrawing({ atlas, map, language, page, messages, base, embed: false, light: true }),
  };
}

function headOf({ bundle: { atlas }, site }: SiteContent, { language, page, now, embed }: PageJob): string {
  const address = new URL(site);
  return headTags({
    atlas,
    language,
    page,
    site: address,
    embed,
    messages: MESSAGES[language],
    ...(now && { now }),
    cardUrl: (shown, tongue) =>
      new URL(cardPath(tongue, cardPage(atlas, shown), defaultLanguageOf(atlas)), address).href,
  });
}

/**
 * An embed of one of very many pages: its own head, and a page that the browser fills, as it does the one that a device
 * keeps; its map has the frame, and no shapes yet. Without a script it says what it is, with the note on the dispute,
 * and leads to the page itself.
 */
function lightEmbed(content: SiteContent, job: PageJob): RenderedPage {
  const { bundle, map, base } = content;
  const { language, page, now } = job;
  const { atlas } = bundle;
  const messages = MESSAGES[language];
  const shown = now ?? page;
  const drawn = { atlas, map: emptyMap(map), language, page: shown, messages, base, embed: true };
  const { title } = pageHead(atlas, subjectOf(atlas, shown), language, messages);
  const href = escapeMarkup(pagePath(atlas, shown, language, base));
  const note = escapeMarkup(inLanguage(atlas.settings.dispute.text, language));
  const words = `<p><a href="${href}">${escapeMarkup(title)}</a></p><p>${note}</p>`;
  return {
    head: headOf(content, job),
    app: '',
    drawing: `<noscript>${words}</noscript>${pageDrawing(drawn)}`,
  };
}

/** A map with nothing on it. */
function emptyMap({ shapes, labels }: MapContent): MapContent {
  const entries = Object.entries(labels).map(([language, all]) => [language, { ...all, features: [] }]);
  return {
    shapes: { ...shapes, features: [] },
    labels: Object.fromEntries(entries) as MapContent['labels'],
    tiles: null,
  };
}
