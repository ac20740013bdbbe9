/** One page as HTML, rendered from the very components that the browser runs. Loaded by Vite's module runner. */
import { render } from 'svelte/server';
import App from '../app/App.svelte';
import { Explorer } from '../app/explorer.svelte.ts';
import type { AtlasBundle } from '../app/atlasBundle.ts';
import { wholeContent } from '../app/large/wholeContent.ts';
import type { LessonsFile } from '../core/lessons/lessonModel.ts';
import type { MapContent } from './atlasFiles.ts';
import { cardPath } from './cardPath.ts';
import { headTags } from './headTags.ts';
import { MESSAGES } from './messagesOf.ts';
import { oembedText } from './oembed.ts';
import { pageDrawing } from './pageDrawing.ts';
import type { PageJob } from './pageFiles.ts';
import { defaultLanguageOf } from './pageAddress.ts';

/** Everything that pages are made of. */
export interface SiteContent {
  bundle: AtlasBundle;
  map: MapContent;
  lessons: LessonsFile;
  /** Public address of the site, ending in a slash. */
  site: string;
  /** Path of the site, ending in a slash. */
  base: string;
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
  const { map, site, base, lessons } = content;
  const bundle = shownFrom(content.bundle);
  const { language, page, now, embed } = job;
  const { atlas } = bundle;
  const messages = MESSAGES[language];
  const explorer = new Explorer({ bundle, language, messages, base, embed });
  explorer.lessons = lessons;
  explorer.go(page, 'address');
  await explorer.prepare();
  // What few pages hold brings its looks with it.
  const { head, body } = render(App, { props: { explorer } });
  const address = new URL(site);
  return {
    head:
      headTags({
        atlas,
        language,
        page,
        site: address,
        embed,
        messages,
        ...(now && { now }),
        cardUrl: (shown, tongue) => new URL(cardPath(tongue, shown, defaultLanguageOf(atlas)), address).href,
      }) + head,
    app: body,
    ...(!embed &&
      !now &&
      page.type !== 'unknown' && { oembed: oembedText({ atlas, language, page, site: address, messages }) }),
    drawing: pageDrawing({ atlas, map, language, page: now ?? page, messages, base, embed }),
  };
}
