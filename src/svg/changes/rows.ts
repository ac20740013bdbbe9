/** The rows of a basemap file that changed. */
import type { FileChange } from '../../core/changes/changes.ts';
import { changeTexts, rowName } from '../../core/changes/changeTexts.ts';
import { geometryTexts } from '../../core/changes/shapeTexts.ts';
import { plural } from '../../core/plural.ts';
import { node, type SvgNode } from '../nodes.ts';
import { changeFigures } from './figures.ts';
import type { Ground } from './ground.ts';
import { rowShape, rowsOf, type Folders } from './shapes.ts';
import { fieldList } from './textNodes.ts';

/** A file that was rebuilt changes in hundreds of rows: so many get maps, and the rest is told in words. */
const MOST_MAPS = 12;
const MOST_WORDS = 200;

/** What changed, row by row. */
export function rowNodes(
  id: string,
  change: FileChange & { type: 'basemap' },
  folders: Folders,
  ground: Ground,
): SvgNode[] {
  const rows = rowsOf(change, folders);
  const shown = change.rows.slice(0, MOST_MAPS).flatMap((row, index) => {
    const shape = rowShape(row, change, rows);
    const edit = row.change === 'edited' ? row.edit : null;
    const name = edit?.title === undefined ? rowName(row) : `${edit.title} (${rowName(row)})`;
    const words = edit?.geometry ? geometryTexts(edit.geometry).join('; ') : '';
    const place = row.change === 'edited' && row.moved ? 'in another place of the list' : '';
    const told = [row.change === 'edited' ? '' : row.change, place, words].filter((text) => text !== '');
    return [
      node('h3', {}, [name]),
      ...(told.length > 0 ? [node('p', { class: 'statement' }, [told.join('; ')])] : []),
      ...(shape ? changeFigures(shape, ground, `${id}-${index + 1}`) : []),
      ...fieldList(edit?.fields ?? []),
    ];
  });
  return [...shown, ...inWords(change)];
}

function inWords(change: FileChange & { type: 'basemap' }): SvgNode[] {
  const rest = change.rows.slice(MOST_MAPS);
  if (rest.length === 0) return [];
  const texts = changeTexts({ ...change, rows: rest.slice(0, MOST_WORDS) });
  const more = rest.length - MOST_WORDS;
  return [
    node('h3', {}, [`${plural(rest.length, 'further row')}, in words`]),
    node(
      'ul',
      { class: 'plain' },
      texts.map((text) => node('li', {}, [text])),
    ),
    ...(more > 0 ? [node('p', { class: 'muted' }, [`And ${more} more.`])] : []),
  ];
}
