/** The owner of all that is going on in the editor: the draft, the file in hand, and what is selected in it. */
import type { Issue, Span } from '../core/issues.ts';
import { applyFixes } from '../core/fixes.ts';
import type { TextEdit } from '../core/edits.ts';
import type { Atlas, Language, Position } from '../core/model.ts';
import { pagePath } from '../core/pages.ts';
import { roleOf } from '../core/paths.ts';
import { isSamePosition } from '../core/shapes/pathPlaces.ts';
import { passagesOf } from '../core/passages.ts';
import type { Page } from '../core/url.ts';
import { languageName } from './form/labels.ts';
import { LABEL_TEXTS } from './texts/labelTexts.ts';
import type { Messages } from '../messages/en.ts';
import type { EditorWords } from '../messages/editor/en.ts';
import type { Notice } from '../ui/notice.ts';
import type { Surroundings } from '../ui/surroundings.ts';
import { Draft } from './draft/draft.svelte.ts';
import { NO_TEXTS, type Files, type Origin, type Step, type Texts } from './draft/history.ts';
import type { EditorPageData } from './pageData.ts';
import {
  readFeatureText,
  spanOfVertex,
  vertexAt,
  type FeatureText,
  type VertexPlace,
} from './shape/featureText.ts';
import { vertexCount } from './shape/pathPlan.ts';

/** What stands beside the map; on narrow screens the map is one of them. */
export type Pane = 'map' | 'form' | 'text' | 'issues' | 'changes';

export interface WorkspaceOptions {
  page: EditorPageData;
  messages: Messages;
  words: EditorWords;
  files: Files;
  atlas: Atlas;
}

/** A stretch that the text view shows and selects, in the text as it was when that was asked for. */
export interface ShownSpan extends Span {
  path: string;
  text: string;
}

export class Workspace implements Surroundings {
  readonly page: EditorPageData;
  readonly messages: Messages;
  readonly words: EditorWords;
  readonly draft: Draft;
  /** The file in hand. */
  path = $state<string | null>(null);
  pane = $state<Pane>('form');
  /** The last atlas without errors: names and passages come from it. */
  atlas = $state.raw() as Atlas;
  issues = $state.raw<readonly Issue[]>([]);
  /** The files that the issues are about. */
  checked = $state.raw() as Files;
  /** They are not what is edited, yet. */
  readonly checking: boolean = $derived.by(() => this.checked !== this.draft.files);
  /** Paths of the files that were edited in an earlier sitting. */
  kept = $state.raw<readonly string[]>([]);
  /** Files of that draft that the site has with another text by now; null where it has none any more. */
  moved = $state.raw<Texts>(NO_TEXTS);
  /** False while another tab edits the draft. */
  editable = $state(true);
  #selected = $state.raw<{ place: VertexPlace; position: Position } | null>(null);
  shown = $state.raw<ShownSpan | null>(null);
  hovered = $state<string | null>(null);
  /** Takes the next feature that is chosen on the map, in place of opening it. */
  picking = $state.raw<((id: string) => void) | null>(null);
  said = $state('');
  notices = $state.raw<Notice[]>([]);
  readonly tour = null;
  #lastRead: FeatureText | null = null;

  /** The text of the file in hand. */
  readonly text: string | null = $derived.by(() =>
    this.path === null ? null : (this.draft.files.get(this.path) ?? null),
  );
  /** The feature of the file in hand as its text says; null where the text cannot be read as one. */
  readonly readable: FeatureText | null = $derived.by(() =>
    this.path !== null && this.text !== null && roleOf(this.path).role === 'feature'
      ? readFeatureText(this.path, this.text)
      : null,
  );
  /** The same, or how it was when its text could be read last: what map and form show. */
  readonly feature: FeatureText | null = $derived.by(() => {
    if (this.readable) this.#lastRead = this.readable;
    return this.#lastRead?.file === this.path ? this.#lastRead : null;
  });
  /** The vertex that is selected in the file in hand, as long as it is where it was. */
  readonly vertex: VertexPlace | null = $derived.by(() => {
    const selected = this.#selected;
    const now = selected && this.readable && positionAt(this.readable, selected.place);
    return now && isSamePosition(now, selected.position) ? selected.place : null;
  });
  readonly fileIssues: readonly Issue[] = $derived.by(() =>
    this.issues.filter(({ file }) => file === this.path),
  );

  constructor({ page, messages, words, files, atlas }: WorkspaceOptions) {
    this.page = page;
    this.messages = messages;
    this.words = words;
    this.atlas = atlas;
    this.draft = new Draft(files);
    this.checked = files;
  }

  get language(): Language {
    return this.page.language;
  }

  languageName(tag: string): string {
    return languageName(tag, LABEL_TEXTS[this.language], this.language);
  }

  /** Takes a file in hand. */
  open(path: string): void {
    if (path === this.path || !this.draft.files.has(path)) return;
    this.path = path;
    this.#selected = null;
    this.shown = null;
    this.picking = null;
    if (roleOf(path).role !== 'feature' && (this.pane === 'form' || this.pane === 'map')) this.pane = 'text';
  }

  /** A feature was chosen on the map: it is opened, or taken by who asked for one. */
  choose(id: string): void {
    const { picking } = this;
    this.picking = null;
    if (picking) picking(id);
    else this.open(`features/${id}.geojson`);
  }

  /** Edits the file in hand. */
  edit(edits: readonly TextEdit[], label: string, origin: Origin): void {
    if (this.path !== null && this.editable) this.draft.edit(this.path, edits, label, origin);
  }

  undo(): void {
    if (this.editable) this.#follow(this.draft.undo());
  }

  redo(): void {
    if (this.editable) this.#follow(this.draft.redo());
  }

  /** Shows the file in which something was taken back or done again. */
  #follow(step: Step | null): void {
    const [change] = step?.changes ?? [];
    if (!change) return;
    this.#selected = null;
    if (this.draft.files.has(change.path)) this.open(change.path);
    else if (this.path === change.path) this.path = null;
  }

  /** Selects a vertex, and shows its line in the text. */
  selectVertex(place: VertexPlace | null): void {
    this.#select(place);
    if (this.vertex && this.readable) {
      const { start, end } = spanOfVertex(this.readable, this.vertex);
      this.show(start, end);
    }
  }

  #select(place: VertexPlace | null): void {
    this.#selected = null;
    const path = place && this.readable?.parts[place.part]?.[place.path];
    if (!path) return;
    // The last position of a ring is its first vertex.
    const vertex = path.closed ? place.vertex % vertexCount(path) : place.vertex;
    const position = path.positions[vertex];
    if (position) this.#selected = { place: { ...place, vertex }, position };
  }

  /** Selects the vertex on whose line the caret stands in the text. */
  selectAt(offset: number): void {
    this.#select(this.readable && vertexAt(this.readable, offset));
  }

  /** Shows a stretch of the text of the file in hand. */
  show(start: number, end: number): void {
    if (this.path !== null && this.text !== null)
      this.shown = { path: this.path, start, end, text: this.text };
  }

  /** Goes to the place of an issue, in the text and on the map. */
  goTo(issue: Issue): void {
    this.open(issue.file);
    if (this.path !== issue.file) return;
    this.pane = 'text';
    // Typing goes on while files are checked: its place may be another one by now.
    if (!this.#isChecked) return;
    this.show(issue.start.offset, issue.end.offset);
    this.selectAt(issue.start.offset);
  }

  /** Mends what can be mended safely: one issue, or all of the file in hand. */
  fix(issues: readonly Issue[], label: string): void {
    if (this.path === null || this.text === null || !this.editable || !this.#isChecked) return;
    this.draft.setText(this.path, applyFixes(this.text, issues).text, label, 'other');
  }

  /** True where the issues are about the text of the file in hand as it is. */
  get #isChecked(): boolean {
    return this.path !== null && this.checked.get(this.path) === this.text;
  }

  notify(notice: Notice): void {
    if (!this.notices.some(({ text }) => text === notice.text)) this.notices = [...this.notices, notice];
  }

  dismiss(notice: Notice): void {
    this.notices = this.notices.filter((other) => other !== notice);
  }

  hover(id: string | null): void {
    this.hovered = id;
  }

  href(page: Page, language: Language = this.language, query = ''): string {
    return pagePath(this.atlas, page, language, this.page.base, query);
  }

  passages(id: string): ReturnType<typeof passagesOf> {
    return passagesOf(this.atlas, id);
  }
}

function positionAt({ parts }: FeatureText, { part, path, vertex }: VertexPlace): Position | undefined {
  return parts[part]?.[path]?.positions[vertex];
}
