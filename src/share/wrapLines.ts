/** Text in lines of a width, for drawings: SVG breaks no lines by itself. */
import { textWidthEm } from '../cartography/textSize.ts';

/** What stays together: a word with the space after it; in scripts without spaces a character with the mark that may not begin a line. */
const PIECES =
  /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef][\u3001\u3002\u300d\u300f\uff08-\uff0f\uff1a-\uff1f\u30fb\u30fc]*|[^\s\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]+\s*|\s+/gu;

/** The lines of a text in a size, none wider than this (CSS pixels). A word that is wider by itself, such as an address, is broken. */
export function wrapLines(text: string, widthPx: number, sizePx: number): string[] {
  const fits = (line: string) => textWidthEm(line.trimEnd()) * sizePx <= widthPx;
  const lines: string[] = [];
  let line = '';
  const add = (piece: string) => {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  };
  for (const piece of text.trim().match(PIECES) ?? []) {
    if (fits(piece)) add(piece);
    else Array.from(piece).forEach(add);
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}
