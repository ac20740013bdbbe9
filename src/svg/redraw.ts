/** Draws a page's drawing anew from the map's files: with the detail of another view, or after the geodata changed. */
import type { FeatureStates, Scene } from '../cartography/renderer.ts';
import { isTiled } from '../cartography/tiles/isTiled.ts';
import { shapeNodes, type DrawingContent } from './drawing.ts';
import type { Frame } from './frame.ts';
import { labelNodes } from './labelNodes.ts';
import { loadLabels, loadShapes } from './loadContent.ts';
import { toElement } from './nodes.ts';
import type { Region } from './region.ts';
import { shapePaths } from './shapePaths.ts';
import { ID_IN_HREF, targetNodes, type TargetText } from './targets.ts';

export interface Redraw {
  scene: Scene;
  frame: Frame;
  region: Region;
  states: FeatureStates;
  /** The labels too, all of them; they stay the same when only the detail changes. */
  labels: boolean;
}

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
  const keep = [...states.selected, ...states.lit, ...states.hovered];
  const shapes = await loadShapes(scene.dataUrl, region, keep);
  // Tiles have the names of one region.
  const wantsLabels = redrawing.labels || isTiled(scene.labelsUrl);
  const labels = wantsLabels ? await loadLabels(scene.labelsUrl, region) : undefined;
  if (!isWanted()) return;
  const targets = readTargets(frameElement, labels);
  const viewpoints = scene.viewpoints;
  const paths = shapePaths(shapes, frame, { region, decimals: decimalsFor(frame, region) });
  const pattern = frameElement.querySelector('.targets')?.getAttribute('data-href') ?? undefined;
  const nodes = [
    ...shapeNodes(paths, { states, viewpoints }, frame),
    ...targetNodes(paths, targets, pattern),
  ];
  frameElement.querySelector('.shapes')?.replaceChildren(...nodes.map(toElement));
  if (!labels) return;
  const names = labelNodes({ labels, targets }, frame);
  frameElement.querySelector('.labels')?.replaceChildren(...names.map(toElement));
}

/** The links that the page came with, to be put on the new shapes; where it has none for a feature, one of the same form. */
function readTargets(
  frameElement: Element,
  labels: DrawingContent['labels'] | undefined,
): DrawingContent['targets'] {
  const group = frameElement.querySelector('.targets');
  const pattern = group?.getAttribute('data-href');
  const links = group?.querySelectorAll('a') ?? [];
  const known = new Map<string, TargetText>(
    [...links].map((link) => [
      link.getAttribute('data-feature') ?? '',
      {
        href: link.getAttribute('href') ?? '',
        inFrame: link.hasAttribute('target'),
        title: link.querySelector('title')?.textContent ?? '',
        description: link.querySelector('desc')?.textContent ?? '',
      },
    ]),
  );
  if (pattern === null || pattern === undefined) return known;
  const titles = new Map(labels?.features.map(({ properties: { feature, text } }) => [feature, text]));
  return {
    get: (id) =>
      known.get(id) ?? {
        href: pattern.replace(ID_IN_HREF, id),
        title: titles.get(id) ?? '',
        description: '',
      },
  };
}

/** Decimals that keep a tenth of a pixel at the region's zoom. */
function decimalsFor(frame: Frame, { zoom }: Region): number {
  return Math.max(0, Math.ceil((zoom - frame.zoom) * Math.log10(2)));
}
