/** What was typed into a field, as edits of the file's text. */
import type { TextEdit } from '../../core/edits.ts';
import { memberOf, spanOf } from '../../core/jsonTree.ts';
import { spliceBetween } from '../draft/splices.ts';
import { setProperty } from '../shape/propertyEdits.ts';
import type { PropertiesText } from './propertiesText.ts';

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** True for what JSON takes for a number, and programs can hold: `247.65`, but not `247,65` or `1.`. */
export function isNumber(typed: string): boolean {
  return JSON_NUMBER.test(typed) && Number.isFinite(Number(typed));
}

/** Edits that write a number as it was typed. Null where it is none. */
export function numberEdits(feature: PropertiesText, key: string, typed: string): TextEdit[] | null {
  if (!isNumber(typed)) return null;
  const edits = setProperty(feature, key, Number(typed));
  const node = memberOf(feature.properties, key);
  if (!node) return edits;
  const span = spanOf(node);
  if (feature.text.slice(span.start, span.end) === typed) return [];
  // The number stays as it is written: `247.60` is the same to a program and not to a reader.
  return [{ ...span, text: typed }, ...edits.filter(({ start }) => start !== span.start)];
}

/** Edits that write words. */
export function textEdits(feature: PropertiesText, key: string, words: string): TextEdit[] {
  return setProperty(feature, key, words);
}

/** How a text field shows words: its lines end with a line feed alone. */
export function asShown(words: string): string {
  return words.replace(/\r\n?/g, '\n');
}

/** The words after typing in a field that shows them: what was not typed over keeps its line ends. */
export function typedInto(words: string, typed: string): string {
  const shown = asShown(words);
  if (shown === words) return typed;
  const { at, removed, inserted } = spliceBetween(shown, typed);
  const places = [...words.matchAll(/\r\n|[^]/g)].map(({ index }) => index);
  const offset = (place: number) => places[place] ?? words.length;
  const now = words.slice(0, offset(at)) + inserted + words.slice(offset(at + removed.length));
  // A line feed behind a carriage return would be one line end with it.
  return asShown(now) === typed ? now : typed;
}

/** Where a caret stands when the text around it has changed: at the same letters. */
export function caretAfter(before: string, after: string, caret: number): number {
  const { at, removed, inserted } = spliceBetween(before, after);
  if (caret <= at) return caret;
  return caret >= at + removed.length ? caret + inserted.length - removed.length : at + inserted.length;
}
