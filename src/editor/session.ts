/** One sitting at the editor: the workspace with its checks, its storage and its hold on the draft. */
import { parseFilesJson } from '../core/saving.ts';
import type { Messages } from '../messages/en.ts';
import type { EditorWords } from '../messages/editor/en.ts';
import { changedPaths, NO_TEXTS, textsOf, type Files } from './draft/history.ts';
import { Journal } from './draft/journal.ts';
import { holdDraft, type Hold, type TabHold } from './draft/oneTab.ts';
import type { EditorPageData } from './pageData.ts';
import { WorkClient } from './work/workClient.ts';
import { Workspace } from './workspace.svelte.ts';

export interface Session {
  workspace: Workspace;
  work: WorkClient;
  hold: TabHold;
}

interface Beginning {
  page: EditorPageData;
  messages: Messages;
  words: EditorWords;
}

/** Loads all files, checks them, and takes up a kept draft. Throws where the files do not arrive or make no atlas. */
export async function startSession(beginning: Beginning): Promise<Session> {
  const work = new WorkClient();
  try {
    const files = await loadFiles(beginning.page.filesUrl);
    const { issues, atlas } = await work.ask('check', { changed: [...files] });
    if (!atlas) throw new Error(issues.find(({ severity }) => severity === 'error')?.message ?? '');
    const workspace = new Workspace({ ...beginning, files, atlas });
    workspace.issues = issues;
    const hold = await holdFor(workspace, files, await openJournal(workspace));
    openAsked(workspace);
    return { workspace, work, hold };
  } catch (error) {
    work.destroy();
    throw error;
  }
}

/** Follows what this tab may do. Resolves when that is known, and the draft is here as it was kept. */
function holdFor(workspace: Workspace, files: Files, journal: Journal | null): Promise<TabHold> {
  return new Promise((known) => {
    let may: Hold = 'reads';
    let isFirst = true;
    const hold: TabHold = holdDraft(workspace.page.base, (now) => {
      may = now;
      workspace.editable = false;
      // What this tab would keep from now on would be in the way of the one that edits.
      workspace.draft.keepWith(null);
      const present = isFirst
        ? Promise.resolve(files)
        : loadFiles(workspace.page.filesUrl).catch(() => files);
      isFirst = false;
      void present
        .then((texts) => takeUp(workspace, texts, journal))
        .then((begin) => {
          // Another tab may have taken it over again while it was read.
          if (may === 'edits') begin();
          known(hold);
        });
    });
  });
}

/** Brings the draft to what was kept of it, and gives what has this tab edit it from now on. */
async function takeUp(workspace: Workspace, files: Files, journal: Journal | null): Promise<() => void> {
  const { draft, words } = workspace;
  const edit = () => void (workspace.editable = true);
  try {
    const kept = await journal?.read();
    if (kept) draft.restore(kept);
  } catch (error) {
    console.warn(error);
    // It stays in storage as it is; what is edited now is in this tab alone.
    workspace.notify({ text: `${words.kept.broken} ${words.kept.noStorage}` });
    return edit;
  }
  const moved = textsOf(files, changedPaths(draft.opened, files));
  workspace.kept = draft.changed;
  workspace.moved = draft.changed.length > 0 ? moved : NO_TEXTS;
  return () => {
    draft.keepWith(journal);
    // All was saved: there is nothing to go on with, and the site may have gone on since.
    if (draft.changed.length === 0) draft.startAnew(files);
    edit();
  };
}

async function loadFiles(url: string): Promise<Files> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  const files = parseFilesJson(await response.json());
  if (!files) throw new Error(`${url} holds no files`);
  return files;
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

/** Opens what the address asks for: `/edit/?feature=<id>`, `?article=<id>`. */
function openAsked(workspace: Workspace): void {
  const asked = new URLSearchParams(location.search);
  const [feature, article] = [asked.get('feature'), asked.get('article')];
  const aliasOf = (kind: string, id: string) => workspace.atlas.aliases[`${kind}/${id}`] ?? `${kind}/${id}`;
  if (feature !== null) workspace.open(`${aliasOf('features', feature)}.geojson`);
  else if (article !== null) workspace.open(`${aliasOf('articles', article)}.md`);
}
