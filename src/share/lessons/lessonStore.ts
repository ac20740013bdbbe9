/** The reader's own lessons in the browser's storage. What stands there is read like anything from outside. */
import { formatLesson, parseLesson, type SentLesson } from '../../core/lessons/lessonForm.ts';

/** A lesson that was kept. */
export interface KeptLesson extends SentLesson {
  /** Tells lessons of this browser apart. */
  key: string;
}

/** Of the time (ms since 1970) that a key begins with, in base 36. */
const TIME_DIGITS = 9;
const PREFIX = 'passage-atlas:lesson:';
/** The link that was opened in this tab: the map takes the hash of the address for itself. */
const LINK = 'passage-atlas:lesson-link';
/** Key of the lesson that is played in this tab. */
const PLAYED = 'passage-atlas:lesson-played';

/** All lessons, in the order in which they were made; none where the browser refuses. What cannot be read is left alone. */
export function readKept(): KeptLesson[] {
  return storedKeys().flatMap((name) => {
    const text = readItem(() => localStorage.getItem(name));
    const sent = text === null ? 'no-lesson' : parseLesson(text);
    return typeof sent === 'string' ? [] : [{ ...sent, key: name.slice(PREFIX.length) }];
  });
}

function storedKeys(): string[] {
  try {
    const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    return names.filter((name) => name.startsWith(PREFIX)).sort();
  } catch {
    return [];
  }
}

/** Keeps a lesson; false where the browser refuses, or has no room for it. */
export function writeKept({ key, lesson, atlas }: KeptLesson): boolean {
  try {
    localStorage.setItem(PREFIX + key, formatLesson(lesson, atlas));
    return true;
  } catch {
    return false;
  }
}

/** Gives a lesson up. */
export function removeKept(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // There is nothing in a storage that refuses.
  }
}

/** A key that sorts after all of the lessons at hand, also where the clock was put back. */
export function newKey(kept: readonly { key: string }[]): string {
  const times = kept.map(({ key }) => parseInt(key.slice(0, TIME_DIGITS), 36)).filter(Number.isFinite);
  const time = Math.max(Date.now(), ...times.map((last) => last + 1));
  return `${time.toString(36).padStart(TIME_DIGITS, '0')}-${Math.random().toString(36).slice(2, 6)}`;
}

/** True for a change of the storage, in another tab, that concerns lessons. */
export function isOurs({ key }: StorageEvent): boolean {
  return key === null || key.startsWith(PREFIX);
}

/** True for one that concerns this lesson. */
export function isOf({ key }: StorageEvent, lesson: KeptLesson): boolean {
  return key === PREFIX + lesson.key;
}

/** The hash with a lesson that was opened in this tab. */
export function readLink(): string | null {
  return readItem(() => sessionStorage.getItem(LINK));
}

/** Remembers the hash for this tab; null forgets it. */
export function writeLink(hash: string | null): void {
  writeOfTab(LINK, hash);
}

/** Key of the lesson that is played in this tab. */
export function readPlayed(): string | null {
  return readItem(() => sessionStorage.getItem(PLAYED));
}

/** Remembers the key for this tab; null forgets it. */
export function writePlayed(key: string | null): void {
  writeOfTab(PLAYED, key);
}

function writeOfTab(name: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, value);
  } catch {
    // It holds until the page is left.
  }
}

function readItem(read: () => string | null): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
