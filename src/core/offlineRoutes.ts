/** Which addresses a device answers itself once it keeps the atlas. */

/** Where an address of the site is answered from. */
export type OfflineRoute =
  /** The device: a page for reading. */
  | 'page'
  /** The network, and the device where there is none. */
  | 'embed'
  /** The network alone: the editor, and files for taking away. */
  | 'network';

/** Says it of a path of the site. `base` is the path of the site, ending in a slash. */
export function offlineRoute(path: string, base: string): OfflineRoute {
  if (!path.startsWith(base)) return 'network';
  const segments = path.slice(base.length).split('/');
  if (segments[0] === 'embed') return 'embed';
  const last = segments.at(-1) ?? '';
  const isFile = last.includes('.') && last !== 'index.html';
  return isFile || isEditor(path, base) ? 'network' : 'page';
}

/** `/edit/`, `/ja/edit/`: the editor is kept by nobody's device. */
function isEditor(path: string, base: string): boolean {
  return /^([a-z]{2}\/)?edit(\/|$)/.test(path.slice(base.length));
}

/** The page, kept on the device, that becomes the page of this path: that of its language. `shells`: first segment → address. */
export function shellFor(
  path: string,
  base: string,
  shells: Readonly<Record<string, string>>,
): string | undefined {
  const [first = '', second = ''] = path.slice(base.length).split('/');
  const language = first === 'embed' ? second : first;
  return Object.hasOwn(shells, language) ? shells[language] : shells[''];
}

/** Path of the service worker, below the base: there, since it answers for what lies below it. */
export const OFFLINE_WORKER = 'offline-worker.js';

/** Path of what a reader is told before an atlas is kept, below the base. */
export const OFFLINE_FACTS = 'offline.json';

/** That. */
export interface OfflineFacts {
  files: number;
  /** As they are kept on the device. */
  bytes: number;
}
