/** Text of a card as it is drawn: letters, not the boxes that stand for missing ones. */
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { FONT_FILES, faceRuns, fontAttributes, type FaceName } from '../../../src/build/cardFonts.ts';
import { textBlock } from '../../../src/build/cardBlocks.ts';
import { node, toText } from '../../../src/svg/nodes.ts';

/** The drawing of a text, as text of its pixels. */
function drawn(text: string, face: FaceName): string {
  const block = textBlock(text, { face, sizePx: 40, color: '#000', leading: 1.4 });
  const svg = node('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 400, height: 60 }, block.at(0));
  const font = { fontFiles: [...FONT_FILES], loadSystemFonts: false };
  return Buffer.from(new Resvg(toText(svg), { font }).render().pixels).toString('base64');
}

it.each(['ツ゚', 'ㇷ゚', 'ㇼ', 'ㇿ', '択', '群', 'И', 'ё', 'ō', 'ū', '“', '«', '²', '—'])(
  '%s is drawn',
  (character) => {
    const missing = drawn('\u{10FFFD}', 'serif');
    for (const face of ['serif', 'serifBold', 'serifItalic', 'sans', 'sansBold'] as const) {
      expect(drawn(character, face)).not.toBe(missing);
      expect(drawn(character, face)).not.toBe(drawn('', face));
    }
  },
);

it('marks of Ainu change the letter', () => {
  expect(drawn('ツ゚', 'serif')).not.toBe(drawn('ツ', 'serif'));
  expect(drawn('ㇷ゚', 'serif')).not.toBe(drawn('ㇷ', 'serif'));
});

it('Cyrillic beside Japanese keeps its own face', () => {
  expect(faceRuns('択捉島 · Итуруп', 'serif')).toEqual([
    { face: 'gothic', text: '択捉島' },
    { face: 'serif', text: ' · Итуруп' },
  ]);
  expect(fontAttributes('gothic')).toEqual({
    'font-family': 'BIZ UDPGothic',
    'font-weight': 400,
    'font-style': 'normal',
  });
});
