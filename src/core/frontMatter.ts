/** The citation that an article begins with. */
import type { Yaml } from 'mdast';
import type { Report } from './issues.ts';
import { LANGUAGES } from './schema.ts';
import { checkSchema, type Located } from './schemaIssues.ts';
import { frontMatter, type FrontMatter } from './settingsSchema.ts';
import type { Article, Texts } from './model.ts';
import type { OwnText } from './oneSidedWords.ts';
import { parseYaml } from './yamlText.ts';

/** What the citation says of an article. */
export type Citation = Omit<Article, 'id' | 'passages'>;

const FENCE = '---\n'.length;

/** Reads the front matter of an article. Null, with the reasons in the report, where it is not usable. */
export function readFrontMatter(
  report: Report,
  node: Yaml | undefined,
): { citation: Citation; ownTexts: OwnText[] } | null {
  if (!node?.position) {
    report.add('missing-front-matter', { start: 0, end: 0 }, 'The article does not begin with its citation.');
    return null;
  }
  const opening = report.text.indexOf('\n', node.position.start.offset ?? 0) + 1;
  const parsed = parseYaml(report, node.value, opening || FENCE, true);
  const written = parsed && checkSchema(report, frontMatter, parsed.value, parsed.located);
  if (!written) return null;
  for (const field of Object.keys(written.inferred ?? {})) {
    if (Object.hasOwn(written, field)) continue;
    const cause = `A reason is given for "${field}", but no value.`;
    report.add('missing-property', parsed.located.key(['inferred', field]), cause);
  }
  return { citation: toCitation(written), ownTexts: ownTextsOf(written, parsed.located) };
}

/** Notes, and the reasons for what the text does not state; these are in English. */
function ownTextsOf(written: FrontMatter, located: Located): OwnText[] {
  const notes = LANGUAGES.flatMap((language) => {
    const text = written[`note:${language}`];
    return text === undefined ? [] : [{ language, text, span: located.value([`note:${language}`]) }];
  });
  const reasons = Object.entries(written.inferred ?? {}).map(([field, text]): OwnText => ({
    ...{ language: 'en', text },
    span: located.value(['inferred', field]),
  }));
  return [...notes, ...reasons];
}

function toCitation(written: FrontMatter): Citation {
  const { inferred = {}, title, lang, subtitle, publisher, author, date, url } = written;
  const note = toNote(written);
  return {
    title,
    lang,
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    inferred,
    ...(note === undefined ? {} : { note }),
  };
}

function toNote(written: FrontMatter): Texts | undefined {
  const note: Partial<Texts> = {};
  for (const language of LANGUAGES) {
    const text = written[`note:${language}`];
    if (text !== undefined) note[language] = text;
  }
  const { en } = note;
  return en === undefined ? undefined : { ...note, en };
}
