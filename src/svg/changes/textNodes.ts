/** Texts that changed, as elements: what went is struck out, what came is underlined. */
import type { FieldChange, LineChange } from '../../core/changes/changes.ts';
import { wordRuns } from '../../core/changes/words.ts';
import { node, type SvgNode } from '../nodes.ts';

/** An element, or its text. */
export type Child = SvgNode | string;

/** A text in which no line ends between a figure and its unit. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=(?:%|km²|km|m)(?!\w))/g, '\u00a0');
}

/** A text with what changed in it marked. */
export function changedText(before: string, after: string): Child[] {
  const runs = wordRuns(before, after);
  return runs.map(({ change, text }): Child => {
    if (change === 'same') return text;
    return node(change === 'added' ? 'ins' : 'del', {}, [text]);
  });
}

/** Fields that are not compared with others, as a list of terms. */
export function plainFields(fields: readonly (readonly [key: string, value: unknown])[]): SvgNode[] {
  const rows = fields.flatMap(([key, value]) => [
    node('dt', {}, [key]),
    node('dd', { lang: languageOf(key) }, [plain(value)]),
  ]);
  return rows.length > 0 ? [node('dl', {}, rows)] : [];
}

/** Fields as a list of terms. */
export function fieldList(fields: readonly FieldChange[]): SvgNode[] {
  return fields.length === 0 ? [] : [node('dl', {}, fields.flatMap(fieldRow))];
}

/** A field as a term of a list. */
export function fieldRow(field: FieldChange): SvgNode[] {
  return [node('dt', {}, [field.key]), node('dd', { lang: languageOf(field.key) }, fieldValue(field))];
}

function fieldValue({ before, after }: FieldChange): Child[] {
  if (typeof before === 'string' && typeof after === 'string') return changedText(before, after);
  return [
    ...(before === undefined ? [] : [node('del', {}, [plain(before)])]),
    ...(after === undefined ? [] : [node('ins', {}, [plain(after)])]),
  ];
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `name:ja` is Japanese, whose letters have their own forms; a browser has to know. */
function languageOf(key: string): string | undefined {
  const tag = /[:.]([a-z]{2,3}(?:-[A-Za-z]{2,8})*)$/.exec(key)?.[1];
  return tag;
}

/** So many places of a text are shown. */
export const MOST_LINES = 40;

/** Lines that changed, with their number. */
export function lineNodes({ before, after }: LineChange): SvgNode[] {
  return [
    node('p', { class: 'muted' }, [`Line ${after.line}`]),
    node('pre', {}, [
      ...(before.text === '' ? [] : [node('del', {}, [cut(before.text)])]),
      ...(before.text === '' || after.text === '' ? [] : ['\n']),
      ...(after.text === '' ? [] : [node('ins', {}, [cut(after.text)])]),
    ]),
  ];
}

const MOST_LETTERS = 4000;

function cut(text: string): string {
  const whole = text.replace(/\r?\n$/, '');
  return whole.length > MOST_LETTERS ? `${whole.slice(0, MOST_LETTERS)}…` : whole;
}
