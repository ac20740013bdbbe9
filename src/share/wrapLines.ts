/** Text in lines of a width, for drawings: SVG breaks no lines by itself. */
import { textWidthEm } from '../cartography/textSize.ts';

/** What stays together: a word with the space after it; in scripts without spaces a character with the mark that may not begin a line. */
const PIECES =
  /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef][\u3001\u3002\u300d\u300f\uff08-\uff0f\uff1a-\uff1f\u30fb\u30fc]*|[^\s\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]+\s*|\s+/gu;

/** The lines of a text in a size, none wider than this (CSS pixels) where its words allow; a longer word has a line of its own. */
export function wrapLines(text: string, widthPx: number, sizePx: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().match(PIECES) ?? []) {
    const longer = line + piece;
    if (line !== '' && textWidthEm(longer.trimEnd()) * sizePx > widthPx) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}
