/** Where in a text a change can be seen. */
import type { FileChange, GeometryChange, PathEdit } from '../../core/changes/changes.ts';
import { createReport, type Span } from '../../core/issues.ts';
import { parseJson } from '../../core/json/parseJson.ts';
import { memberOf, spanOf } from '../../core/jsonTree.ts';
import type { ChangePart } from '../../svg/changes/sections.ts';
import type { VertexPlace } from '../shape/featureText.ts';
import { offsetOfLine } from './revertChange.ts';

/** The stretch of the text that a change is about; where a field is gone, what held it. */
export function spanOfChange(file: string, text: string, part: ChangePart): Span {
  if (part.of === 'lines') {
    const { line, text: now } = part.change.after;
    const start = offsetOfLine(text, line);
    return { start, end: start + now.replace(/\r?\n$/, '').length };
  }
  const root = parseJson(createReport(file, text));
  const holder = part.of === 'field' ? memberOf(root, 'properties') : root;
  const value = memberOf(holder, part.of === 'geometry' ? 'geometry' : part.key);
  const node = value?.parent ?? holder;
  return node ? spanOf(node) : { start: 0, end: 0 };
}

/** The first vertex that moved or came, else the one before the first that went; null for any other change. */
export function vertexOfChange(change: FileChange): VertexPlace | null {
  const geometry = change.type === 'feature' ? change.edit.geometry : undefined;
  return geometry ? firstVertex(geometry) : null;
}

function firstVertex({ parts }: GeometryChange): VertexPlace | null {
  for (const part of parts) {
    if (part.change === 'added') return { part: part.after, path: 0, vertex: 0 };
    if (part.change === 'removed') continue;
    for (const path of part.edit ?? []) {
      if (path.change === 'removed') continue;
      const place = { part: part.after, path: path.after };
      if (path.change === 'added') return { ...place, vertex: 0 };
      if (path.edit) return { ...place, vertex: vertexOf(path.edit) };
    }
  }
  return null;
}

function vertexOf({ moved, added, removed }: PathEdit): number {
  const present = [...moved, ...added].map(({ after }) => after);
  const gone = removed.map(({ before }) => Math.max(0, before - 1));
  return Math.min(...(present.length > 0 ? present : gone.length > 0 ? gone : [0]));
}
