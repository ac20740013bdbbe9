/** The text of a card from top to bottom: what it is about, its names, the quotation, and the note at the foot. */
import type { SvgNode } from '../svg/nodes.ts';
import {
  CARD_COLORS,
  COLUMN,
  gap,
  partsBlock,
  ruleBlock,
  stack,
  textBlock,
  titleBlock,
  type Block,
} from './cardBlocks.ts';
import type { CardContent } from './cardContent.ts';
import { listBlock, paragraphBlock, quotationBlock } from './cardBody.ts';

const { ink, muted, line, accent } = CARD_COLORS;
/** Sizes that titles are tried at, the largest first (pixels). */
const TITLE_SIZES = [50, 45, 40, 36, 32, 29, 26];
/** Room between the body and the foot. */
const FOOT_GAP = 18;

/** The elements of the column; all of them lie between its top and its bottom. */
export function cardColumn(content: CardContent): SvgNode[] {
  const head = headBlock(content);
  const foot = footBlock(content);
  const bodyTop = COLUMN.top + head.heightPx;
  const room = COLUMN.bottom - foot.heightPx - FOOT_GAP - bodyTop;
  return [
    ...head.at(COLUMN.top),
    ...bodyBlock(content, room).at(bodyTop),
    ...foot.at(COLUMN.bottom - foot.heightPx),
  ];
}

function headBlock({ site, kicker, title, names, body }: CardContent): Block {
  const quoted = title === '';
  const about = { face: 'sansBold', sizePx: 17, color: quoted ? accent : muted, leading: 1.35 } as const;
  return stack([
    ...(site === '' ? [gap(40)] : [masthead(site), gap(18)]),
    ...(kicker === '' ? [] : [textBlock(kicker, about), gap(quoted ? 12 : 4)]),
    ...(quoted ? [] : [mainTitle(title, body.type === 'list' || isLong(names))]),
    ...(names.length > 0 ? [gap(6), partsBlock(names, namesOptions(names))] : []),
    ...(quoted ? [] : [gap(14), ruleBlock(accent, 40, 2), gap(12)]),
  ]);
}

function masthead(site: string): Block {
  return stack([
    textBlock(site, { face: 'serifBold', sizePx: 17, color: ink, leading: 1.25 }),
    gap(8),
    ruleBlock(line),
  ]);
}

function mainTitle(title: string, small: boolean): Block {
  const sizes = TITLE_SIZES.filter((size) => !small || size <= 32);
  return titleBlock(title, { face: 'serifBold', color: ink, leading: 1.16 }, { sizes, lines: small ? 3 : 2 });
}

/** Long names are set smaller, and the title with them, so that the quotation keeps its room. */
function isLong(names: readonly string[]): boolean {
  return names.join('').length > 110;
}

function namesOptions(names: readonly string[]) {
  const [sizePx, leading] = isLong(names) ? [15.5, 1.35] : [18.5, 1.42];
  return { face: 'serif', sizePx, color: muted, leading } as const;
}

function bodyBlock({ body, title, site }: CardContent, room: number): Block {
  switch (body.type) {
    case 'quotation':
      return quotationBlock(body, room, { large: title === '' });
    case 'list':
      return listBlock(body.items, room);
    case 'text':
      return paragraphBlock(body.text, room, { large: site === '' });
  }
}

function footBlock({ note }: CardContent): Block {
  return stack([
    ruleBlock(line),
    gap(12),
    textBlock(note, { face: 'sans', sizePx: 14, color: muted, leading: 1.42 }),
  ]);
}
