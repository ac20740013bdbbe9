/** What stands below a map that is taken away: what it shows, the note on the dispute, the scale, whose data, the address. */
import { metresPerPixel } from '../cartography/mercator.ts';
import type { Palette } from '../cartography/palette.ts';
import { roundLength } from '../cartography/scale.ts';
import type { Camera } from '../core/url.ts';
import { node, type SvgNode } from '../svg/nodes.ts';
import { wrapLines } from './wrapLines.ts';

/** The words of the foot, in the page's language. */
export interface FootText {
  title: string;
  /** Paragraphs: first the note on the dispute. */
  notes: string[];
  formatDistance: (lengthKm: number) => string;
  lang: string;
}

/** A foot and its height (CSS pixels). */
export interface Foot {
  nodes: SvgNode[];
  heightPx: number;
}

const EDGE_PX = 16;
const TITLE_PX = 16;
const NOTE_PX = 11.5;
const LEADING = 1.45;
const LONGEST_BAR_PX = 130;
const BAR_ROOM_PX = 170;
const SANS =
  "system-ui, 'Segoe UI', 'Noto Sans', 'Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP', sans-serif";
const SERIF = "Georgia, 'Noto Serif', 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', serif";

/** The foot of a picture so wide, to be put at `top`. */
export function pictureFoot(
  text: FootText,
  { width, top }: { width: number; top: number },
  camera: Camera,
  palette: Palette,
): Foot {
  // The bar stands beside the title where there is room for both.
  const isWide = width >= 3 * BAR_ROOM_PX;
  const roomPx = width - 2 * EDGE_PX;
  const titleLines = wrapLines(text.title, isWide ? roomPx - BAR_ROOM_PX : roomPx, TITLE_PX);
  const noteLines = text.notes.flatMap((note) => wrapLines(note, roomPx, NOTE_PX));
  const titlePx = titleLines.length * TITLE_PX * LEADING;
  const barPx = isWide ? 0 : 34;
  const notesTop = top + EDGE_PX * 0.75 + titlePx + barPx + 4;
  const bottom = notesTop + noteLines.length * NOTE_PX * LEADING + EDGE_PX * 0.75;
  const barTop = isWide ? top + EDGE_PX * 0.75 + 8 : top + EDGE_PX * 0.75 + titlePx + 14;
  const nodes = [
    node('rect', { y: top, width, height: Math.ceil(bottom - top), fill: palette.halo }),
    node('rect', { y: top, width, height: 1, fill: palette.coast }),
    ...textLines(titleLines, top + EDGE_PX * 0.75, { size: TITLE_PX, fill: palette.label, family: SERIF }),
    ...scaleBar(text, camera, { width, y: barTop, isWide }, palette),
    ...textLines(noteLines, notesTop, { size: NOTE_PX, fill: palette.labelPlace, family: SANS }),
  ];
  return { nodes, heightPx: Math.ceil(bottom - top) };
}

function textLines(
  lines: readonly string[],
  top: number,
  { size, fill, family }: { size: number; fill: string; family: string },
): SvgNode[] {
  return lines.map((line, index) => {
    const y = (top + size + index * size * LEADING).toFixed(1);
    return node('text', { x: EDGE_PX, y, fill, 'font-family': family, 'font-size': size }, [line]);
  });
}

/** A bar of a round length at the latitude in the middle of the map. */
function scaleBar(
  { formatDistance }: FootText,
  { center, zoom }: Camera,
  { width, y, isWide }: { width: number; y: number; isWide: boolean },
  palette: Palette,
): SvgNode[] {
  const kmPx = 1000 / metresPerPixel(center[1], zoom);
  const lengthKm = roundLength(LONGEST_BAR_PX / kmPx);
  const barPx = Math.round(lengthKm * kmPx);
  const left = isWide ? width - EDGE_PX - barPx : EDGE_PX;
  const path = `M${left} ${y - 5}v5h${barPx}v-5`;
  return [
    node('path', { d: path, fill: 'none', stroke: palette.label, 'stroke-width': 1.5 }),
    node(
      'text',
      {
        x: left + barPx / 2,
        y: y + 14,
        'text-anchor': 'middle',
        fill: palette.label,
        'font-family': SANS,
        'font-size': NOTE_PX,
      },
      [formatDistance(lengthKm)],
    ),
  ];
}
