/** Files of lessons: `lessons/x.md` holds the lesson `x`. */
import type { Yaml } from 'mdast';
import { z } from '../zod.ts';
import { createReport, type Issue, type Report, type Span } from '../issues.ts';
import { parseMarkdown } from '../markdown.ts';
import type { Texts } from '../model.ts';
import type { OwnText } from '../oneSidedWords.ts';
import { idOfFile } from '../paths.ts';
import { filled, LANGUAGES, optionalText } from '../schema.ts';
import { checkSchema } from '../schemaIssues.ts';
import { isSlug } from '../slug.ts';
import { quote } from '../unsafeText.ts';
import { parseCamera, type Camera } from '../url.ts';
import { parseYaml } from '../yamlText.ts';
import type { Lesson, LessonStep } from './lessonModel.ts';
import {
  checkEnglish,
  fieldOf,
  keysInLanguages,
  ownTextsOf,
  readSections,
  textsOf,
  type Section,
} from './sections.ts';
import { LINK_KEYS, pageOfLink, readLink, type StepLink } from './stepLinks.ts';

/** What a file of `lessons/` holds; `lesson` is null where faults do not allow it. */
export interface LessonFile {
  file: string;
  text: string;
  id: string;
  lesson: Lesson | null;
  /** False where nobody can say what the lesson points at. */
  isRead: boolean;
  links: StepLink[];
  /** The viewpoints that steps ask for. */
  viewpoints: { id: string; span: Span }[];
  ownTexts: OwnText[];
  issues: Issue[];
}

const front = z.strictObject({
  'title:en': filled,
  'title:ja': optionalText,
  'title:ru': optionalText,
  'lead:en': optionalText,
  'lead:ja': optionalText,
  'lead:ru': optionalText,
});

const KEYS = [...LINK_KEYS, 'map', 'viewpoint', ...keysInLanguages('text', 'question', 'answer')];
const FENCE = '---\n'.length;

/** Reads one file of `lessons/`. */
export function readLessonFile(file: string, text: string): LessonFile {
  const report = createReport(file, text);
  const id = idOfFile(file);
  if (!isSlug(id)) report.add('bad-id', { start: 0, end: 0 }, `The file name ${quote(id)} is not a slug.`);
  const blocks = parseMarkdown(report);
  const head =
    blocks &&
    readHead(
      report,
      blocks.find((node) => node.type === 'yaml'),
    );
  const sections = blocks ? readSections(report, blocks, KEYS) : [];
  const read = sections.map((section) => readStep(report, section));
  return {
    ...{ file, text, id, isRead: blocks !== null },
    lesson: head && { id, title: head.title, lead: head.lead, steps: read.map(({ step }) => step) },
    links: read.flatMap(({ links }) => links),
    viewpoints: sections.flatMap(({ fields }) => {
      const asked = fieldOf(fields, 'viewpoint');
      return asked ? [{ id: asked.text, span: asked.span }] : [];
    }),
    ownTexts: [...(head?.ownTexts ?? []), ...sections.flatMap(({ fields }) => ownTextsOf(fields))],
    issues: report.issues(),
  };
}

interface Head {
  title: Texts;
  lead: Partial<Texts>;
  ownTexts: OwnText[];
}

function readHead(report: Report, node: Yaml | undefined): Head | null {
  if (!node?.position) {
    report.add('missing-front-matter', { start: 0, end: 0 }, 'The lesson does not begin with its title.', {
      cure: 'Begin the file with a line ---, then title:en, then a line ---.',
    });
    return null;
  }
  const opening = report.text.indexOf('\n', node.position.start.offset ?? 0) + 1;
  const parsed = parseYaml(report, node.value, opening || FENCE, true);
  const written = parsed && checkSchema(report, front, parsed.value, parsed.located);
  if (!written) return null;
  const head: Head = { title: { en: written['title:en'] }, lead: {}, ownTexts: [] };
  for (const language of LANGUAGES) {
    for (const name of ['title', 'lead'] as const) {
      const text = written[`${name}:${language}`];
      if (text === undefined) continue;
      head[name][language] = text;
      head.ownTexts.push({ language, text, span: parsed.located.value([`${name}:${language}`]) });
    }
  }
  return head;
}

function readStep(report: Report, section: Section): { step: LessonStep; links: StepLink[] } {
  const { id, heading, fields } = section;
  const targets = fields.filter(({ key }) => LINK_KEYS.some((name) => name === key));
  const links = targets.flatMap((field) => readLink(report, field) ?? []);
  const second = targets[1];
  if (second) {
    report.add('duplicate-key', second.span, 'This step has something to show already.', {
      cure: 'Keep one of place, passage and article; a second one is a step of its own.',
    });
  }
  const camera = readCamera(report, section);
  if (targets.length === 0 && camera === undefined) {
    report.add('missing-property', heading, `The step ${quote(id)} shows nothing.`, {
      cure: 'Add a line "- place: ../features/<id>.geojson", "- passage: …" or "- map: …".',
    });
  }
  checkEnglish(report, section, 'text', true);
  checkEnglish(report, section, 'question', fieldOf(fields, 'answer:en') !== undefined);
  checkEnglish(report, section, 'answer', false);
  const [first] = links;
  const viewpoint = fieldOf(fields, 'viewpoint')?.text;
  const [question, answer] = [textsOf(fields, 'question'), textsOf(fields, 'answer')];
  const step: LessonStep = {
    id,
    page: first ? pageOfLink(first) : { type: 'home' },
    ...(camera === undefined ? {} : { camera }),
    ...(viewpoint === undefined ? {} : { viewpoint }),
    text: textsOf(fields, 'text'),
    ...(question.en === undefined ? {} : { question }),
    ...(answer.en === undefined ? {} : { answer }),
  };
  return { step, links };
}

function readCamera(report: Report, { fields }: Section): Camera | undefined {
  const field = fieldOf(fields, 'map');
  if (!field) return undefined;
  const camera = parseCamera(`#map=${field.text}`);
  if (camera !== null && camera !== 'malformed') return camera;
  report.add('bad-camera', field.span, `"map" is ${quote(field.text)}.`);
  return undefined;
}
