/** The worker that reads files of other programs: of its own, so that it can be ended at any moment without the checks. */
import { checkSize, convert } from '../../core/convert/convert.ts';
import { ImportSession } from './importSession.ts';
import type { Fault } from '../../core/convert/conversion.ts';
import type { Texts } from '../work/work.ts';
import type { Found, ImportAnswered, ImportAsked, Place } from './importWork.ts';
import { readBytes } from './readBytes.ts';

let session: ImportSession | null = null;

const post = (answer: ImportAnswered) => self.postMessage(answer);

self.addEventListener('message', ({ data }: MessageEvent<ImportAsked>) => {
  if (data.name === 'read') void read(data);
  else if (session) post({ name: 'place', placed: session.place(data.wish) });
});

async function read({ file, places, texts }: ImportAsked & { name: 'read' }): Promise<void> {
  post({ name: 'read', found: await findIn(file, places, texts) });
}

async function findIn(
  file: File,
  places: readonly Place[],
  texts: Texts,
): Promise<Found | Fault | 'unreadable'> {
  const bytes = checkSize(file.size) ?? (await bytesOf(file));
  if (bytes === null) return 'unreadable';
  if ('fault' in bytes) return bytes;
  post({ name: 'converting' });
  const converted = await convert(file.name, bytes);
  if ('fault' in converted) return converted;
  session = new ImportSession(converted, texts);
  return session.found(file.name, places, converted.shapeless);
}

/** Null where the browser cannot read the file. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return await readBytes(file, (read) => post({ name: 'bytes', read }));
  } catch (error) {
    console.warn(error);
    return null;
  }
}
