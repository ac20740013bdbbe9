/** Draws a page's drawing anew from the map's files: with the detail of another view, or after the geodata changed. */
import type { FeatureCollection, Geometry, Point } from 'geojson';
import type { LabelProperties } from '../cartography/labelCollection.ts';
import type { FeatureStates, Scene } from '../cartography/renderer.ts';
import type { ShapeProperties } from '../cartography/shapeCollection.ts';
import { shapeNodes } from './drawing.ts';
import type { Frame } from './frame.ts';
import { labelNodes } from './labelNodes.ts';
import { toElement } from './nodes.ts';
import type { Region } from './region.ts';
import { shapePaths } from './shapePaths.ts';
import { targetNodes, type TargetText } from './targets.ts';

export interface Redraw {
  scene: Scene;
  frame: Frame;
  region: Region;
  states: FeatureStates;
  /** The labels too, all of them; they stay the same when only the detail changes. */
  labels: boolean;
}

type Shapes = FeatureCollection<Geometry, ShapeProperties>;
type Labels = FeatureCollection<Point, LabelProperties>;

/** The shapes last loaded, by address: they are drawn again and again. */
let loaded: { url: string; shapes: Promise<Shapes> } | undefined;

/**
 * Puts new shapes, and labels, in the place of the old ones; nothing where they are not wanted any more when they have
 * arrived. Throws where a file does not arrive.
 */
export async function redraw(
  frameElement: Element,
  redrawing: Redraw,
  isWanted: () => boolean,
): Promise<void> {
  const { scene, frame, region, states } = redrawing;
  const targets = readTargets(frameElement);
  if (loaded?.url !== scene.dataUrl) loaded = { url: scene.dataUrl, shapes: load<Shapes>(scene.dataUrl) };
  const shapes = await loaded.shapes.catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  const labels = redrawing.labels ? await load<Labels>(scene.labelsUrl) : undefined;
  if (!isWanted()) return;
  const viewpoints = scene.viewpoints;
  const paths = shapePaths(shapes, frame, { region, decimals: decimalsFor(frame, region) });
  const nodes = [...shapeNodes(paths, { states, viewpoints }, frame), ...targetNodes(paths, targets)];
  frameElement.querySelector('.shapes')?.replaceChildren(...nodes.map(toElement));
  if (!labels) return;
  const names = labelNodes({ labels, targets }, frame);
  frameElement.querySelector('.labels')?.replaceChildren(...names.map(toElement));
}

/** The links that the page came with, to be put on the new shapes. */
function readTargets(frameElement: Element): Map<string, TargetText> {
  const links = frameElement.querySelectorAll('.targets a');
  return new Map(
    [...links].map((link) => [
      link.getAttribute('data-feature') ?? '',
      {
        href: link.getAttribute('href') ?? '',
        title: link.querySelector('title')?.textContent ?? '',
        description: link.querySelector('desc')?.textContent ?? '',
      },
    ]),
  );
}

/** Decimals that keep a tenth of a pixel at the region's zoom. */
function decimalsFor(frame: Frame, { zoom }: Region): number {
  return Math.max(0, Math.ceil((zoom - frame.zoom) * Math.log10(2)));
}

async function load<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.json()) as T;
}
