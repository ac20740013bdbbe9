/** One sitting at the editor: the workspace with its checks, its storage and its hold on the draft. */
import { isRecord } from '../core/records.ts';
import type { Messages } from '../messages/en.ts';
import type { EditorWords } from '../messages/editor/en.ts';
import type { Files } from './draft/history.ts';
import { Journal } from './draft/journal.ts';
import { holdDraft, type TabHold } from './draft/oneTab.ts';
import type { EditorPageData } from './pageData.ts';
import { differences, type Text } from './save/conflicts.ts';
import { WorkClient } from './work/workClient.ts';
import { Workspace } from './workspace.svelte.ts';

export interface Session {
  workspace: Workspace;
  work: WorkClient;
  /** Paths of the files that were edited in an earlier sitting. */
  kept: string[];
  /** Files of that draft that the site has with another text by now; null where it has none any more. */
  moved: ReadonlyMap<string, Text>;
  hold: TabHold;
}

interface Beginning {
  page: EditorPageData;
  messages: Messages;
  words: EditorWords;
}

/** Loads all files, checks them, and looks for a draft. Throws where the files do not arrive or make no atlas. */
export async function startSession({ page, messages, words }: Beginning): Promise<Session> {
  const work = new WorkClient();
  const files = await loadFiles(page.filesUrl);
  const { issues, atlas } = await work.ask('check', { changed: [...files] });
  if (!atlas) throw new Error(issues.find(({ severity }) => severity === 'error')?.message ?? '');
  const workspace = new Workspace({ page, messages, words, files, atlas });
  workspace.issues = issues;
  workspace.checking = false;
  const journal = await openJournal(workspace);
  const hold = await holdFor(workspace, () => restore(workspace, journal));
  await restore(workspace, journal);
  const { draft } = workspace;
  const kept = draft.changed;
  const moved = differences(draft.opened, files);
  if (journal) draft.keepWith(journal);
  // All was saved: there is nothing to go on with, and the site may have gone on since.
  if (kept.length === 0 && workspace.editable) {
    draft.markSaved(moved);
    draft.discard();
  }
  openAsked(workspace);
  return { workspace, work, kept, moved: kept.length === 0 ? new Map() : moved, hold };
}

/** Follows what this tab may do; `takeUp` brings the draft up to date with what another tab has done. */
function holdFor(workspace: Workspace, takeUp: () => Promise<void>): Promise<TabHold> {
  return new Promise((known) => {
    const hold: TabHold = holdDraft(workspace.page.base, (may) => {
      const isBack = may === 'edits' && !workspace.editable;
      if (isBack) void takeUp().then(() => (workspace.editable = true));
      else workspace.editable = may === 'edits';
      queueMicrotask(() => known(hold));
    });
  });
}

async function loadFiles(url: string): Promise<Files> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  const found: unknown = await response.json();
  const texts = isRecord(found) && isRecord(found['files']) ? Object.entries(found['files']) : null;
  if (!texts) throw new Error(`${url} holds no files`);
  return new Map(texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

async function openJournal(workspace: Workspace): Promise<Journal | null> {
  const { words, page } = workspace;
  try {
    return await Journal.open(page.base, (error) => {
      console.warn(error);
      workspace.notify({ text: words.kept.notKept });
    });
  } catch (error) {
    console.warn(error);
    workspace.notify({ text: words.kept.noStorage });
    return null;
  }
}

async function restore(workspace: Workspace, journal: Journal | null): Promise<void> {
  try {
    const kept = await journal?.read();
    if (kept) workspace.draft.restore(kept);
  } catch (error) {
    console.warn(error);
    workspace.notify({ text: workspace.words.kept.broken });
  }
}

/** Opens what the address asks for: `/edit/?feature=<id>`, `?article=<id>`. */
function openAsked(workspace: Workspace): void {
  const asked = new URLSearchParams(location.search);
  const [feature, article] = [asked.get('feature'), asked.get('article')];
  const aliasOf = (kind: string, id: string) => workspace.atlas.aliases[`${kind}/${id}`] ?? `${kind}/${id}`;
  if (feature !== null) workspace.open(`${aliasOf('features', feature)}.geojson`);
  else if (article !== null) workspace.open(`${aliasOf('articles', article)}.md`);
}
