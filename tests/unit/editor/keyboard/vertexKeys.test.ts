import { beforeEach, describe, expect, it } from 'vitest';
import type { Position } from '../../../../src/core/model.ts';
import { readAtlas } from '../../../../src/core/atlas.ts';
import { runVertexKey } from '../../../../src/editor/keyboard/vertexKeys.ts';
import { Workspace } from '../../../../src/editor/workspace.svelte.ts';
import { words } from '../../../../src/messages/editor/en.ts';
import { messages } from '../../../../src/messages/en.ts';
import { goodFiles } from '../../core/fixtures.ts';
import { changedLines, withShape } from '../shape/editedFeatures.ts';

const PATH = 'features/square.geojson';
const SHAPE = withShape({
  type: 'Polygon',
  coordinates: [
    [
      [10, 10],
      [11, 10],
      [11, 11],
      [10, 10],
    ],
  ],
});

let workspace: Workspace;
let near: Position | null;

beforeEach(async () => {
  const files = await goodFiles();
  const { source } = readAtlas(files);
  if (!source) throw new Error('The fixture is no atlas');
  const map = { dataUrl: '', labelsUrl: '', labelZooms: [] };
  const page = { language: 'en' as const, base: '/', home: '/', filesUrl: '', saveUrl: null, map };
  const withSquare = new Map([...files, [PATH, SHAPE]]);
  workspace = new Workspace({ page, messages, words, files: withSquare, atlas: source.atlas });
  workspace.open(PATH);
  near = null;
});

/** Presses a key on the map; `code` is its place on the keyboard. */
function press(key: string, { code = '', shiftKey = false } = {}): boolean {
  const event = { key, code, shiftKey } as KeyboardEvent;
  return runVertexKey(event, { workspace, zoom: 10, snap: () => near });
}

function changes(): { removed: number; added: number } {
  return changedLines(SHAPE, workspace.text ?? '');
}

describe('keys on the map', () => {
  it('walk from vertex to vertex, and tell where each lies', () => {
    expect(press('n')).toBe(true);
    expect(workspace.said).toBe('Vertex 1 of 3: latitude 10.00000, longitude 10.00000.');
    press('p');
    expect(workspace.vertex).toEqual({ part: 0, path: 0, vertex: 2 });
  });

  it('do the same on a keyboard of another script', () => {
    press('т', { code: 'KeyN' });
    expect(workspace.vertex?.vertex).toBe(0);
  });

  it('leave the arrows to the map while no vertex is selected', () => {
    expect(press('ArrowUp')).toBe(false);
    expect(workspace.text).toBe(SHAPE);
  });

  it('move a vertex: its line changes, and it stays selected', () => {
    press('n');
    press('n');
    expect(press('ArrowRight')).toBe(true);
    expect(changes()).toEqual({ removed: 1, added: 1 });
    expect(workspace.vertex?.vertex).toBe(1);
    expect(workspace.said).toMatch(
      /^Moved 200 m east\. Vertex 2 of 3: latitude 10\.00000, longitude 11\.00183\.$/,
    );
  });

  it('add a vertex behind the selected one, and take it out again', () => {
    press('n');
    press('a');
    expect(workspace.vertex?.vertex).toBe(1);
    expect(changes()).toEqual({ removed: 0, added: 1 });
    press('Delete');
    expect(workspace.text).toBe(SHAPE);
  });

  it('keep the vertices that a ring needs', () => {
    press('n');
    press('Delete');
    expect(workspace.text).toBe(SHAPE);
    expect(workspace.said).toContain('needs this vertex');
  });

  it('put a vertex onto a neighbour, where there is one', () => {
    press('n');
    press('s');
    expect(workspace.said).toContain('No other shape is near');
    near = [9.5, 9.25];
    press('s');
    expect(workspace.text).toContain('[9.5, 9.25]');
  });

  it('change nothing in a tab that only reads, and say so', () => {
    press('n');
    workspace.editable = false;
    for (const key of ['ArrowUp', 'a', 'Delete', 's']) expect(press(key)).toBe(true);
    expect(workspace.text).toBe(SHAPE);
    expect(workspace.said).toContain('only be read');
  });
});

describe('a selected vertex', () => {
  it('is none any more where something else has moved it, and is kept where it has not', () => {
    press('n');
    press('n');
    workspace.draft.setText(PATH, SHAPE.replace('"type": "Feature"', '"type":  "Feature"'), 'x', 'text');
    expect(workspace.vertex?.vertex).toBe(1);
    workspace.draft.setText(PATH, SHAPE.replaceAll('11', '12'), 'x', 'other');
    expect(workspace.vertex).toBeNull();
    expect(press('ArrowUp')).toBe(false);
  });

  it('is the first one where the caret stands on the last position of a ring', () => {
    workspace.selectAt(SHAPE.lastIndexOf('10,'));
    expect(workspace.vertex?.vertex).toBe(0);
  });
});
