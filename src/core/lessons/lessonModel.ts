/** What a lesson is, after it has been read and checked. */
import type { Texts } from '../model.ts';
import type { Camera, Page } from '../url.ts';

/** A question on a feature, for worksheets and lessons, from `geodata/lessons/`. */
export interface Question {
  id: string;
  /** Id of the feature that it asks about. */
  feature: string;
  /** The passage that it is answered from, where it is one. */
  passage?: { article: string; id: string };
  question: Texts;
  answer: Texts;
  /** Where the answer comes from: a citation with its date. */
  source: string;
}

/** One step of a lesson: what is shown, where the map looks, and what the teacher says of it. */
export interface LessonStep {
  /** Its heading in the file of the lesson; for those who list steps, no part of an address. */
  id: string;
  page: Exclude<Page, { type: 'unknown' }>;
  /** Where the map looks; the view of the page where it is not given. */
  camera?: Camera;
  /** Id of the viewpoint that the map shows. */
  viewpoint?: string;
  /** The teacher's own words. */
  text: Partial<Texts>;
  question?: Partial<Texts>;
  answer?: Partial<Texts>;
}

/** An ordered list of steps; `id` is that of its file, and empty for one that somebody made in the browser. */
export interface Lesson {
  id: string;
  title: Partial<Texts>;
  lead: Partial<Texts>;
  steps: LessonStep[];
}

/** What `lessonsUrl` of the bundle holds: loaded by those who ask for lessons or questions. */
export interface LessonsFile {
  lessons: Lesson[];
  questions: Question[];
}
