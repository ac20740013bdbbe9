/** What stands at a place among the properties of a feature, in a text that need not be whole. */
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

type SyntaxNode = ReturnType<typeof syntaxTree>['topNode'];

/** A key or a value of a property; `from` and `to` are what a proposal takes the place of. */
export interface JsonPlace {
  what: 'key' | 'value';
  /** The key as far as it is written; of a value the key that it belongs to. */
  key: string;
  from: number;
  to: number;
  /** Nothing is written here yet. */
  isEmpty: boolean;
  /** A colon and a value follow the key. */
  hasValue: boolean;
  /** The other keys. */
  present: ReadonlySet<string>;
}

/** So long (ms) a text may take to be read up to the place; the properties stand at its beginning. */
const PATIENCE_MS = 100;

/** What stands at an offset; null outside the object of the properties. */
export function jsonPlaceAt(state: EditorState, pos: number): JsonPlace | null {
  const tree = ensureSyntaxTree(state, pos, PATIENCE_MS) ?? syntaxTree(state);
  const node = tree.resolveInner(pos, -1);
  const object = closest(node, 'Object');
  if (!object || !isProperties(object, state)) return null;
  const written = isWritten(node, pos) ? node : null;
  const property = propertyBefore(object, pos);
  const name = property?.getChild('PropertyName') ?? null;
  if (name && written?.name === 'PropertyName') return keyPlace(name, object, state);
  if (!property || !name || isBehind(property, pos, state)) return emptyKeyPlace(pos, object, state);
  if (written && written.name !== 'String') return null;
  const [from, to] = written ? [written.from, closedEnd(written, state)] : [pos, pos];
  const key = textOf(name, state);
  return { what: 'value', key, from, to, isEmpty: !written, hasValue: true, present: new Set() };
}

function keyPlace(name: SyntaxNode, object: SyntaxNode, state: EditorState): JsonPlace {
  const [from, to] = [name.from, closedEnd(name, state)];
  return {
    ...{ what: 'key', key: textOf(name, state), from, to, isEmpty: false },
    hasValue: /^\s*:/.test(state.sliceDoc(to, to + 20)),
    present: keysIn(object, state, from),
  };
}

function emptyKeyPlace(pos: number, object: SyntaxNode, state: EditorState): JsonPlace {
  const present = keysIn(object, state, -1);
  return { what: 'key', key: '', from: pos, to: pos, isEmpty: true, hasValue: false, present };
}

/** True for a key or a value whose letters the offset is among. */
function isWritten({ name, from }: SyntaxNode, pos: number): boolean {
  return /^(?:PropertyName|String|Number|True|False|Null)$/.test(name) && pos > from;
}

function closest(node: SyntaxNode, name: string): SyntaxNode | null {
  let at: SyntaxNode | null = node;
  while (at && at.name !== name) at = at.parent;
  return at;
}

/** True for the value of "properties" in the outermost object. */
function isProperties({ parent }: SyntaxNode, state: EditorState): boolean {
  const name = parent?.name === 'Property' ? parent.getChild('PropertyName') : null;
  return !!name && textOf(name, state) === 'properties' && parent?.parent?.parent?.name === 'JsonText';
}

function propertyBefore(object: SyntaxNode, pos: number): SyntaxNode | null {
  return object.getChildren('Property').findLast(({ from }) => from < pos) ?? null;
}

/** True where the property has ended: with a comma, or with a value and a line end. */
function isBehind(property: SyntaxNode, pos: number, state: EditorState): boolean {
  const value = property.lastChild;
  const hasValue = !!value && /^(?:String|Number|True|False|Null|Object|Array)$/.test(value.name);
  if (!hasValue) return /,/.test(state.sliceDoc(property.to, pos));
  return pos > value.to;
}

function keysIn(object: SyntaxNode, state: EditorState, except: number): Set<string> {
  const names = object.getChildren('Property').flatMap((each) => each.getChild('PropertyName') ?? []);
  return new Set(names.filter(({ from }) => from !== except).map((name) => textOf(name, state)));
}

/** The letters of a key, without its quotation marks where it has both. */
function textOf({ from, to }: SyntaxNode, state: EditorState): string {
  const text = state.sliceDoc(from, to);
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replace(/^"|"$/g, '');
  }
}

/** Where a text ends: one that is not closed ends with its line. */
function closedEnd({ from, to }: SyntaxNode, state: EditorState): number {
  return Math.min(to, state.doc.lineAt(from).to);
}
