/** Placed labels as the map loads them. */
import { expect, it } from 'vitest';
import { labelCollection, zoomRanges } from '../../../src/cartography/labelCollection.ts';
import { LABEL_STYLES, sublineScale } from '../../../src/cartography/labelStyles.ts';
import type { PlacedLabel } from '../../../src/cartography/labels.ts';

const label: PlacedLabel = {
  id: 'islet',
  feature: 'islet',
  style: 'island',
  lines: ['Crow Islet', '烏小島'],
  sublines: true,
  minZoom: 4.5,
  maxZoom: 7,
  position: [146.123456789, 44.987654321],
  anchor: 'top-left',
};

function propertiesOf(own: Partial<PlacedLabel>) {
  return labelCollection([{ ...label, ...own }]).features[0]!.properties;
}

it('keeps the text, a line break before each further line', () => {
  expect(propertiesOf({ lines: ['a', 'b', 'c'] })).toMatchObject({ text: 'a', more: '\nb\nc' });
  expect(propertiesOf({ lines: ['a'] })).toMatchObject({ text: 'a', more: '' });
});

it('sets other names smaller, but not the second half of a long one', () => {
  const { moreScale } = propertiesOf({ sublines: true });
  expect(moreScale).toBe(sublineScale(LABEL_STYLES.island));
  expect(moreScale).toBeLessThan(1);
  expect(propertiesOf({ sublines: false }).moreScale).toBe(1);
});

it('sets no line smaller than can be read', () => {
  const styles = Object.keys(LABEL_STYLES) as PlacedLabel['style'][];
  for (const style of styles) {
    const { moreScale } = propertiesOf({ style, sublines: true });
    expect(moreScale * LABEL_STYLES[style].sizePx).toBeGreaterThanOrEqual(10.5);
    expect(moreScale).toBeLessThanOrEqual(1);
  }
});

it('keeps the feature that a click opens, and has none where there is none', () => {
  expect(propertiesOf({}).feature).toBe('islet');
  const { feature, ...water } = label;
  expect(feature).toBeDefined();
  expect(labelCollection([water]).features[0]!.properties).not.toHaveProperty('feature');
});

it('keeps the zooms between which the label is in sight', () => {
  expect(propertiesOf({})).toMatchObject({ minZoom: 4.5, maxZoom: 7 });
});

it('keeps the position to about a metre', () => {
  expect(labelCollection([label]).features[0]!.geometry.coordinates).toEqual([146.12346, 44.98765]);
});

it('moves the text off its position by the gap of its style, in ems', () => {
  const em = LABEL_STYLES.island.gapPx / LABEL_STYLES.island.sizePx;
  const [right, down] = propertiesOf({ anchor: 'top-left' }).offset;
  expect(right).toBeCloseTo(em, 2);
  expect(down).toBeCloseTo(em, 2);
  const [left, up] = propertiesOf({ anchor: 'bottom-right' }).offset;
  expect(left).toBeCloseTo(-em, 2);
  expect(up).toBeCloseTo(-em, 2);
});

it.each([
  ['left', 'left'],
  ['bottom-left', 'left'],
  ['right', 'right'],
  ['top-right', 'right'],
  ['top', 'center'],
  ['center', 'center'],
] as const)('a label with its %s side at the position is set %s', (anchor, justify) => {
  expect(propertiesOf({ anchor }).justify).toBe(justify);
});

it('lists each range of zooms once, lowest first', () => {
  const ranges = [
    [6, 12],
    [4.5, 7],
    [6, 12],
    [4.5, 12],
  ].map(([minZoom = 0, maxZoom = 0]) => ({ ...label, minZoom, maxZoom }));
  expect(zoomRanges(ranges).map(([minZoom]) => minZoom)).toEqual([4.5, 4.5, 6]);
  expect(zoomRanges(ranges)).toContainEqual([4.5, 12]);
});
