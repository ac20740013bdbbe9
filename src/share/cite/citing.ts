/** What citing asks of the browser: the file beside the page, the clipboard, a file to keep. */
import { escapeMarkup } from '../../core/markup.ts';
import { timeOfAccess, type CiteDate } from './citeDates.ts';
import {
  CITE_FILE,
  FORMAT_ENDINGS,
  FORMAT_TYPES,
  formatted,
  readCiteFile,
  type Citation,
  type CiteFormat,
} from './citeFile.ts';
import { saveFile } from '../saveFile.ts';
import { styledRuns, unstyled } from './marks.ts';

/** The address of the file beside a page; a passage without a page of its own is cited with its article. */
export function citeAddress(href: string): string {
  // In the lesson pack the address begins with the sign that elsewhere ends it: `#/features/x/`.
  return `${href.replace(/(?!^)[?#].*$/, '').replace(/[^/]*$/, '')}${CITE_FILE}`;
}

/** The citations of a page, at least one, and when they were asked for. */
export interface Cited {
  citations: [Citation, ...Citation[]];
  accessed: Date;
}

/** Loads them; `now` is the reader's own time. Throws where the file does not arrive or is none of ours. */
export async function loadCitations(href: string, now: Date): Promise<Cited> {
  const address = citeAddress(href);
  // The answer tells the time, so it is not to be an old one.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const [first, ...others] = readCiteFile(await response.json())?.citations ?? [];
  if (!first) throw new Error(`${address} is no file of citations`);
  const isKept = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  const accessed = timeOfAccess(now, response.headers.get('date'), isKept);
  return { citations: [first, ...others], accessed };
}

/** Copies a marked text, with its italics where the program that it is pasted into knows them. False where that is refused. */
export async function copyStyled(marked: string): Promise<boolean> {
  const plain = unstyled(marked);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        // Older Chrome takes no text here, only blobs.
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([markup(marked)], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return copyPlain(plain);
  }
}

/** Some browsers have this alone. */
async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function markup(marked: string): string {
  return styledRuns(marked)
    .map(({ text, italic }) => (italic ? `<i>${escapeMarkup(text)}</i>` : escapeMarkup(text)))
    .join('');
}

/** Selects the text of an element, so that a key or the finger copies it. */
export function selectText(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
}

/** Gives the reader a file with one citation and the day of access. */
export function saveCitation(citation: Citation, format: CiteFormat, day: CiteDate): void {
  const blob = new Blob([formatted([citation], format, day)], { type: FORMAT_TYPES[format] });
  saveFile(blob, `${citation.key.replaceAll(':', '-')}.${FORMAT_ENDINGS[format]}`);
}
