/** Saves by the dev server, which writes into the data folder. */
import {
  fingerprint,
  isSavable,
  parseSaveAnswer,
  type NoAnswer,
  type SaveAnswer,
  type SaveRequest,
} from '../../core/saving.ts';
import type { SaveTexts } from '../texts/saveTexts.ts';
import { byPath, type DraftTexts } from './conflicts.ts';
import { messageOf, type Outcome } from './outcome.ts';

/** Sends files to be saved. What the server cannot write, as a file that is to go, is told by the outcome. */
export async function saveToServer(
  url: string,
  changed: readonly string[],
  draft: DraftTexts,
  texts: SaveTexts,
): Promise<Outcome> {
  const paths = changed.filter((path) => draft.files.has(path) && isSavable(path));
  const others = changed.filter((path) => !paths.includes(path));
  const note = others.length > 0 ? texts.byHand(others.join(', ')) : '';
  if (paths.length === 0) return { is: 'failed', text: note };
  try {
    return toOutcome(await send(url, paths, draft), note, texts);
  } catch (error) {
    return { is: 'failed', text: texts.noServer, detail: messageOf(error) };
  }
}

async function send(
  url: string,
  paths: readonly string[],
  draft: DraftTexts,
): Promise<SaveAnswer | NoAnswer> {
  const request: SaveRequest = { files: [] };
  for (const path of paths) {
    const [old, text] = [draft.opened.get(path), draft.files.get(path)];
    if (text === undefined) continue;
    request.files.push({ path, opened: old === undefined ? null : await fingerprint(old), text });
  }
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return parseSaveAnswer(response.status, await jsonOf(response));
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    // No JSON: then it is not the answer of a server that saves, which is what null leads to.
    return null;
  }
}

function toOutcome(answer: SaveAnswer | NoAnswer, note: string, texts: SaveTexts): Outcome {
  switch (answer.outcome) {
    case 'saved': {
      const text = `${texts.saved(answer.saved.length)} ${note}`.trim();
      return { is: 'done', text, saved: byPath(answer.saved) };
    }
    case 'conflict':
      return { is: 'met', found: byPath(answer.conflicts) };
    case 'failed': {
      const { message, saved = [] } = answer.failure;
      return { is: 'failed', text: texts.refused, detail: message, saved: byPath(saved) };
    }
    case 'no-answer':
      return { is: 'failed', text: texts.noServer };
  }
}
