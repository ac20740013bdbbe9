import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidthEm } from '../../../src/cartography/textSize.ts';
import { wrapLines } from '../../../src/share/wrapLines.ts';

describe('lines', () => {
  it('break between words, and in Japanese between characters, never before a mark', () => {
    expect(wrapLines('Both shores claim the islands.', 120, 12)).toEqual([
      'Both shores claim',
      'the islands.',
    ]);
    const lines = wrapLines('日本政府は、島々を日本領としている。', 60, 12);
    expect(lines.join('')).toBe('日本政府は、島々を日本領としている。');
    for (const line of lines) expect(line).not.toMatch(/^[、。」]/);
  });

  it('keep every word in its order, and are no wider than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 40, max: 400 }),
        (text, width) => {
          const lines = wrapLines(text, width, 12);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines) expect(textWidthEm(line) * 12).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
