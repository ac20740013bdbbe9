/** Colours that can be read. */
import { describe, expect, it } from 'vitest';
import { LABEL_STYLES } from '../../../src/cartography/labelStyles.ts';
import { PALETTES, type Theme } from '../../../src/cartography/palette.ts';

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio": 1 for the same colour, 21 for black on white. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.keys(PALETTES) as Theme[])('in the %s theme', (theme) => {
  const palette = PALETTES[theme];

  it.each(Object.entries(LABEL_STYLES))(
    'the label of a %s stands out from its halo by 4.5 to 1',
    (_, style) => {
      expect(contrast(palette[style.color], palette[style.halo])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['pipeline', 'route', 'boundary', 'islandEdge', 'selection'] as const)(
    '%s stands out from the sea by 3 to 1',
    (name) => {
      expect(contrast(palette[name], palette.sea)).toBeGreaterThanOrEqual(3);
    },
  );

  it('every colour is written with six digits', () => {
    expect(Object.values(palette).filter((color) => !/^#[0-9a-f]{6}$/.test(color))).toEqual([]);
  });
});
