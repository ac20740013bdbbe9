/** What the questions about something new must know, from what the page has already: no file but the ledger is read again. */
import type { Surroundings } from '../../core/authoring/questions.ts';
import { readLedgerFile } from '../../core/ledger.ts';
import type { Atlas } from '../../core/model.ts';
import { idOfFile, LEDGER_FILE, roleOf } from '../../core/paths.ts';
import type { Files } from '../draft/history.ts';

/** The files as they are edited, with the last atlas without errors. The worker checks every answer once more. */
export function surroundingsNow(files: Files, atlas: Atlas): Surroundings {
  const passages = atlas.articles.flatMap((article) =>
    article.passages.map(({ id }) => `articles/${article.id}/${id}`),
  );
  const { settings, features } = atlas;
  const ledger = readLedgerFile(files.get(LEDGER_FILE) ?? '');
  return {
    files,
    cache: new Map(),
    settings,
    features,
    ledger,
    present: new Set([...entriesOf(files), ...passages]),
  };
}

/** A file that cannot be read has its id all the same. */
function entriesOf(files: Files): string[] {
  return [...files.keys()].flatMap((path) => {
    const { role } = roleOf(path);
    if (role === 'feature') return [`features/${idOfFile(path)}`];
    if (role === 'lesson') return [`lessons/${idOfFile(path)}`];
    return role === 'article' ? [`articles/${idOfFile(path)}`] : [];
  });
}
