/** Changes of an article: its citation, and its passages with their quotations, mentions and fields. */
import type { Article, Passage } from '../model.ts';
import { quotation } from '../passages.ts';
import type {
  FieldChange,
  ListChange,
  MentionChange,
  MentionText,
  PassageEdit,
  PassageItem,
} from './changes.ts';
import { fieldChanges, sameValue } from './fields.ts';
import { listChanges, pairByKey } from './lists.ts';
import { hunksOf } from './sequence.ts';

/** Changes of the citation. */
export function citationChanges(before: Article, after: Article): FieldChange[] {
  return fieldChanges(citationOf(before), citationOf(after));
}

function citationOf({ title, lang, subtitle, publisher, author, date, url, inferred, note }: Article) {
  return new Map<string, unknown>([
    ...Object.entries({ title, lang, subtitle, publisher, author, date, url }),
    ...Object.entries(inferred).map(([key, reason]) => [`inferred:${key}`, reason] as const),
    ...Object.entries(note ?? {}).map(([language, text]) => [`note:${language}`, text] as const),
  ]);
}

/** Changes of the passages, by their ids. */
export function passageChanges(before: Article, after: Article): ListChange<PassageItem, PassageEdit>[] {
  const pairs = pairByKey(before.passages, after.passages, ({ id }) => id);
  return listChanges(
    { before: before.passages, after: after.passages, pairs },
    passageEdit,
    (passage) => ({ id: passage.id, quotation: quotation(passage) }),
    ({ id }) => id,
  );
}

function passageEdit(before: Passage, after: Passage): PassageEdit | null {
  const [old, now] = [quotation(before), quotation(after)];
  const mentions = mentionChanges(mentionTexts(before), mentionTexts(after));
  const fields = fieldChanges(fieldsOf(before), fieldsOf(after));
  if (old === now && mentions.length === 0 && fields.length === 0) return null;
  return { ...(old !== now && { quotation: { before: old, after: now } }), mentions, fields };
}

function fieldsOf({ id, voice, gapBefore, title, note }: Passage): Map<string, unknown> {
  const { en: titleEn, ...titles } = title;
  return new Map<string, unknown>([
    ...Object.entries(voice ?? {}).map(
      ([lang, text]) => [lang === 'en' ? 'voice' : `voice:${lang}`, text] as const,
    ),
    ['gap', gapBefore ? 'yes' : undefined],
    // The reader puts the id where there is no title.
    ['title:en', titleEn === id ? undefined : titleEn],
    ...Object.entries(titles).map(([lang, text]) => [`title:${lang}`, text] as const),
    ...Object.entries(note).map(([lang, text]) => [`note:${lang}`, text] as const),
  ]);
}

function mentionTexts(passage: Passage): MentionText[] {
  return passage.paragraphs
    .flat()
    .flatMap(({ text, mention }) => (mention ? [{ words: text, ...mention }] : []));
}

/** Mentions in the order of the text; one in the place of another is one change. */
function mentionChanges(before: readonly MentionText[], after: readonly MentionText[]): MentionChange[] {
  const wordsOf = (mentions: readonly MentionText[]) => mentions.map(({ words }) => words);
  const changes: MentionChange[] = [];
  const compare = (old: MentionText | undefined, now: MentionText | undefined) => {
    if (!sameValue(old, now)) changes.push({ ...(old && { before: old }), ...(now && { after: now }) });
  };
  let [i, j] = [0, 0];
  const end = {
    before: { from: before.length, to: before.length },
    after: { from: after.length, to: after.length },
  };
  for (const hunk of [...hunksOf(wordsOf(before), wordsOf(after)), end]) {
    for (; i < hunk.before.from; i += 1, j += 1) compare(before[i], after[j]);
    for (; i < hunk.before.to || j < hunk.after.to; i += 1, j += 1)
      compare(i < hunk.before.to ? before[i] : undefined, j < hunk.after.to ? after[j] : undefined);
    [i, j] = [hunk.before.to, hunk.after.to];
  }
  return changes;
}
