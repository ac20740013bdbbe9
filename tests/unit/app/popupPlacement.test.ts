/** Where the popup stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePopup, type Box, type Size } from '../../../src/app/popupPlacement.ts';
import type { ScreenPoint } from '../../../src/cartography/renderer.ts';

/** The strip at the right that the zoom buttons take. */
const BUTTONS_PX = 64;
/** Room that a side needs besides the popup: the gap, the edge and the buttons. */
const SPARE_PX = 14 + 10 + BUTTONS_PX;

const size = (least: number, most: number): fc.Arbitrary<Size> =>
  fc.record({ width: fc.integer({ min: least, max: most }), height: fc.integer({ min: least, max: most }) });

/** A stage that has room for the popup, with a feature anywhere on it or about it, clicked anywhere on it. */
const scene = fc.record({ stage: size(500, 2500), popup: size(100, 400) }).chain(({ stage, popup }) =>
  fc
    .record({
      left: fc.integer({ min: -500, max: stage.width - BUTTONS_PX }),
      top: fc.integer({ min: -500, max: stage.height }),
      width: fc.integer({ min: 1, max: 1500 }),
      height: fc.integer({ min: 1, max: 1500 }),
      at: fc.record({
        x: fc.integer({ min: 0, max: stage.width - BUTTONS_PX }),
        y: fc.integer({ min: 0, max: stage.height }),
      }),
    })
    .map(({ left, top, width, height, at }) => ({
      stage,
      popup,
      at,
      feature: { left, top, right: left + width, bottom: top + height },
    })),
);

function overlaps({ x, y }: ScreenPoint, popup: Size, box: Box): boolean {
  return x < box.right && box.left < x + popup.width && y < box.bottom && box.top < y + popup.height;
}

/** True where the popup fits on one of the four sides of a box that lies on the stage. */
function hasRoom(box: Box, popup: Size, stage: Size): boolean {
  const isOnStage = box.right > 0 && box.bottom > 0 && box.left < stage.width && box.top < stage.height;
  const [across, down] = [popup.width + SPARE_PX, popup.height + SPARE_PX];
  return (
    isOnStage &&
    (stage.width - box.right >= across ||
      box.left >= across ||
      stage.height - box.bottom >= down ||
      box.top >= down)
  );
}

describe('the popup', () => {
  it('never covers the feature where there is room beside it', () => {
    fc.assert(
      fc.property(scene, ({ stage, popup, at, feature }) => {
        fc.pre(hasRoom(feature, popup, stage));
        expect(overlaps(placePopup(at, feature, popup, stage), popup, feature)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('always lies on the stage where the stage is large enough', () => {
    fc.assert(
      fc.property(scene, ({ stage, popup, at, feature }) => {
        const { x, y } = placePopup(at, feature, popup, stage);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + popup.width).toBeLessThanOrEqual(stage.width);
        expect(y + popup.height).toBeLessThanOrEqual(stage.height);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves the buttons at the right free', () => {
    fc.assert(
      fc.property(scene, ({ stage, popup, at, feature }) => {
        expect(placePopup(at, feature, popup, stage).x + popup.width).toBeLessThanOrEqual(
          stage.width - BUTTONS_PX,
        );
      }),
    );
  });

  it('never covers the place that was clicked where there is room beside that', () => {
    const everywhere = { left: -100, top: -100, right: 3000, bottom: 3000 };
    fc.assert(
      fc.property(scene, ({ stage, popup, at }) => {
        const click = { left: at.x, right: at.x + 1, top: at.y, bottom: at.y + 1 };
        fc.pre(hasRoom(click, popup, stage));
        expect(overlaps(placePopup(at, everywhere, popup, stage), popup, click)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('never covers the feature for the sake of others', () => {
    fc.assert(
      fc.property(scene, fc.array(scene, { maxLength: 4 }), ({ stage, popup, at, feature }, more) => {
        fc.pre(hasRoom(feature, popup, stage));
        const others = more.map((each) => each.feature);
        expect(overlaps(placePopup(at, feature, popup, stage, others), popup, feature)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  describe('beside other features', () => {
    const feature = { left: 380, top: 380, right: 420, bottom: 420 };
    const at = { x: 400, y: 400 };
    const [popup, stage] = [
      { width: 200, height: 100 },
      { width: 1000, height: 800 },
    ];
    const boxAround = (x: number, y: number): Box => ({
      left: x - 20,
      top: y - 20,
      right: x + 20,
      bottom: y + 20,
    });

    it('leaves them in sight where it can', () => {
      const others = [boxAround(500, 400), boxAround(300, 400), boxAround(400, 500)];
      const corner = placePopup(at, feature, popup, stage, others);
      expect(others.filter((other) => overlaps(corner, popup, other))).toEqual([]);
      expect(overlaps(corner, popup, feature)).toBe(false);
    });

    it('moves along its side before it goes to another, and stays above the credits', () => {
      const all = placePopup(at, feature, popup, stage, [boxAround(500, 400)]);
      expect(all.x).toBeGreaterThan(feature.right);
      const low = placePopup(at, feature, popup, stage, [{ left: 430, top: 0, right: 900, bottom: 500 }]);
      expect(low.x).toBeGreaterThan(feature.right);
      expect(low.y).toBeGreaterThan(500);
      expect(low.y + popup.height).toBeLessThan(stage.height - 40);
    });

    it('covers the less of two where it must cover one', () => {
      const wall = (left: number, right: number): Box => ({ left, top: 0, right, bottom: 800 });
      const others = [wall(430, 640), { ...wall(160, 370), right: 1000, left: -1000 }];
      const corner = placePopup(at, feature, popup, stage, others);
      expect(overlaps(corner, popup, wall(430, 640))).toBe(false);
    });
  });

  it('stands at the right of the feature where all sides are free', () => {
    const feature = { left: 480, top: 380, right: 520, bottom: 420 };
    const { x, y } = placePopup(
      { x: 500, y: 400 },
      feature,
      { width: 200, height: 100 },
      { width: 1000, height: 800 },
    );
    expect(x).toBeGreaterThan(feature.right);
    expect(y).toBe(350);
  });
});
