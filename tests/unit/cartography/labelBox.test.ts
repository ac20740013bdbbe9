/** Which labels lie in each other. */
import { describe, expect, it } from 'vitest';
import { meet, printsOf, type Print } from '../../../src/cartography/labelBox.ts';
import type { Anchor, LabelWish } from '../../../src/cartography/labels.ts';
import { fromMercator, WORLD_PX } from '../../../src/cartography/mercator.ts';

const ZOOM = 5;

/** The print of a label at so many CSS pixels south of the middle of the world. */
function printAt(style: LabelWish['style'], anchor: Anchor, downPx: number): Print {
  const wish = { id: style, style, lines: ['Tern'], sublines: true, minZoom: 2, maxZoom: 12 };
  const position = fromMercator([0.5, 0.5 + downPx / (WORLD_PX * 2 ** ZOOM)]);
  const [print] = printsOf(wish, [{ position, anchor }]);
  if (!print) throw new Error('No print');
  return print;
}

describe('a name that lies on no other name', () => {
  /** Its name stands above its dot. */
  const town = printAt('town', 'bottom', 0);

  it('meets a place whose dot it lies on, whichever comes first', () => {
    const below = printAt('land', 'top', -1);
    expect(meet(town, below, ZOOM)).toBe(true);
    expect(meet(below, town, ZOOM)).toBe(true);
  });

  it('meets none where it keeps clear of the dot too', () => {
    const below = printAt('land', 'top', 5);
    expect(meet(town, below, ZOOM)).toBe(false);
    expect(meet(below, town, ZOOM)).toBe(false);
  });

  it('may lie where a dot would be, had the other one', () => {
    const noDot = printAt('island', 'bottom', 0);
    expect(meet(noDot, printAt('land', 'top', -1), ZOOM)).toBe(false);
  });
});

it('two places may touch with their dots, as a town and its airport do', () => {
  expect(meet(printAt('town', 'bottom', 0), printAt('town', 'top', 0), ZOOM)).toBe(false);
});
