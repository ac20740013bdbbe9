/** The editor's part of the dev server: gives the texts of the data folder, and takes them back. The built site has no such addresses. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import {
  FILES_ADDRESS,
  MAX_SAVE_BYTES,
  MAX_SAVE_FILES,
  parseSaveRequest,
  SAVE_ADDRESS,
  type FileToSave,
  type SaveAnswer,
  type SaveErrorCode,
  type SaveFailure,
} from '../core/saving.ts';
import { filesJson } from './filesJson.ts';
import { readGeodataFiles } from './geodataFiles.ts';
import type { GeodataState } from './geodataState.ts';
import { closeAfterAnswer, parseSmallJson, readBody } from './requestBody.ts';
import { senderOf, whyNotToRead, whyNotToWrite, type Sender } from './requestSender.ts';
import { saveFiles } from './saveFiles.ts';

const STATUS: Record<SaveErrorCode, number> = {
  'not-allowed': 403,
  'wrong-method': 405,
  'wrong-type': 415,
  'too-large': 413,
  'bad-request': 400,
  'unknown-path': 403,
  'linked-folder': 422,
  'bad-encoding': 422,
  'cannot-read': 500,
  'read-only': 500,
  'disk-full': 507,
  'cannot-write': 500,
};

/** What a request of that many files has outside of its texts, in characters, and much white space. */
const MOST_OUTSIDE_TEXTS = MAX_SAVE_FILES * 500;

type Save = (files: readonly FileToSave[]) => Promise<SaveAnswer>;

/** What goes back: JSON, and what its head has besides. */
interface Reply {
  status: number;
  json: string;
  head?: Record<string, string>;
}

/** Answers the editor's requests from now on. */
export function serveEditor(server: ViteDevServer, state: GeodataState): void {
  const { base } = server.config;
  const save = inTurn((files) => saveFiles(files, state));
  server.middlewares.use((request, response, next) => {
    const reply = (made: Promise<Reply | null>) => {
      made.then((given) => given && send(request, response, given)).catch(next);
    };
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (path === base + SAVE_ADDRESS) reply(takeFiles(request, save));
    else if (path === base + FILES_ADDRESS) reply(giveFiles(request, state.dir));
    else next();
  });
}

/** One save ends before the next one looks at the folder. */
function inTurn(save: Save): Save {
  let last: Promise<unknown> = Promise.resolve();
  return (files) => {
    const answer = last.then(() => save(files));
    // Its own caller hears of a fault; the next in turn does not care.
    last = answer.catch(() => null);
    return answer;
  };
}

/** Null where nobody is there any more to take an answer. */
async function takeFiles(request: IncomingMessage, save: Save): Promise<Reply | null> {
  const refusal = refusalOf(request, ['POST'], whyNotToWrite) ?? wrongType(request);
  if (refusal) return refusal;
  const body = await readBody(request, MAX_SAVE_BYTES);
  if (body === 'cut-off') return null;
  if (body === 'too-large') return tooLarge();
  const asked = parseSaveRequest(parseSmallJson(body, MOST_OUTSIDE_TEXTS));
  return 'error' in asked ? failed(asked) : toReply(await save(asked.files));
}

async function giveFiles(request: IncomingMessage, dir: string): Promise<Reply> {
  const refusal = refusalOf(request, ['GET', 'HEAD'], whyNotToRead);
  if (refusal) return refusal;
  const texts = await readGeodataFiles(dir).catch((error: unknown) => String(error));
  if (typeof texts !== 'string') return { status: 200, json: filesJson(texts) };
  return failed({ error: 'cannot-read', message: `The data folder cannot be read: ${texts}` });
}

/** Refuses a sender or a method; null where both may be. `whyNot` says why a sender may not be. */
function refusalOf(
  request: IncomingMessage,
  methods: string[],
  whyNot: (sender: Sender) => string | null,
): Reply | null {
  const message = whyNot(senderOf(request));
  if (message !== null) return failed({ error: 'not-allowed', message });
  if (methods.includes(request.method ?? '')) return null;
  const failure = { error: 'wrong-method', message: `Use ${methods.join(' or ')} here.` } as const;
  return { ...failed(failure), head: { Allow: methods.join(', ') } };
}

/** Forms and requests that need nobody's leave cannot have this type; a browser asks before another page may send it. */
function wrongType(request: IncomingMessage): Reply | null {
  const [type] = (request.headers['content-type'] ?? '').split(';');
  if (type?.trim().toLowerCase() === 'application/json') return null;
  return failed({ error: 'wrong-type', message: 'Send the texts as application/json.' });
}

function tooLarge(): Reply {
  const message = `More than ${MAX_SAVE_BYTES / 1024 / 1024} MB cannot be saved at once. Save fewer files at a time.`;
  return { ...failed({ error: 'too-large', message }), head: { Connection: 'close' } };
}

function failed(failure: SaveFailure): Reply {
  return { status: STATUS[failure.error], json: JSON.stringify(failure) };
}

function toReply(answer: SaveAnswer): Reply {
  switch (answer.outcome) {
    case 'saved':
      return { status: 200, json: JSON.stringify({ saved: answer.saved }) };
    case 'conflict':
      return { status: 409, json: JSON.stringify({ conflicts: answer.conflicts }) };
    case 'failed':
      return failed(answer.failure);
  }
}

/** Goes out at once, whatever of the request is still on its way. */
function send(request: IncomingMessage, response: ServerResponse, { status, json, head }: Reply): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(json),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...head,
  });
  if (request.method !== 'HEAD') response.write(json);
  if (head?.['Connection'] === 'close') closeAfterAnswer(request, response);
  else response.end();
}
