/** The written form of a single position. */
import { roundDegrees } from '../../core/canonical.ts';
import type { TextEdit } from '../../core/edits.ts';
import type { Span } from '../../core/issues.ts';
import type { Position } from '../../core/model.ts';

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Places of the numbers of a position, in the text. */
function numbersIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(NUMBER)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}

/** Writes other numbers into a position, of longitude and latitude those that are others now; a height stays. */
export function moveInText(text: string, span: Span, old: Position, now: Position): TextEdit[] {
  const places = numbersIn(text, span);
  return now.flatMap((degrees, axis) => {
    const place = places[axis];
    const isSame = degrees === roundDegrees(old[axis] ?? 0);
    return place && !isSame ? [{ ...place, text: JSON.stringify(degrees) }] : [];
  });
}

/** A position, without a height, written with the white space of another one. */
export function writeLike(text: string, span: Span, [lng, lat]: Position): string {
  const places = numbersIn(text, span);
  const [first, second, last] = [places[0], places[1], places.at(-1)];
  if (!first || !second || !last) return `[${lng}, ${lat}]`;
  const between = text.slice(first.end, second.start);
  return `${text.slice(span.start, first.start)}${JSON.stringify(lng)}${between}${JSON.stringify(lat)}${text.slice(last.end, span.end)}`;
}
