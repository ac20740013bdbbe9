import { describe, expect, it } from 'vitest';
import { OpenedShape } from '../../../../src/editor/map/openedShape.ts';
import { featureOf, lineText } from './shapes.ts';

describe('OpenedShape', () => {
  const opened = lineText([
    [0, 0],
    [1, 1],
  ]);

  it('gives the shape as it was where it is another one now', () => {
    const before = new OpenedShape().before(
      featureOf(
        lineText([
          [0, 0],
          [1, 2],
        ]),
      ),
      opened,
    );
    expect(before).toEqual({
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    });
  });

  it('gives nothing where only a property changed, and for a new file', () => {
    const now = featureOf(opened.replace('"island"', '"region"'));
    expect(new OpenedShape().before(now, opened)).toBeNull();
    expect(new OpenedShape().before(now, undefined)).toBeNull();
  });
});
