/** The owner of all that a reader changes: what is shown, selected, pointed at, and where the map looks. */
import type { Theme } from '../cartography/palette.ts';
import type { FeatureStates } from '../cartography/renderer.ts';
import type { Fit } from '../cartography/fit.ts';
import type { LessonsFile } from '../core/lessons/lessonModel.ts';
import type { Atlas, Language, Position } from '../core/model.ts';
import { followAlias, pagePath, subjectOf, type Subject } from '../core/pages.ts';
import { passagesOf, shapesOf, type FeaturePassage } from '../core/passages.ts';
import { absoluteAddress, type Camera, type Page, type TourPlace } from '../core/url.ts';
import type { Messages } from '../messages/en.ts';
import { arrived, type Lack } from '../ui/arrived.ts';
import type { Notice } from '../ui/notice.ts';
import type { LongLists, Surroundings } from '../ui/surroundings.ts';
import type { AtlasBundle, GeodataFault } from './atlasBundle.ts';
import type * as Announcements from './announcements.ts';
import { loadPart, pagePartOf, type LazyPart, type LazyParts } from './lazyParts.ts';
import { fitOf, litOn, selectedOn, type MapWish } from './pageFocus.ts';
import { pageHeading, pageTitle } from './pageTitle.ts';
import type { Cause, Tool, Visit } from './visit.ts';

export interface ExplorerOptions {
  bundle: AtlasBundle;
  language: Language;
  messages: Messages;
  /** Path of the site, ending in a slash. */
  base: string;
  /** The page stands inside somebody else's. */
  embed?: boolean;
}

export class Explorer implements Surroundings {
  readonly language: Language;
  readonly messages: Messages;
  readonly base: string;
  readonly embed: boolean;

  #bundle = $state.raw() as AtlasBundle;
  #visit = $state.raw<Visit>({ page: { type: 'home' }, cause: 'address' });
  hovered = $state<string | null>(null);
  /** Features that a search has found. */
  found = $state.raw<string[]>([]);
  /** Takes the clicks on the map while something is being picked there; nothing is selected or pointed at then. */
  picking: ((position: Position, id: string | null) => void) | null = null;
  /** What the page asks of the map, until the next step. */
  wish = $state.raw<MapWish | null>(null);
  readonly nameless: boolean = $derived(!!this.wish?.nameless);
  /** True while the popup of the selected feature is open. */
  popupOpen = $state(false);
  /** The lessons and the bank of questions, once a page has asked for them. */
  lessons = $state.raw<LessonsFile | null>(null);
  /** What has been loaded of the parts that not every reader sees. */
  parts = $state.raw<LazyParts>({});
  /** The tools in hand. */
  tools = $state.raw<readonly Tool[]>([]);
  /** What a screen reader says next. */
  said = $state('');
  /** Things to tell the reader, latest last. */
  notices = $state.raw<Notice[]>([]);
  /** Errors in the geodata being edited; only under the dev server. */
  faults = $state.raw<GeodataFault[]>([]);

  readonly long: LongLists | undefined = $derived.by(() => this.#bundle.content?.lists);
  readonly subject: Subject = $derived.by(() => subjectOf(this.#bundle.atlas, this.#visit.page));
  readonly #shown: Subject = $derived.by(() => subjectOf(this.atlas, this.#visit.shows ?? this.#visit.page));
  readonly title = $derived.by(() => pageTitle(this.atlas, this.subject, this.language, this.messages));
  /** Features that the page is about. */
  readonly selected: string[] = $derived.by(() => selectedOn(this.atlas, this.#shown));
  /** Features that the text on the page names. */
  readonly lit: string[] = $derived.by(() => this.wish?.lit ?? litOn(this.atlas, this.#shown, this.tour));
  /** The view that shows what the page is about. */
  readonly fit: Fit = $derived.by(
    () => this.wish?.fit ?? fitOf(this.atlas, this.#shown, this.popupOpen, this.tour),
  );
  #viewpoint = $state<string | null>(null);
  /** The language of the names on the map; each language's map has the other side's names too. */
  namesIn = $state() as Language;
  /** The theme that the reader has set against that of the system. */
  theme = $state<Theme | null>(null);
  /** The reader keeps the light map, which needs no graphics card. */
  light = $state(false);

  constructor({ bundle, language, messages, base, embed = false }: ExplorerOptions) {
    this.embed = embed;
    this.#bundle = bundle;
    this.language = language;
    this.namesIn = language;
    this.messages = messages;
    this.base = base;
  }

  get atlas(): Atlas {
    return this.#bundle.atlas;
  }

  /** Where the files are that the page fetches. */
  get files(): Omit<AtlasBundle, 'atlas'> {
    return this.#bundle;
  }

  /** Public address of the site, ending in a slash. */
  get site(): string {
    return this.#bundle.site;
  }

  /** Version of the data: a tag of the repository, or a hash of the content. */
  get version(): string {
    return this.#bundle.version;
  }

  get visit(): Visit {
    return this.#visit;
  }

  /** The guided way that the reader is on. */
  get tour(): TourPlace | null {
    return this.subject.type === 'passage' ? (this.#visit.tour ?? null) : null;
  }

  get states(): FeatureStates {
    const hovered = this.hovered === null ? [] : shapesOf(this.atlas.features, this.hovered);
    return { hovered, selected: this.selected, lit: [...this.lit, ...this.found] };
  }

  languageName = (tag: string): string => this.atlas.languageNames?.[this.language]?.[tag] ?? tag;
  /** Id of the viewpoint whose boundary lines are shown. */
  get viewpoint(): string {
    return this.#viewpoint ?? this.defaultViewpoint;
  }

  set viewpoint(id: string) {
    this.#viewpoint = id;
  }

  /** True where the map shows no place that the page is about, and so stays as it is. */
  get isAboutNoPlace(): boolean {
    return this.fit.kind === 'view';
  }

  get defaultViewpoint(): string {
    return this.atlas.settings.viewpoints[0]?.id ?? '';
  }

  /** Shows a page. Every way in ends here: click, key, list, address, Back. */
  go(page: Page, cause: Cause, details: Omit<Visit, 'page' | 'cause'> = {}): void {
    const now = followAlias(this.atlas, page);
    if (now !== page && 'id' in page) this.notices = [{ text: this.messages.notices.alias(page.id) }];
    else if (cause !== 'address' && cause !== 'scroll') this.notices = [];
    this.#visit = { page: now, cause, ...details };
    // An embed is small: its popup opens when somebody asks.
    this.popupOpen = this.subject.type === 'feature' && !(this.embed && cause === 'address');
    this.hovered = null;
    this.wish = null;
    // Measuring goes on beside what one reads.
    if (cause !== 'scroll') this.tools = this.tools.filter((tool) => tool === 'measure');
  }

  /** Loads what a page needs beyond what is always there. Throws where it does not arrive. */
  async prepare(page: Page): Promise<void> {
    await this.#bundle.content?.prepare(this, page);
    const name = pagePartOf(subjectOf(this.atlas, page), this.embed);
    if (name) await this.#take(name);
  }

  /** Loads a part where it is not there yet. */
  load(name: LazyPart & Lack): Promise<void> {
    return arrived(name, () => this.#take(name));
  }

  async #take(name: LazyPart): Promise<void> {
    if (this.parts[name]) return;
    const part = await loadPart(name, this);
    this.parts = { ...this.parts, ...part };
  }

  /** A part of a tool in hand, as soon as it is there. */
  inHand<T extends Tool>(tool: T): LazyParts[T] | undefined {
    return this.tools.includes(tool) ? this.parts[tool] : undefined;
  }

  /** Takes a tool in hand: at once, so that one that arrives late does not open on the next page. */
  use(tool: Tool): Promise<void> {
    this.tools = [...this.tools.filter((other) => other !== tool), tool];
    return this.load(tool);
  }

  putAway(tool: Tool): void {
    this.tools = this.tools.filter((other) => other !== tool);
  }

  /** Selects the feature that was clicked on the map; null closes the popup. */
  select(id: string | null, at: Position): void {
    if (this.picking) this.picking(at, id);
    else if (id === null) this.popupOpen = false;
    else this.go({ type: 'feature', id }, 'map', { at });
  }

  hover(id: string | null): void {
    this.hovered = this.picking ? null : id;
  }

  /** Says something to screen readers. */
  async tell(what: keyof typeof Announcements, camera: Camera = { center: [0, 0], zoom: 0 }): Promise<void> {
    // The same words once more are heard only where they are new on the page.
    this.said = '';
    const announcements = await arrived('told', () => import('./announcements.ts'));
    this.said = await announcements[what](this, camera);
  }

  notify(notice: Notice): void {
    if (!this.notices.some(({ text }) => text === notice.text)) this.notices = [...this.notices, notice];
  }

  dismiss(notice: Notice): void {
    this.notices = this.notices.filter((other) => other !== notice);
  }

  /** Takes in changed geodata; page, camera and selection stay. */
  replace(bundle: AtlasBundle): void {
    this.#bundle = bundle;
    this.faults = [];
  }

  href(page: Page, language: Language = this.language, query = ''): string {
    return pagePath(this.atlas, page, language, this.base, query);
  }

  /** What a page shows, in a few words. */
  headingOf(page: Page): string {
    return pageHeading(this.atlas, subjectOf(this.atlas, page), this.language, this.messages);
  }

  /** The public address of the page: what stands on paper. */
  get address(): string {
    return this.publicAddress(this.visit.page);
  }

  /** The public address of a page, wherever this copy of the site was opened from. */
  publicAddress(page: Page, query = '', language = this.language): string {
    return absoluteAddress(pagePath(this.atlas, page, language, this.site, query), this.site);
  }

  passages(id: string): FeaturePassage[] | Promise<FeaturePassage[]> {
    return this.#bundle.content?.passages(id) ?? passagesOf(this.atlas, id);
  }
}
