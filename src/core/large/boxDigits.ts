/**
 * Where features lie, in ten digits each: the middle of the box to a 262,144th of the atlas's extent (150 m on the whole
 * earth), its width and height to a quarter more, and the point in it to a 64th. Enough to find a place with; the
 * feature's own file has all of it.
 */
import { joinBboxes } from '../boxes.ts';
import type { Bbox, Feature, Position } from '../model.ts';
import { fromDigits, largestOf, toDigits } from './digits.ts';

type Placed = Pick<Feature, 'bbox' | 'point'>;

const MIDDLE = largestOf(3);
const WITHIN = largestOf(1);
/** Each step of a size is so much larger than the one before; the 63rd is 360 degrees. */
const STEP = 2 ** (1 / 3);
const SMALLEST = 360 / STEP ** (largestOf(1) - 1);

/** The digits, and the box that they count in. */
export function toBoxDigits(features: readonly Placed[]): { extent: Bbox; boxes: string } {
  const extent: Bbox =
    features.length > 0 ? joinBboxes(features.map(({ bbox }) => bbox)) : [-180, -90, 180, 90];
  return { extent, boxes: features.map((feature) => digitsOf(feature, extent)).join('') };
}

function digitsOf({ bbox: [west, south, east, north], point: [lng, lat] }: Placed, extent: Bbox): string {
  const [w, s, e, n] = extent;
  const share = (value: number, from: number, to: number) => (to > from ? (value - from) / (to - from) : 0.5);
  return (
    toDigits(share((west + east) / 2, w, e) * MIDDLE, 3) +
    toDigits(share((south + north) / 2, s, n) * MIDDLE, 3) +
    toDigits(stepOf(east - west), 1) +
    toDigits(stepOf(north - south), 1) +
    toDigits(share(lng, west, east) * WITHIN, 1) +
    toDigits(share(lat, south, north) * WITHIN, 1)
  );
}

/** 0 for no size at all. */
function stepOf(size: number): number {
  return size <= 0 ? 0 : Math.max(1, Math.ceil(Math.log(size / SMALLEST) / Math.log(STEP) - 1e-9) + 1);
}

function sizeOf(step: number): number {
  return step === 0 ? 0 : SMALLEST * STEP ** (step - 1);
}

/** Reads them again. */
export function fromBoxDigits({ extent, boxes }: ReturnType<typeof toBoxDigits>): Placed[] {
  const [w, s, e, n] = extent;
  const digits = fromDigits(boxes, 1);
  return Array.from({ length: digits.length / 10 }, (_, at) => {
    const own = digits.slice(at * 10, at * 10 + 10);
    const [a = 0, b = 0, c = 0, d = 0, f = 0, g = 0, width = 0, height = 0, across = 0, up = 0] = own;
    const lng = w + ((a * 64 + b) * 64 + c) * ((e - w) / MIDDLE);
    const lat = s + ((d * 64 + f) * 64 + g) * ((n - s) / MIDDLE);
    const [halfWidth, halfHeight] = [sizeOf(width) / 2, sizeOf(height) / 2];
    const point: Position = [
      lng + halfWidth * ((2 * across) / WITHIN - 1),
      lat + halfHeight * ((2 * up) / WITHIN - 1),
    ];
    const bbox: Bbox = [lng - halfWidth, lat - halfHeight, lng + halfWidth, lat + halfHeight];
    return { bbox, point };
  });
}
