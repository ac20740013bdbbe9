/** The reader's own lessons: what is kept, what came by a link, what is being made. */
import {
  editLesson,
  emptyLesson,
  openDraft,
  undoEdit,
  type LessonDraft,
  type LessonEdit,
} from '../../core/lessons/lessonEdits.ts';
import { parseLesson, type LessonFault, type SentLesson } from '../../core/lessons/lessonForm.ts';
import { isLessonHash, parseLessonHash } from '../../core/lessons/lessonLink.ts';
import type { Lesson } from '../../core/lessons/lessonModel.ts';
import {
  isOf,
  isOurs,
  newKey,
  readKept,
  readLink,
  readPlayed,
  removeKept,
  writeKept,
  writeLink,
  writePlayed,
  type KeptLesson,
} from './lessonStore.ts';

/** Larger files are not read (bytes): with all its texts as long as they may be a lesson is smaller. */
const MOST_BYTES = 3_000_000;

class LessonDesk {
  kept = $state.raw<KeptLesson[]>([]);
  /** Keys of the lessons that the browser refused to keep: they are only here. */
  #unkept = $state.raw<readonly string[]>([]);
  readonly isKeeping: boolean = $derived(this.#unkept.length === 0);
  received = $state.raw<SentLesson | null>(null);
  fault = $state<LessonFault | null>(null);
  draft = $state.raw<LessonDraft | null>(null);
  /** Of the lesson that is being made, or was last. */
  key = $state<string | null>(null);
  /** Key of the lesson of the reader's own that is played; null while it is the one that came. */
  #played = $state<string | null>(null);
  /** The lesson that is played, or would be. */
  readonly playing: Lesson | null = $derived(
    (this.kept.find(({ key }) => key === this.#played) ?? this.received)?.lesson ?? null,
  );

  /** Takes up what is kept, now and when another tab changes it. Returns the end of it. */
  start(): () => void {
    this.takeUp();
    this.#played = readPlayed();
    const onStorage = (event: StorageEvent) => {
      if (!isOurs(event)) return;
      this.takeUp();
      this.#reopen(event);
    };
    const onHash = () => void this.receive();
    window.addEventListener('storage', onStorage);
    window.addEventListener('hashchange', onHash);
    return () => {
      window.removeEventListener('storage', onStorage);
      window.removeEventListener('hashchange', onHash);
    };
  }

  /** Reads what is kept; what could not be kept stays as it is here. */
  takeUp(): void {
    const only = this.kept.filter(({ key }) => this.#unkept.includes(key));
    const stored = readKept().filter(({ key }) => !this.#unkept.includes(key));
    this.kept = [...stored, ...only];
  }

  /** The lesson in hand was changed in another tab: what is made of it here goes on from there. */
  #reopen(event: StorageEvent): void {
    const changed = this.kept.find((kept) => kept.key === this.key && isOf(event, kept));
    if (this.draft && changed) this.draft = openDraft(changed.lesson);
  }

  /** Reads the lesson in the address, or the one that was in it before the map took its place. */
  async receive(address = location.hash): Promise<void> {
    const inAddress = isLessonHash(address) ? address : null;
    const hash = inAddress ?? readLink();
    if (hash === null) return;
    const hasArrived = this.#arrive(await parseLessonHash(hash));
    if (hasArrived && inAddress !== null) {
      writeLink(inAddress);
      this.play(null);
    }
  }

  /** Says which lesson is played from now on, also when the page is loaded anew: one by its key, or the one that came. */
  play(key: string | null): void {
    this.#played = key;
    writePlayed(key);
  }

  /** Reads a file. */
  async openFile(file: Blob): Promise<void> {
    const hasArrived = this.#arrive(file.size > MOST_BYTES ? 'too-long' : parseLesson(await file.text()));
    // The link that was opened before is not what is here now.
    if (hasArrived) writeLink(null);
  }

  /** Takes up what was read; what came before stays where this is no lesson. */
  #arrive(sent: SentLesson | LessonFault): boolean {
    this.fault = typeof sent === 'string' ? sent : null;
    if (typeof sent === 'string') return false;
    this.received = sent;
    return true;
  }

  /** Keeps what came. */
  keepReceived(): KeptLesson | null {
    if (!this.received) return null;
    const kept = { ...this.received, key: newKey(this.kept) };
    this.dismiss();
    this.put(kept);
    return kept;
  }

  /** Lets go of what came. */
  dismiss(): void {
    this.received = null;
    writeLink(null);
  }

  dismissFault(): void {
    this.fault = null;
  }

  /** Puts a lesson among those that are kept, in the place of its former form. */
  put(lesson: KeptLesson): void {
    const index = this.kept.findIndex(({ key }) => key === lesson.key);
    this.kept = index < 0 ? [...this.kept, lesson] : this.kept.with(index, lesson);
    const others = this.#unkept.filter((key) => key !== lesson.key);
    this.#unkept = writeKept(lesson) ? others : [...others, lesson.key];
  }

  /** Removes a lesson; `put` brings it back. */
  remove(key: string): void {
    this.kept = this.kept.filter((lesson) => lesson.key !== key);
    removeKept(key);
    this.#unkept = this.#unkept.filter((other) => other !== key);
    if (this.key === key) this.key = null;
  }

  /** Opens a lesson to work on it, or a new one. */
  open(lesson?: KeptLesson): void {
    this.key = lesson?.key ?? newKey(this.kept);
    this.draft = openDraft(lesson?.lesson ?? emptyLesson());
  }

  close(): void {
    this.draft = null;
  }

  edit(edit: LessonEdit, atlas: string): void {
    this.#become(this.draft && editLesson(this.draft, edit), atlas);
  }

  undo(atlas: string): void {
    this.#become(this.draft && undoEdit(this.draft), atlas);
  }

  #become(draft: LessonDraft | null, atlas: string): void {
    if (!draft || draft === this.draft || this.key === null) return;
    this.draft = draft;
    this.put({ key: this.key, atlas, lesson: draft.lesson });
  }
}

/** The one desk of the page. */
export const desk = new LessonDesk();
