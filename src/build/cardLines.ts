/** Breaks text into lines: between the words of Latin and Cyrillic, between the characters of Japanese. */
import { widthEm, type FaceName } from './cardFonts.ts';

export interface Line {
  text: string;
  /** Where in the text it begins. */
  start: number;
}

/** How a text is set. */
export interface Setting {
  face: FaceName;
  sizePx: number;
}

const WIDE = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f・ー！-～`;
/** No line begins with these: closing marks, small kana, marks of repetition and of length (after JIS X 4051). */
const NO_START = String.raw`、。，．・：；？！ー」』）］”’…ゝゞ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶㇰ-ㇿ,.:;!?)%\p{M}`;
/** No line ends with these. */
const NO_END = '「『（［“‘(';

/** Where a line may end. No line begins with a dash, and a word of one letter stays with the next. */
const BREAK = new RegExp(
  [
    String.raw`(?<=(?<!(?:^|[ “«(])\p{L}) )(?![—–] )`,
    String.raw`(?<=\p{L}[-–])(?=\p{L})`,
    String.raw`(?<=(?![${NO_END}])[${WIDE}])(?=[^${NO_START} ])`,
    String.raw`(?<=[^${NO_END} ])(?=(?![${NO_START}])[${WIDE}])`,
  ].join('|'),
  'u',
);

/** The pieces between which a text may be broken; together they are the text. */
export function piecesOf(text: string): string[] {
  return text.split(BREAK);
}

/** A space, or where the script changes: a title is not broken inside a Japanese word, nor at a hyphen. */
const TITLE_BREAK = /\s$|[\p{sc=Hiragana}、。・：）」]$/u;

/** As `piecesOf`, for titles. */
export function titlePieces(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of piecesOf(text)) {
    const before = pieces.at(-1);
    if (before === undefined || TITLE_BREAK.test(before) || /^[（「]/u.test(piece)) pieces.push(piece);
    else if (scriptOf(before.at(-1)) !== scriptOf(piece)) pieces.push(piece);
    else pieces[pieces.length - 1] = before + piece;
  }
  return pieces;
}

/** Han and katakana part words of Japanese; the rest is not told apart. */
function scriptOf(text = ''): 'Han' | 'Katakana' | undefined {
  if (/^\p{sc=Han}/u.test(text)) return 'Han';
  return /^[\p{sc=Katakana}ー]/u.test(text) ? 'Katakana' : undefined;
}

/** Width in CSS pixels, spaces at the end not counted. */
export function widthPx(text: string, { face, sizePx }: Setting): number {
  return widthEm(text.trimEnd(), face) * sizePx;
}

/** Fills lines with pieces, as many as go into the width. A piece that is wider is broken where it can be. */
export function breakLines(pieces: readonly string[], setting: Setting, width: number): Line[] {
  const lines: Line[] = [];
  let line: Line = { text: '', start: 0 };
  for (const piece of pieces.flatMap((each) => dividedFor(each, setting, width))) {
    if (line.text !== '' && widthPx(line.text + piece, setting) > width) {
      lines.push(line);
      line = { text: '', start: line.start + line.text.length };
    }
    line.text += piece;
  }
  return [...lines, line].filter(({ text }) => text.trim() !== '');
}

/** As `breakLines`, with lines as equal as their number allows: for titles. */
export function balanceLines(text: string, setting: Setting, width: number): Line[] {
  const pieces = titlePieces(text);
  const lines = breakLines(pieces, setting, width);
  // No narrower than the widest word, which would be broken.
  const widest = Math.max(...pieces.map((piece) => widthPx(piece, setting)));
  let [least, most] = [Math.max(width / lines.length, widest), width];
  while (most - least > 4) {
    const middle = (least + most) / 2;
    if (breakLines(pieces, setting, middle).length > lines.length) least = middle;
    else most = middle;
  }
  const balanced = breakLines(pieces, setting, most);
  return balanced.length === lines.length ? balanced : lines;
}

function dividedFor(piece: string, setting: Setting, width: number): string[] {
  if (widthPx(piece, setting) <= width) return [piece];
  const finer = piecesOf(piece);
  if (finer.length > 1) return finer.flatMap((each) => dividedFor(each, setting, width));
  return piece.match(/.\p{M}*/gu) ?? [piece];
}
