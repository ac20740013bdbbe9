/** Numbers on a map of paper. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER_RADIUS_PX, placeNumbers } from '../../../../src/share/handout/placeNumbers.ts';

const size = { width: 600, height: 400 };
const small: [number, number] = [4, 4];

describe('the numbers', () => {
  it('stand on a roomy place and beside a small one, with a line to it', () => {
    const [roomy, beside] = placeNumbers(
      [
        { at: [200, 200], sizePx: [120, 90] },
        { at: [400, 200], sizePx: small },
      ],
      [],
      size,
    );
    expect(roomy).toEqual({ at: [200, 200] });
    expect(beside?.leadsTo).toEqual([400, 200]);
  });

  it('leave names alone', () => {
    const name = { left: 150, top: 180, right: 250, bottom: 220 };
    const [placed] = placeNumbers([{ at: [200, 200], sizePx: [300, 300] }], [name], size);
    const [x = 0, y = 0] = placed?.at ?? [];
    const clear =
      x - NUMBER_RADIUS_PX >= name.right ||
      x + NUMBER_RADIUS_PX <= name.left ||
      y - NUMBER_RADIUS_PX >= name.bottom ||
      y + NUMBER_RADIUS_PX <= name.top;
    expect(clear).toBe(true);
  });

  it('do not lie over each other where there is room, and are all on the map', () => {
    const place = fc.record({
      at: fc.tuple(fc.integer({ min: 40, max: 560 }), fc.integer({ min: 40, max: 360 })),
      sizePx: fc.constant(small),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 7 }), (places) => {
        const placed = placeNumbers(places, [], size);
        expect(placed).toHaveLength(places.length);
        placed.forEach(({ at: [x, y] }, index) => {
          expect(x >= NUMBER_RADIUS_PX && x <= size.width - NUMBER_RADIUS_PX).toBe(true);
          expect(y >= NUMBER_RADIUS_PX && y <= size.height - NUMBER_RADIUS_PX).toBe(true);
          for (const other of placed.slice(index + 1))
            expect(Math.hypot(other.at[0] - x, other.at[1] - y)).toBeGreaterThan(2 * NUMBER_RADIUS_PX - 0.1);
        });
      }),
    );
  });
});
