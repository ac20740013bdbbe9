/** The map of a handout as one SVG: nothing in it is a picture of pixels, and its words stay words. */
import { toMercator } from '../../cartography/mercator.ts';
import { lngNear, middleLng } from '../../core/longitudes.ts';
import type { Feature } from '../../core/model.ts';
import type { DrawingContent } from '../../svg/drawing.ts';
import { toUnits, type Frame } from '../../svg/frame.ts';
import { node, type SvgNode } from '../../svg/nodes.ts';
import { nodesIn, type PictureContent, type PictureSize } from '../../svg/picture.ts';
import { labelBounds, pictureLabels, shownNames } from '../../svg/pictureLabels.ts';
import type { Entry, HandoutContent } from './handoutContent.ts';
import { mapPx } from './paperSizes.ts';
import { NUMBER_RADIUS_PX, placeNumbers, type PlacedNumber } from './placeNumbers.ts';
import { HATCH, PRINT_PALETTE } from './printPalette.ts';

/** What the map's files hold. */
export type MapData = Pick<DrawingContent, 'shapes' | 'labels'>;

type Labels = MapData['labels'];

/** The map: shapes, hatching of islands, names, numbers, and a frame. */
export function handoutMap(content: HandoutContent, { shapes, labels }: MapData, label: string): SvgNode {
  const { frame, entries, options, viewpoint } = content;
  const size = mapPx(options);
  const numbered = entries.filter(({ number }) => number > 0);
  const picture: PictureContent = {
    shapes,
    labels: labelsShown(labels, options, numbered),
    palette: PRINT_PALETTE,
    viewpoint,
    states: {
      hovered: [],
      selected: [],
      lit: numbered.filter(({ chosen }) => chosen).map(({ feature }) => feature.id),
    },
  };
  const numbers = placedNumbers(numbered, picture.labels, frame, size);
  return node(
    'svg',
    { viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', 'aria-label': label, lang: 'ja' },
    [
      node('clipPath', { id: 'sheet-map' }, [node('rect', { ...size })]),
      node('g', { 'clip-path': 'url(#sheet-map)' }, [
        ...nodesIn({ ...picture, labels: { ...labels, features: [] } }, frame, size),
        ...hatching(shapes, size),
        // Below the names: a line across one would make it hard to read.
        ...numbers.flatMap(({ place }) => leaderNodes(place)),
        ...pictureLabels(picture, frame, size),
      ]),
      ...numbers.map(({ entry, place }) => discNode(entry, place)),
      node('rect', {
        x: 0.5,
        y: 0.5,
        width: size.width - 1,
        height: size.height - 1,
        fill: 'none',
        stroke: '#000000',
        'stroke-width': 1,
      }),
    ],
  );
}

/** On a worksheet no name stands that gives an answer away: neither a numbered place's own nor that of a strait beside it. */
function labelsShown(
  labels: Labels,
  { labels: wanted, worksheet }: HandoutContent['options'],
  numbered: readonly Entry[],
): Labels {
  if (wanted === 'none') return { ...labels, features: [] };
  if (wanted === 'all' && !worksheet) return labels;
  const answers = worksheet ? numbered.flatMap(({ feature }) => answersOf(feature)) : [];
  const shown = labels.features.filter(({ properties: { feature, text, more } }) => {
    const words = `${text} ${more}`.toLowerCase();
    return feature === undefined && !answers.some((answer) => words.includes(answer));
  });
  return { ...labels, features: shown };
}

/** How the names of an island or a region begin: «Кунаширский пролив» and 択捉水道 say as much. Lines are named after towns. */
function answersOf({ kind, names }: Feature): string[] {
  if (kind === 'boundary' || kind === 'route' || kind === 'pipeline') return [];
  return names.flatMap(({ text }) => {
    const [word = ''] = text.toLowerCase().split(/[\s-]/);
    const stem = /[\p{sc=Han}]/u.test(word)
      ? word.replace(/(群島|諸島|島)$/u, '')
      : word.replace(/[аеиоуыaeiou]$/u, '');
    return stem.length >= 2 ? [stem] : [];
  });
}

/** Lines across each island, cut to its shape: an island is told from other land in grey too. */
function hatching(shapes: MapData['shapes'], size: PictureSize): SvgNode[] {
  const islands = shapes.features.filter(({ properties: { kind } }) => /^island/.test(kind));
  const ids = islands.flatMap(({ properties: { id } }) => id ?? []);
  const lines: string[] = [];
  for (let x = -size.height; x < size.width; x += HATCH.gapPx) {
    lines.push(`M${x} ${size.height}l${size.height} ${-size.height}`);
  }
  const d = lines.join('');
  return ids.flatMap((id) => [
    node('clipPath', { id: `cut:${id}` }, [node('use', { href: `#shape:${id}` })]),
    node('path', {
      d,
      'clip-path': `url(#cut:${id})`,
      fill: 'none',
      stroke: HATCH.color,
      'stroke-width': HATCH.widthPx,
    }),
  ]);
}

/** Where each number stands. */
function placedNumbers(
  numbered: readonly Entry[],
  labels: Labels,
  frame: Frame,
  size: PictureSize,
): { entry: Entry; place: PlacedNumber }[] {
  const taken = shownNames({ labels }, frame, size).map(({ label, at }) => labelBounds(label.properties, at));
  const wishes = numbered.map(({ feature }) => ({
    at: toUnits(frame, [lngNear(feature.point[0], middleLng(feature.bbox)), feature.point[1]]),
    sizePx: sizeOf(feature, frame),
  }));
  const placed = placeNumbers(wishes, taken, size);
  return numbered.flatMap((entry, index) => {
    const place = placed[index];
    return place ? [{ entry, place }] : [];
  });
}

/** Lines are never roomy: their numbers stand beside them. */
function sizeOf({ kind, bbox: [west, south, east, north] }: Feature, frame: Frame): [number, number] {
  if (kind === 'pipeline' || kind === 'route' || kind === 'boundary') return [0, 0];
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  return [(right - left) * frame.worldUnits, (bottom - top) * frame.worldUnits];
}

/** A line to the place that a number stands beside. */
function leaderNodes({ at: [x2, y2], leadsTo }: PlacedNumber): SvgNode[] {
  if (!leadsTo) return [];
  const [x1, y1] = leadsTo;
  const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
  return [
    node('line', { ...ends, stroke: '#ffffff', 'stroke-width': 3 }),
    node('line', { ...ends, stroke: '#000000', 'stroke-width': 1 }),
    node('circle', {
      cx: ends.x1,
      cy: ends.y1,
      r: 2,
      fill: '#000000',
      stroke: '#ffffff',
      'stroke-width': 1,
    }),
  ];
}

/** A number in its disc; those that the handout is about are dark. */
function discNode({ number, chosen }: Entry, { at: [x, y] }: PlacedNumber): SvgNode {
  return node('g', { class: 'number' }, [
    node('circle', {
      cx: round(x),
      cy: round(y),
      r: NUMBER_RADIUS_PX,
      fill: chosen ? '#000000' : '#ffffff',
      stroke: chosen ? '#ffffff' : '#000000',
      'stroke-width': 1.2,
    }),
    node(
      'text',
      {
        x: round(x),
        y: round(y + 4),
        'text-anchor': 'middle',
        'font-size': 11,
        'font-weight': 700,
        'font-family': 'system-ui, sans-serif',
        fill: chosen ? '#ffffff' : '#000000',
      },
      [String(number)],
    ),
  ]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
