import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draggedLng, turnsTo } from '../../../src/map/worldCopies.ts';

describe('draggedLng', () => {
  it('stops a vertex at 180 degrees, on its own side', () => {
    expect(draggedLng(179.8, 179.9, 180)).toBe(179.8);
    expect(draggedLng(180.1, 179.9, 180)).toBe(180);
    expect(draggedLng(-180.1, -179.9, -180)).toBe(-180);
  });

  it('knows a vertex that is shown in another copy of the Earth', () => {
    // The map looks at the east side, the vertex lies on the west side.
    expect(draggedLng(180.2, -179.9, 179.95)).toBeCloseTo(-179.8);
    expect(draggedLng(179.9, -179.9, 179.95)).toBe(-180);
    expect(draggedLng(-180.2, 179.9, -179.95)).toBeCloseTo(179.8);
  });

  it('lets a vertex go half around the Earth and more where that crosses no edge', () => {
    expect(draggedLng(-100, 100, 0)).toBe(-100);
  });

  it('leaves a vertex where it is shown under a pointer that does not move', () => {
    const lng = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(lng, lng, (from, middle) => {
        const shown = from + 360 * turnsTo(middle, from);
        expect(Math.abs(shown - middle)).toBeLessThanOrEqual(180.000001);
        expect(draggedLng(shown, from, middle)).toBeCloseTo(from, 9);
      }),
    );
  });
});
