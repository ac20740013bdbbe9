/** The owner of all that a reader changes: what is shown, selected, pointed at, and where the map looks. */
import type { FeatureStates } from '../cartography/renderer.ts';
import type { Atlas, Bbox, Feature, Language, Passage, Position } from '../core/model.ts';
import { followAlias, subjectOf, type Subject } from '../core/pages.ts';
import { featuresOf, passagesOf, shapesOf, type FeaturePassage } from '../core/passages.ts';
import { formatPath, type Camera, type Page } from '../core/url.ts';
import type { Messages } from '../messages/en.ts';
import type { Surroundings } from '../ui/surroundings.ts';
import type { AtlasBundle, GeodataFault, MapFiles } from './atlasBundle.ts';
import { pageHead } from './pageHead.ts';

/** How a page was reached; it decides whether map and focus follow. */
export type Cause = 'address' | 'link' | 'map';

/** The last step the reader took. A new object for each step, also to the same page. */
export interface Visit {
  page: Page;
  cause: Cause;
  /** Where the map was clicked. */
  at?: Position;
  /** The camera that the address states. */
  camera?: Camera;
}

export interface ExplorerOptions {
  bundle: AtlasBundle;
  language: Language;
  messages: Messages;
  /** Path of the site, ending in a slash. */
  base: string;
}

export class Explorer implements Surroundings {
  readonly language: Language;
  readonly messages: Messages;
  readonly base: string;

  #bundle = $state.raw() as AtlasBundle;
  #visit = $state.raw<Visit>({ page: { type: 'home' }, cause: 'address' });
  hovered = $state<string | null>(null);
  /** True while the popup of the selected feature is open. */
  popupOpen = $state(false);
  /** Things to tell the reader, latest last. */
  notices = $state.raw<string[]>([]);
  /** Errors in the geodata being edited; only under the dev server. */
  faults = $state.raw<GeodataFault[]>([]);

  readonly subject: Subject = $derived.by(() => subjectOf(this.#bundle.atlas, this.#visit.page));
  readonly head = $derived.by(() => pageHead(this.atlas, this.subject, this.language, this.messages));
  /** Features that the page is about. */
  readonly selected: string[] = $derived.by(() =>
    this.subject.type === 'feature' ? shapesOf(this.atlas.features, this.subject.feature.id) : [],
  );
  /** Features that the text on the page names. */
  readonly lit: string[] = $derived.by(() => litBy(this.subject, this.atlas.features));

  constructor({ bundle, language, messages, base }: ExplorerOptions) {
    this.#bundle = bundle;
    this.language = language;
    this.messages = messages;
    this.base = base;
  }

  get atlas(): Atlas {
    return this.#bundle.atlas;
  }

  get mapFiles(): MapFiles {
    return this.#bundle.map;
  }

  get visit(): Visit {
    return this.#visit;
  }

  get states(): FeatureStates {
    const hovered = this.hovered === null ? [] : shapesOf(this.atlas.features, this.hovered);
    return { hovered, selected: this.selected, lit: this.lit };
  }

  /** The box of what the page is about; null where it is about no place. */
  get focus(): Bbox | null {
    const ids = this.subject.type === 'feature' ? [this.subject.feature.id] : this.lit;
    const boxes = this.atlas.features.filter(({ id }) => ids.includes(id)).map(({ bbox }) => bbox);
    if (boxes.length === 0) return null;
    return boxes.reduce((all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ]);
  }

  /** Shows a page. Every way in ends here: click, key, list, address, Back. */
  go(page: Page, cause: Cause, details: Pick<Visit, 'at' | 'camera'> = {}): void {
    const now = followAlias(this.atlas, page);
    if (now !== page && 'id' in page) this.notices = [this.messages.notices.alias(page.id)];
    else if (cause !== 'address') this.notices = [];
    this.#visit = { page: now, cause, ...details };
    this.popupOpen = this.subject.type === 'feature';
    this.hovered = null;
  }

  /** Selects the feature that was clicked on the map; null closes the popup. */
  select(id: string | null, at: Position): void {
    if (id === null) this.popupOpen = false;
    else this.go({ type: 'feature', id }, 'map', { at });
  }

  hover(id: string | null): void {
    this.hovered = id;
  }

  notify(text: string): void {
    if (!this.notices.includes(text)) this.notices = [...this.notices, text];
  }

  dismiss(text: string): void {
    this.notices = this.notices.filter((notice) => notice !== text);
  }

  /** Takes in changed geodata; page, camera and selection stay. */
  replace(bundle: AtlasBundle): void {
    this.#bundle = bundle;
    this.faults = [];
  }

  href(page: Page, language: Language = this.language): string {
    const [defaultLanguage = 'en'] = this.atlas.settings.languages;
    return formatPath(language, page, this.base, defaultLanguage);
  }

  passages(id: string): Promise<FeaturePassage[]> {
    return Promise.resolve(passagesOf(this.atlas, id));
  }
}

/** The shapes that the text of a page names, each once. */
function litBy(subject: Subject, features: readonly Feature[]): string[] {
  const named = passagesOn(subject).flatMap(featuresOf);
  return [...new Set(named.flatMap((id) => shapesOf(features, id)))];
}

function passagesOn(subject: Subject): Passage[] {
  if (subject.type === 'passage') return [subject.passage];
  return subject.type === 'article' ? subject.article.passages : [];
}
