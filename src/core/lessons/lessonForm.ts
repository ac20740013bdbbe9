/** A lesson as a file and a link hold it: plain JSON, read by hand, because whoever sends one may send anything. */
import { isSlug } from '../slug.ts';
import type { Language, Texts } from '../model.ts';
import { formatCamera, pageSegments, parseCamera, parsePath, type Camera, type Page } from '../url.ts';
import type { Lesson, LessonStep } from './lessonModel.ts';

/** What a lesson in JSON begins with. */
export const LESSON_FORMAT = 'passage-atlas-lesson';
/** The only version so far; what later versions write may not be understood here. */
const VERSION = 1;

/** How long a lesson may be. */
export const LESSON_LIMITS = { steps: 60, title: 300, text: 4000 } as const;

/** A lesson, and the title of the atlas that it was made in. */
export interface SentLesson {
  lesson: Lesson;
  atlas: string;
}

/** Why something is no lesson. */
export type LessonFault =
  /** The end is missing, or something in it was changed. */
  | 'cut'
  | 'too-long'
  /** A later version of the format. */
  | 'newer'
  | 'no-lesson';

const LANGUAGES: readonly Language[] = ['en', 'ja', 'ru'];

/** The lesson as text. `atlas` is the title of the atlas that it speaks of. */
export function formatLesson({ title, lead, steps }: Lesson, atlas: string, indent?: number): string {
  const plain = {
    format: LESSON_FORMAT,
    version: VERSION,
    atlas,
    title,
    lead,
    steps: steps.map(({ page, camera, ...step }) => ({
      page: pageSegments(page).join('/'),
      ...(camera ? { map: formatCamera(camera).slice('#map='.length) } : {}),
      ...(step.viewpoint === undefined ? {} : { viewpoint: step.viewpoint }),
      text: step.text,
      ...(step.question ? { question: step.question } : {}),
      ...(step.answer ? { answer: step.answer } : {}),
    })),
  };
  return JSON.stringify(plain, null, indent);
}

/** Reads the text of a lesson; ids are not looked up. What it holds beyond a lesson is left out. */
export function parseLesson(text: string): SentLesson | LessonFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text.includes(LESSON_FORMAT) ? 'cut' : 'no-lesson';
  }
  return toLesson(value);
}

function toLesson(value: unknown): SentLesson | LessonFault {
  if (memberOf(value, 'format') !== LESSON_FORMAT) return 'no-lesson';
  const version = memberOf(value, 'version');
  if (version !== VERSION) return typeof version === 'number' && version > VERSION ? 'newer' : 'no-lesson';
  const [atlas, steps] = [memberOf(value, 'atlas'), memberOf(value, 'steps')];
  const title = toTexts(memberOf(value, 'title'), LESSON_LIMITS.title);
  const lead = toTexts(memberOf(value, 'lead'), LESSON_LIMITS.text);
  if (typeof atlas !== 'string' || !Array.isArray(steps) || !title || !lead) return 'no-lesson';
  if (steps.length > LESSON_LIMITS.steps || atlas.length > LESSON_LIMITS.title) return 'too-long';
  const read = steps.map(toStep);
  const sound = read.filter((step) => step !== null);
  if (sound.length < read.length) return 'no-lesson';
  return { atlas, lesson: { id: '', title, lead, steps: sound } };
}

function toStep(value: unknown, index: number): LessonStep | null {
  const page = toPage(memberOf(value, 'page'));
  const camera = toCamera(memberOf(value, 'map'));
  const text = toTexts(memberOf(value, 'text'), LESSON_LIMITS.text);
  const question = toTexts(memberOf(value, 'question') ?? {}, LESSON_LIMITS.text);
  const answer = toTexts(memberOf(value, 'answer') ?? {}, LESSON_LIMITS.text);
  const viewpoint = memberOf(value, 'viewpoint');
  if (!page || camera === null || !text || !question || !answer) return null;
  if (!isShort(viewpoint)) return null;
  return {
    // No step has the id of another, whatever was sent.
    id: `step-${index + 1}`,
    page,
    ...(camera && { camera }),
    ...(viewpoint === undefined ? {} : { viewpoint }),
    text,
    ...(hasWords(question) ? { question } : {}),
    ...(hasWords(answer) ? { answer } : {}),
  };
}

/** Null where it is none. */
function toCamera(value: unknown): Camera | undefined | null {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value.length > LESSON_LIMITS.title) return null;
  const camera = parseCamera(`#map=${value}`);
  return camera === 'malformed' ? null : camera;
}

/** A short text, or none. */
function isShort(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && value.length <= LESSON_LIMITS.title);
}

function toPage(value: unknown): LessonStep['page'] | null {
  if (typeof value !== 'string' || value.length > LESSON_LIMITS.title) return null;
  const { page } = parsePath(value, '', []);
  return isStepPage(page) && pageSegments(page).every(isSlug) ? page : null;
}

/** True for what a step can show: the map, a place, an article or a passage. */
export function isStepPage(page: Page): page is LessonStep['page'] {
  return ['home', 'feature', 'article', 'passage'].includes(page.type);
}

/** Null where it is no list of texts by language, or one is too long. */
function toTexts(value: unknown, longest: number): Partial<Texts> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const texts: Partial<Texts> = {};
  for (const language of LANGUAGES) {
    const text = memberOf(value, language);
    if (text === undefined) continue;
    if (typeof text !== 'string' || text.length > longest) return null;
    texts[language] = text;
  }
  return texts;
}

/** True where there are words in any language. */
export function hasWords(texts: Partial<Texts> | undefined): boolean {
  return Object.values(texts ?? {}).some((text) => text.trim() !== '');
}

/** What stands under a key of an object itself, not of what every object has. */
function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
