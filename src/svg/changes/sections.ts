/** What is told of a file that changed, block by block: the page of a diff shows them, and so does the editor. */
import type {
  FieldChange,
  FileChange,
  LineChange,
  ListChange,
  PassageEdit,
  PassageItem,
} from '../../core/changes/changes.ts';
import { changeTexts, mentionText } from '../../core/changes/changeTexts.ts';
import { readFeatureFile } from '../../core/geojson.ts';
import { geometryTexts } from '../../core/changes/shapeTexts.ts';
import { roleOf } from '../../core/paths.ts';
import { node, type SvgNode } from '../nodes.ts';
import { changeFigures, type ChangedShape } from './figures.ts';
import type { Ground } from './ground.ts';
import { rowNodes } from './rows.ts';
import { fileShape, type Folders } from './shapes.ts';
import {
  changedText,
  fieldList,
  fieldRow,
  lineNodes,
  MOST_LINES,
  plainFields,
  unbroken,
} from './textNodes.ts';

/** A file that changed, as it stands on the page. */
export interface Entry {
  id: string;
  title: string;
  change: FileChange;
  /** What a feature file draws; null for other files. */
  shape: ChangedShape | null;
}

/** A change that can be looked at, and taken back, by itself. */
export type ChangePart =
  { of: 'field' | 'foreign'; key: string } | { of: 'geometry' } | { of: 'lines'; change: LineChange };

/** What is told of one change. */
export interface ChangeBlock {
  /** Null where it is told, but not by itself: the text says it with other lines. */
  part: ChangePart | null;
  /** Elements of a list of terms, or of the page itself. */
  within: 'terms' | 'page';
  nodes: SvgNode[];
}

/** The entries, each with an id of its own for links. */
export function entriesOf(changes: readonly FileChange[], folders: Folders): Entry[] {
  return changes.map((change, index) => {
    const shape = fileShape(change, folders);
    return { id: `change-${index + 1}`, title: titleOf(change, shape), change, shape };
  });
}

function titleOf(change: FileChange, shape: ChangedShape | null): string {
  if (change.type === 'feature') return change.name;
  if (change.type === 'article') return change.title;
  if (shape) return shape.name;
  const file = roleOf(change.file);
  if (file.role === 'ledger') return 'Ledger of ids';
  if (file.role === 'settings') return 'Settings of the atlas';
  return file.role === 'basemap' ? `Basemap: ${file.layer}` : change.file;
}

/** The section of an entry. */
export function section(entry: Entry, folders: Folders, ground: Ground): SvgNode {
  const { id, title, change } = entry;
  return node('section', { id }, [
    node('h2', {}, [title]),
    node('code', {}, [change.file]),
    ...joinBlocks(blocksOf(entry, folders, ground)),
  ]);
}

/** The elements of blocks; terms that follow each other are one list. */
export function joinBlocks(blocks: readonly ChangeBlock[]): SvgNode[] {
  const joined: SvgNode[] = [];
  let terms: SvgNode[] = [];
  const endList = () => {
    if (terms.length > 0) joined.push(node('dl', {}, terms));
    terms = [];
  };
  for (const { within, nodes } of blocks) {
    if (within === 'terms') terms.push(...nodes);
    else {
      endList();
      joined.push(...nodes);
    }
  }
  endList();
  return joined;
}

/** What is told of an entry. */
export function blocksOf({ id, change, shape }: Entry, folders: Folders, ground: Ground): ChangeBlock[] {
  switch (change.type) {
    case 'feature': {
      const { geometry, fields, foreign } = change.edit;
      const figures = shape && geometry ? changeFigures(shape, ground, id) : [];
      return [
        ...(geometry
          ? [block([statement(geometryTexts(geometry).join('; ')), ...figures], { of: 'geometry' })]
          : []),
        ...fieldBlocks(fields, 'field'),
        ...(foreign.length > 0 ? [block([heading('Outside the properties')])] : []),
        ...fieldBlocks(foreign, 'foreign'),
      ];
    }
    case 'added':
    case 'removed':
      return [
        block([
          ...statements(change),
          ...(shape ? changeFigures(shape, ground, id) : []),
          ...wholeText(change, shape !== null),
        ]),
      ];
    case 'basemap':
      return [block(rowNodes(id, change, folders, ground))];
    case 'article':
      return [block([...fieldList(change.citation), ...change.passages.flatMap(passageNodes)])];
    case 'settings':
      return [block(fieldList(change.fields))];
    case 'ledger':
      return [block(statements(change))];
    case 'layout':
      return [block(statements(change)), ...lineBlocks(change.lines ?? [])];
    case 'text':
      return [block(statements(change).slice(0, 1)), ...lineBlocks(change.lines)];
  }
}

function block(nodes: SvgNode[], part: ChangePart | null = null): ChangeBlock {
  return { part, within: 'page', nodes };
}

function fieldBlocks(fields: readonly FieldChange[], of: 'field' | 'foreign'): ChangeBlock[] {
  return fields.map((field) => ({
    part: { of, key: field.key },
    within: 'terms',
    nodes: fieldRow(field),
  }));
}

/** Lines that changed, each place a block. */
export function lineBlocks(lines: readonly LineChange[]): ChangeBlock[] {
  const shown = lines.slice(0, MOST_LINES).map((change) => block(lineNodes(change), { of: 'lines', change }));
  const more = lines.length - MOST_LINES;
  if (more <= 0) return shown;
  return [...shown, block([node('p', { class: 'muted' }, [`And ${more} more places in this file.`])])];
}

function statement(text: string): SvgNode {
  return node('p', { class: 'statement' }, [unbroken(sentence(text))]);
}

function statements(change: FileChange): SvgNode[] {
  return changeTexts(change).map(statement);
}

/** What a file says that came or went: the fields of a feature, else the text. */
function wholeText(change: FileChange & { type: 'added' | 'removed' }, isShape: boolean): SvgNode[] {
  const side = change.type === 'added' ? 'after' : 'before';
  if (!isShape) {
    const lines = { before: { line: 1, text: '' }, after: { line: 1, text: '' } };
    return lineNodes({ ...lines, [side]: { line: 1, text: change.text } });
  }
  const { plain } = readFeatureFile(change.file, change.text);
  return plainFields(Object.entries(plain?.properties ?? {}));
}

function passageNodes(change: ListChange<PassageItem, PassageEdit>): SvgNode[] {
  if (change.change !== 'edited') {
    const { id, quotation } = change.item;
    const mark = change.change === 'added' ? 'ins' : 'del';
    return [heading(`${id}: ${change.change}`), node('blockquote', {}, [node(mark, {}, [quotation])])];
  }
  const { edit, moved, name, before, after } = change;
  return [
    heading(name),
    ...(moved
      ? [node('p', {}, [`Now in place ${after + 1} of the article, before in place ${before + 1}.`])]
      : []),
    ...(edit?.quotation
      ? [node('blockquote', {}, changedText(edit.quotation.before, edit.quotation.after))]
      : []),
    ...(edit && edit.mentions.length > 0
      ? [
          node(
            'ul',
            { class: 'plain' },
            edit.mentions.map((mention) => node('li', {}, [sentence(mentionText(mention))])),
          ),
        ]
      : []),
    ...(edit ? fieldList(edit.fields) : []),
  ];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function heading(text: string): SvgNode {
  return node('h3', {}, [text]);
}
