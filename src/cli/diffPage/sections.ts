/** One section of the page for each file that changed. */
import type { FileChange, ListChange, PassageEdit, PassageItem } from '../../core/changes/changes.ts';
import { changeTexts, mentionText } from '../../core/changes/changeTexts.ts';
import { readFeatureFile } from '../../core/geojson.ts';
import { geometryTexts } from '../../core/changes/shapeTexts.ts';
import { roleOf } from '../../core/paths.ts';
import { node, type SvgNode } from '../../svg/nodes.ts';
import { changeFigures, type ChangedShape } from './figures.ts';
import type { Ground } from './ground.ts';
import { rowNodes } from './rows.ts';
import { fileShape, type Folders } from './shapes.ts';
import { changedText, fieldList, lineList, plainFields, unbroken } from './textNodes.ts';

/** A file that changed, as it stands on the page. */
export interface Entry {
  id: string;
  title: string;
  change: FileChange;
  /** What a feature file draws; null for other files. */
  shape: ChangedShape | null;
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
    ...bodyOf(entry, folders, ground),
  ]);
}

function bodyOf({ id, change, shape }: Entry, folders: Folders, ground: Ground): SvgNode[] {
  switch (change.type) {
    case 'feature': {
      const { geometry, fields, foreign } = change.edit;
      return [
        ...(geometry ? [statement(geometryTexts(geometry).join('; '))] : []),
        ...(shape && geometry ? changeFigures(shape, ground, id) : []),
        ...fieldList(fields),
        ...(foreign.length > 0 ? [node('h3', {}, ['Outside the properties']), ...fieldList(foreign)] : []),
      ];
    }
    case 'added':
    case 'removed':
      return [
        ...statements(change),
        ...(shape ? changeFigures(shape, ground, id) : []),
        ...wholeText(change, shape !== null),
      ];
    case 'basemap':
      return rowNodes(id, change, folders, ground);
    case 'article':
      return [...fieldList(change.citation), ...change.passages.flatMap(passageNodes)];
    case 'settings':
      return fieldList(change.fields);
    case 'ledger':
      return statements(change);
    case 'layout':
      return [...statements(change), ...lineList(change.lines ?? [])];
    case 'text':
      return [...statements(change).slice(0, 1), ...lineList(change.lines)];
  }
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
    return lineList([{ ...lines, [side]: { line: 1, text: change.text } }]);
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
