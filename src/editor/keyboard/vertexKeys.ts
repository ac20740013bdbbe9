/** The keys that edit vertices, while the map has the focus. What each did is told in words. */
import type { Position } from '../../core/model.ts';
import { pathAt, type FeatureText, type VertexPlace } from '../shape/featureText.ts';
import { vertexCount } from '../shape/pathPlan.ts';
import { insertVertex, moveVertex, removeVertex } from '../shape/shapeEdits.ts';
import { KEYBOARD_TEXTS } from '../texts/keyboardTexts.ts';
import type { Workspace } from '../workspace.svelte.ts';
import { middleBehind, moveBy, pathFurther, stepAt, vertexFurther } from './vertexWalk.ts';

/** What a key is pressed on. */
export interface KeyedMap {
  workspace: Workspace;
  zoom: number;
  /** The nearest vertex or side of another shape; null where none is near. */
  snap: (position: Position) => Position | null;
}

const DIRECTIONS: Record<string, [east: number, north: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const WALKS: Record<string, (feature: FeatureText, from: VertexPlace | null) => VertexPlace> = {
  n: (feature, from) => vertexFurther(feature, from, 1),
  p: (feature, from) => vertexFurther(feature, from, -1),
  N: (feature, from) => pathFurther(feature, from, 1),
  P: (feature, from) => pathFurther(feature, from, -1),
};

/** The letter of a key as a Latin keyboard has it, whatever script this one writes. */
function latinKey({ key, code, shiftKey }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter === undefined || /^[A-Za-z]$/.test(key)) return key;
  return shiftKey ? letter : letter.toLowerCase();
}

const EDITS = ['s', 'a', 'Insert', 'Delete', 'Backspace'];

/** A step with Shift is so many times as long. */
const LONG = 10;

/** Does what a key asks for; false where it asks for nothing here. */
export function runVertexKey(event: KeyboardEvent, map: KeyedMap): boolean {
  const { workspace } = map;
  const { shiftKey } = event;
  const key = latinKey(event);
  const feature = workspace.readable;
  if (!feature) return false;
  const walk = WALKS[key];
  if (walk) {
    workspace.selectVertex(walk(feature, workspace.vertex));
    tell(workspace);
    return true;
  }
  const place = workspace.vertex;
  const position = place && pathAt(feature, place).positions[place.vertex];
  if (!position) return false;
  if (key === 'Escape') {
    workspace.selectVertex(null);
    workspace.said = KEYBOARD_TEXTS[workspace.language].none;
    return true;
  }
  const isEdit = key in DIRECTIONS || EDITS.includes(key);
  if (isEdit && !workspace.editable) {
    workspace.said = workspace.words.otherTab.text;
    return true;
  }
  const direction = DIRECTIONS[key];
  if (direction) {
    const stepM = stepAt(map.zoom, position[1]) * (shiftKey ? LONG : 1);
    const to = moveBy(position, direction[0] * stepM, direction[1] * stepM);
    return move(map, feature, place, to, KEYBOARD_TEXTS[workspace.language].moved(stepM, key));
  }
  return runEdit(key, map, feature, place, position);
}

function runEdit(
  key: string,
  map: KeyedMap,
  feature: FeatureText,
  place: VertexPlace,
  position: Position,
): boolean {
  const { workspace, snap } = map;
  const texts = KEYBOARD_TEXTS[workspace.language];
  switch (key) {
    case 's': {
      const to = snap(position);
      if (to) return move(map, feature, place, to, texts.snapped);
      workspace.said = texts.nothingNear;
      return true;
    }
    case 'a':
    case 'Insert':
      add(workspace, feature, place);
      return true;
    case 'Delete':
    case 'Backspace':
      takeOut(workspace, feature, place);
      return true;
    default:
      return false;
  }
}

function move(
  { workspace }: KeyedMap,
  feature: FeatureText,
  place: VertexPlace,
  to: Position,
  said: string,
): boolean {
  const edits = moveVertex(feature, place, to);
  if (edits) {
    workspace.edit(edits, workspace.words.steps.move, 'map');
    workspace.selectVertex(place);
  }
  tell(workspace, edits ? said : KEYBOARD_TEXTS[workspace.language].tooFew);
  return true;
}

function add(workspace: Workspace, feature: FeatureText, place: VertexPlace): void {
  const middle = middleBehind(feature, place);
  const edits = middle && insertVertex(feature, place, middle);
  if (!edits) {
    workspace.said = KEYBOARD_TEXTS[workspace.language].noMore;
    return;
  }
  workspace.edit(edits, workspace.words.steps.add, 'map');
  workspace.selectVertex({ ...place, vertex: place.vertex + 1 });
  tell(workspace, KEYBOARD_TEXTS[workspace.language].added);
}

function takeOut(workspace: Workspace, feature: FeatureText, place: VertexPlace): void {
  const edits = removeVertex(feature, place);
  if (!edits) {
    workspace.said = KEYBOARD_TEXTS[workspace.language].tooFew;
    return;
  }
  workspace.edit(edits, workspace.words.steps.remove, 'map');
  const now = workspace.readable;
  workspace.selectVertex(now && vertexFurther(now, { ...place, vertex: Math.max(0, place.vertex - 1) }, 0));
  tell(workspace, KEYBOARD_TEXTS[workspace.language].takenOut);
}

/** Says which vertex is selected now, and where it lies, behind what was done. */
function tell(workspace: Workspace, done = ''): void {
  const { readable, vertex, language } = workspace;
  const path = readable && vertex ? pathAt(readable, vertex) : null;
  const position = path?.positions[vertex?.vertex ?? 0];
  if (!readable || !vertex || !path || !position) {
    workspace.said = done;
    return;
  }
  const paths = readable.parts.flat();
  const place = {
    number: vertex.vertex + 1,
    of: vertexCount(path),
    path: paths.indexOf(path) + 1,
    paths: paths.length,
    lat: position[1].toFixed(5),
    lng: position[0].toFixed(5),
  };
  workspace.said = `${done} ${KEYBOARD_TEXTS[language].at(place)}`.trim();
}
