/** Changes in English words, short and exact: for a terminal, a page, an editor. */
import { roleOf } from '../paths.ts';
import { plural } from '../plural.ts';
import type {
  FeatureEdit,
  FieldChange,
  FileChange,
  LineChange,
  ListChange,
  MentionChange,
  MentionText,
  PassageEdit,
  PassageItem,
  Row,
  RowEdit,
} from './changes.ts';
import { rowId } from './featureChanges.ts';
import { geometryTexts } from './shapeTexts.ts';

/** One statement for each change of a file, without the file's name. */
export function changeTexts(change: FileChange): string[] {
  switch (change.type) {
    case 'added':
      return [change.formerly === undefined ? 'added' : `added, formerly ${change.formerly}`];
    case 'removed':
      return ['removed'];
    case 'feature':
      return editTexts(change.edit);
    case 'basemap':
      return change.rows.flatMap(rowTexts);
    case 'article':
      return [...change.citation.map(fieldText), ...change.passages.flatMap(passageTexts)];
    case 'ledger':
      return ledgerTexts(change);
    case 'settings':
      return change.fields.map(fieldText);
    case 'layout':
      return [layoutText(change)];
    case 'text':
      return textTexts(change);
  }
}

/** Statements with their files: `features/shikotan.geojson: 3 vertices moved (at most 212 m), 1 added; …` */
export function describeChanges(changes: readonly FileChange[], prefix = ''): string[] {
  return changes.flatMap((change) =>
    changeTexts(change).map((text) => visible(`${prefix}${change.file}: ${text}`)),
  );
}

/** Signs that a terminal or a browser would act on instead of showing them. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text in which every sign can be seen, on one line unless its line feeds are kept. */
export function visible(text: string, keepsLines = false): string {
  return text.replace(CONTROLS, (sign) =>
    keepsLines && sign === '\n' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function editTexts({ fields, foreign, geometry }: FeatureEdit): string[] {
  const shape = geometry ? geometryTexts(geometry) : [];
  return [
    ...(geometry ? [shape.join('; ') || 'the shape is written in another order'] : []),
    ...fields.map(fieldText),
    ...foreign.map((field) => `outside the properties, ${fieldText(field)}`),
  ];
}

/** `name:ru: “…” → “…”` */
export function fieldText({ key, before, after }: FieldChange): string {
  if (Array.isArray(before) && Array.isArray(after) && JSON.stringify([before, after]).length > WHOLE)
    return `${key}: ${listText(before, after)}`;
  if (before === undefined) return `${key}: ${valueText(after)} added`;
  if (after === undefined) return `${key}: ${valueText(before)} removed`;
  const [old, now] =
    typeof before === 'string' && typeof after === 'string' ? nearChange(before, after) : [before, after];
  return `${key}: ${valueText(old)} → ${valueText(now)}`;
}

/** Shorter texts are told whole; of longer ones, what differs with some words before and after it. */
const WHOLE = 60;
const CONTEXT = 16;

function nearChange(before: string, after: string): [string, string] {
  if (Math.max(before.length, after.length) <= WHOLE) return [before, after];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = Math.max(0, start - CONTEXT);
  const cut = (text: string) => {
    const to = Math.min(text.length, text.length - end + CONTEXT);
    return `${from > 0 ? '…' : ''}${wholeLetters(text.slice(from, to))}${to < text.length ? '…' : ''}`;
  };
  return [cut(before), cut(after)];
}

const LONGEST_VALUE = 80;

/** Without the half of a letter that a cut left at either end. */
function wholeLetters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

/** A value as people write it: texts in quotation marks, on one line, cut where they are long. */
export function valueText(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const flat = text.replace(/\s+/g, ' ');
  const cut = flat.length > LONGEST_VALUE ? `${wholeLetters(flat.slice(0, LONGEST_VALUE - 1))}…` : flat;
  return typeof value === 'string' ? `“${cut}”` : cut;
}

function listText(before: readonly unknown[], after: readonly unknown[]): string {
  const missing = (from: readonly unknown[], list: readonly unknown[]) => {
    const known = new Set(from.map((item) => JSON.stringify(item)));
    return list.filter((item) => !known.has(JSON.stringify(item)));
  };
  const [added, removed] = [missing(before, after), missing(after, before)];
  const told = [
    ...added.map((item) => `${valueText(item)} added`),
    ...removed.map((item) => `${valueText(item)} removed`),
  ];
  return told.length > 0 ? told.join(', ') : `${valueText(before)} → ${valueText(after)}`;
}

/** What a row of a basemap file is called: its id, else its place from 1. */
export function rowName(change: ListChange<Row, RowEdit>): string {
  const place = change.change === 'removed' ? change.before : change.after;
  const id = change.change === 'edited' ? change.name : (rowId(change.item.properties) ?? '');
  return id === '' ? `no. ${place + 1}` : id;
}

function rowTexts(change: ListChange<Row, RowEdit>): string[] {
  const name = rowName(change);
  if (change.change !== 'edited') return [`${name}: ${change.change}`];
  const moved = change.moved ? [`${name}: in another place of the list (no. ${change.after + 1})`] : [];
  return [...moved, ...(change.edit ? editTexts(change.edit).map((text) => `${name}: ${text}`) : [])];
}

function passageTexts(change: ListChange<PassageItem, PassageEdit>): string[] {
  if (change.change !== 'edited')
    return [`passage ${change.item.id}: ${change.change}, ${valueText(change.item.quotation)}`];
  const texts = [
    ...(change.moved ? [`in another place (no. ${change.after + 1}, before no. ${change.before + 1})`] : []),
    ...(change.edit ? passageEditTexts(change.edit) : []),
  ];
  return texts.map((text) => `passage ${change.name}: ${text}`);
}

function passageEditTexts({ quotation, mentions, fields }: PassageEdit): string[] {
  return [
    ...(quotation ? [fieldText({ key: 'quotation', ...quotation })] : []),
    ...mentions.map(mentionText),
    ...fields.map(fieldText),
  ];
}

/** What changed about a mention. */
export function mentionText({ before, after }: MentionChange): string {
  if (!before || !after) {
    const mention = before ?? after;
    if (!mention) return '';
    return `mention ${valueText(mention.words)} of ${targetText(mention)} ${after ? 'added' : 'removed'}`;
  }
  const [old, now] = [targetText(before), targetText(after)];
  const words = before.words === after.words ? '' : `${valueText(before.words)} → `;
  const target = old === now ? now : `${old} → ${now}`;
  return `mention ${words}${valueText(after.words)} of ${target}`;
}

/** `four-islands, read as “the four islands”, also hokkaido` */
function targetText({ feature, reading, also }: MentionText): string {
  const read = reading === undefined ? [] : [`read as ${valueText(reading)}`];
  return [feature, ...read, ...(also.length > 0 ? [`also ${also.join(' and ')}`] : [])].join(', ');
}

function ledgerTexts(change: FileChange & { type: 'ledger' }): string[] {
  return [
    ...change.added.map((id) => `id ${id} added`),
    ...change.removed.map((id) => `id ${id} removed`),
    ...change.aliases.map(({ key, before, after }) => {
      if (after === undefined) return `${key} no longer leads to ${before ?? 'nothing'}`;
      if (before === undefined) return `${key} now leads to ${after}`;
      return `${key} leads to ${after} instead of ${before}`;
    }),
  ];
}

function layoutText({ file, lines, turnedRings }: FileChange & { type: 'layout' }): string {
  const turned = turnedRings === 0 ? '' : `, ${plural(turnedRings, 'ring')} turned round`;
  const where =
    roleOf(file).role === 'settings' || roleOf(file).role === 'ledger' ? 'comments or layout' : 'layout';
  const count = lines === null ? '' : ` (${countLines(lines)})`;
  return `only ${where} changed, the content is the same${turned}${count}`;
}

/** `+3 −1 lines` */
export function countLines(lines: readonly LineChange[]): string {
  const sum = (side: 'before' | 'after') =>
    lines.reduce((total, change) => total + (change[side].text.match(/[^\n]+$|\n/g)?.length ?? 0), 0);
  return `+${sum('after')} −${sum('before')} lines`;
}

const UNREAD = {
  before: 'it could not be read before',
  after: 'it cannot be read',
  both: 'it cannot be read',
};

function textTexts({ file, unread, lines }: FileChange & { type: 'text' }): string[] {
  const { role } = roleOf(file);
  const isLesson = role === 'lesson' || role === 'questions';
  const reason = role === 'unknown' ? 'nothing reads this file' : UNREAD[unread];
  return [
    `changed as text, ${countLines(lines)}${isLesson ? '' : `: ${reason}`}`,
    ...lines.map(({ before, after }) => {
      const shown = (text: string) => (text === '' ? 'nothing' : valueText(text.trimEnd()));
      return `line ${after.line}: ${shown(before.text)} → ${shown(after.text)}`;
    }),
  ];
}
