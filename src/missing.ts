/**
 * Says what a page could not load, and has it tried again. The build puts this script, and its words, into the HTML of every
 * page, so that they are there whatever else is not. Where trying again is of no use (the site has become another one, or
 * the browser remembers that a module failed, as Safari and older Firefox do), the page is loaded anew at its address.
 */
import type { MissingWords } from './messages/missing.ts';
import type { Lack } from './ui/arrived.ts';

interface Entry {
  again: () => void;
  /** Trying it again where it stands is of no use. */
  isHopeless: boolean;
}

/** What the address of a page answers: nothing that is a page of ours, this build of the site, or another one. */
type Answer = 'none' | 'same' | 'newer';

const ENTRY = /<script type="module"[^>]* src="([^"]*)"/;

const waiting = new Map<Lack, Entry>();
const retried = new Set<Lack>();
let isNewer = false;

globalThis.missing = Object.assign(
  (lack: Lack, again: () => void = loadAnew, error?: unknown, href?: string) => {
    console.warn('Missing:', lack, error);
    void tell(lack, { again, isHopeless: isBroken(error) }, href);
  },
  { loadAnew },
);

async function tell(lack: Lack, entry: Entry, href?: string): Promise<void> {
  if (href !== undefined && (await look(href)) !== 'none') {
    goTo(href);
    return;
  }
  waiting.set(lack, entry);
  show();
  if (lack === 'storage') return;
  const answer = await look(location.href);
  const isOther = isNewer !== (answer === 'newer');
  isNewer = answer === 'newer';
  entry.isHopeless ||= answer === 'same' && retried.has(lack);
  if (isOther) show();
}

/** Loads a page whole, with the view and the choices of this one. */
function goTo(href: string): void {
  const to = new URL(href, location.href);
  to.search ||= location.search;
  to.hash = location.hash;
  // To an address that differs in nothing, or its hash, the browser would not go.
  if (to.href === location.href) location.reload();
  else location.assign(to);
}

/** Code that was cut off stays so, whoever asks for it again; data are read anew each time. */
function isBroken(error: unknown): boolean {
  return error instanceof SyntaxError && !/json/i.test(error.message);
}

/** Asks for a page as if nothing of it were known. */
async function look(href: string): Promise<Answer> {
  try {
    const text = await (await fetch(href.replace(/#.*/, ''), { cache: 'no-store' })).text();
    const there = ENTRY.exec(text)?.[1];
    const here = document.querySelector<HTMLScriptElement>('script[type=module]')?.getAttribute('src');
    if (there === undefined) return 'none';
    return there === here || isKept() ? 'same' : 'newer';
  } catch {
    return 'none';
  }
}

/** Of an atlas that is kept on the device, another version is put in place by its own notice. */
function isKept(): boolean {
  try {
    return navigator.serviceWorker.controller !== null;
  } catch {
    return false;
  }
}

/** Once more, each in its place, or all by loading the page. */
async function tryAgain(): Promise<void> {
  const entries = [...waiting];
  if (isNewer || entries.some(([, { isHopeless }]) => isHopeless)) {
    await loadAnew();
    return;
  }
  waiting.clear();
  show();
  for (const [lack, { again }] of entries) {
    retried.add(lack);
    again();
  }
}

/** Loads the page anew, where there is one: else what is here would be lost. What was kept of wrong answers is fetched again. */
async function loadAnew(): Promise<void> {
  const answer = await look(location.href);
  if (answer === 'none') {
    show();
    return;
  }
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const ours = files.filter((name) => name.startsWith(location.origin) && /\.(js|css|json)$/.test(name));
  if (answer === 'same') await Promise.allSettled(ours.map((name) => fetch(name, { cache: 'reload' })));
  location.reload();
}

function show(): void {
  const box = document.getElementById('missing');
  if (!box) return;
  const words = JSON.parse(box.dataset['words'] ?? '{}') as MissingWords;
  const lacks = [...waiting.keys()].filter((lack) => lack !== 'storage');
  const list = lacks.map((lack) => words.lacks[lack]).join(words.comma);
  const text = (isNewer ? words.newer : words.missing) + list;
  const lines = [
    ...(lacks.length > 0 ? [line(text, words, isNewer ? words.load : words.again)] : []),
    ...(waiting.has('storage') ? [line(words.storage, words)] : []),
  ];
  box.replaceChildren(...lines);
  // The other notices of the page stand below these.
  document.documentElement.style.setProperty('--missing', `${box.offsetHeight}px`);
}

function line(text: string, { dismiss }: MissingWords, again?: string): HTMLElement {
  const element = document.createElement('p');
  element.setAttribute('role', 'alert');
  const span = document.createElement('span');
  span.textContent = text;
  element.append(span);
  if (again !== undefined) {
    const button = addButton(element, again, () => {
      button.disabled = true;
      void tryAgain();
    });
  }
  const close = addButton(element, '×', () => {
    if (again === undefined) waiting.delete('storage');
    else for (const lack of waiting.keys()) if (lack !== 'storage') waiting.delete(lack);
    show();
  });
  close.setAttribute('aria-label', dismiss);
  return element;
}

function addButton(line: HTMLElement, text: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', onClick);
  line.append(button);
  return button;
}

// The beginning of the page's own script, or what that needs at once, did not arrive: nobody else is there to say so.
addEventListener(
  'error',
  (event) => {
    const { target } = event;
    const isCutOff = event instanceof ErrorEvent && isBroken(event.error);
    // One that is left would be taken for one that is there, when it is asked for again.
    if (target instanceof HTMLLinkElement) target.remove();
    if ('map' in document.documentElement.dataset || !(target instanceof HTMLScriptElement || isCutOff))
      return;
    event.preventDefault();
    globalThis.missing?.('app', undefined, isCutOff ? event.error : event);
  },
  true,
);
// To browsers a page in the place of a style sheet is an empty one that has arrived.
document.addEventListener(
  'load',
  (event) => {
    const link = event.target;
    if (!(link instanceof HTMLLinkElement) || link.rel !== 'stylesheet' || link.sheet?.cssRules.length)
      return;
    event.stopImmediatePropagation();
    link.dispatchEvent(new Event('error'));
  },
  true,
);
document.addEventListener('DOMContentLoaded', () => {
  // The page itself was cut off.
  if (!document.getElementById('whole')) globalThis.missing?.('app');
});
