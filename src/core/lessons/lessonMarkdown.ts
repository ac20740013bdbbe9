/** A lesson as a file of `geodata/lessons/`, for those who add it to the atlas. */
import { slugOf } from '../authoring/slugOf.ts';
import type { Language, Texts } from '../model.ts';
import { LONGEST_SLUG } from '../slug.ts';
import { formatCamera } from '../url.ts';
import type { Lesson, LessonStep } from './lessonModel.ts';
import { formatLink } from './stepLinks.ts';

const LANGUAGES: readonly Language[] = ['en', 'ja', 'ru'];

/** The name that the file of a lesson can have: made of its title, where that has Latin letters. */
export function lessonFileName({ title }: Lesson): string {
  const id = Object.values(title)
    .map((text) => slugOf(text, LONGEST_SLUG, () => false))
    .find((slug) => slug !== null);
  return `${id ?? 'lesson'}.md`;
}

/** The text of the file. What the atlas needs and the lesson has not, such as English words, `check` asks for. */
export function lessonMarkdown({ title, lead, steps }: Lesson): string {
  const front = [...entries(title, 'title'), ...entries(lead, 'lead')];
  const head = ['---', ...front.map(([key, text]) => `${key}: ${quoteYaml(text)}`), '---', ''];
  const taken = new Set<string>();
  const sections = steps.map((step, index) => {
    const name = step.page.type === 'home' ? `view-${index + 1}` : 'id' in step.page ? step.page.id : '';
    const id = slugOf(name, LONGEST_SLUG, (slug) => taken.has(slug)) ?? `step-${index + 1}`;
    taken.add(id);
    return [`## ${id}`, '', ...linesOf(step).map((line) => `- ${line}`), ''].join('\n');
  });
  return [head.join('\n'), ...sections].join('\n');
}

function linesOf({ page, camera, viewpoint, text, question = {}, answer = {} }: LessonStep): string[] {
  const texts = [...entries(text, 'text'), ...entries(question, 'question'), ...entries(answer, 'answer')];
  return [
    formatLink(page) ?? '',
    camera ? formatCamera(camera).replace('#map=', 'map: ') : '',
    viewpoint === undefined ? '' : `viewpoint: ${viewpoint}`,
    ...texts.map(([key, words]) => `${key}: ${escapeMarks(words)}`),
  ].filter((line) => line !== '');
}

function entries(texts: Partial<Texts>, name: string): [key: string, text: string][] {
  return LANGUAGES.flatMap((language): [string, string][] => {
    const text = oneLine(texts[language] ?? '');
    return text === '' ? [] : [[`${name}:${language}`, text]];
  });
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A text in double quotation marks, which YAML reads as JSON does. */
function quoteYaml(text: string): string {
  return JSON.stringify(text);
}

/** Words that CommonMark reads as they are, without markup. */
function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>&!~|]/g, '\\$&');
}
