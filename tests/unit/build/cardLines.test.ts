/** Lines of a card: where they may end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLines, breakLines, piecesOf, titlePieces, widthPx } from '../../../src/build/cardLines.ts';

const setting = { face: 'serif', sizePx: 20 } as const;

function lines(text: string, width: number): string[] {
  return breakLines(piecesOf(text), setting, width).map((line) => line.text.trimEnd());
}

describe('a line', () => {
  it.each([
    ['the Sakhalin-Hokkaido gas', ['the ', 'Sakhalin-', 'Hokkaido ', 'gas']],
    ['встретились в Москве', ['встретились ', 'в Москве']],
    ['Сахалин — Хоккайдо', ['Сахалин — ', 'Хоккайдо']],
    ['択捉島、国後島', ['択', '捉', '島、', '国', '後', '島']],
    ['「北方」は', ['「北', '方」', 'は']],
    ['エツ゚ヲロㇷ゚シㇼ', ['エ', 'ツ゚', 'ヲ', 'ロㇷ゚', 'シㇼ']],
    ['データ', ['デー', 'タ']],
  ])('may end between the pieces of %s', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  it('is never wider than its column, whatever the text', () => {
    const words = fc.array(fc.constantFrom('islands', 'Курильские', '択捉島、', 'W'.repeat(40), '— ', 'a'));
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 400 }), (parts, width) => {
        const text = parts.join(' ');
        for (const line of lines(text, width)) expect(widthPx(line, setting)).toBeLessThanOrEqual(width);
        expect(lines(text, width).join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      }),
    );
  });

  it('knows where in the text it begins', () => {
    const text = 'The islands of Etorofu, Kunashiri, Shikotan and the Habomai islet group';
    const broken = breakLines(piecesOf(text), setting, 200);
    expect(broken.length).toBeGreaterThan(2);
    for (const line of broken) expect(text.slice(line.start)).toMatch(new RegExp(`^${line.text}`));
  });
});

it('titles have lines of like length', () => {
  const text = 'Line through the Nemuro (Kunashir) Strait';
  const widths = balanceLines(text, setting, 380).map((line) => widthPx(line.text, setting));
  expect(widths).toHaveLength(2);
  expect(Math.min(...widths)).toBeGreaterThan(0.6 * Math.max(...widths));
});

it.each([
  ['パッセージ・アトラス', ['パッセージ・', 'アトラス']],
  ['択捉水道（フリーズ海峡）の線', ['択捉水道', '（フリーズ', '海峡）', 'の', '線']],
  ['Return to Six-Party Talks', ['Return ', 'to ', 'Six-Party ', 'Talks']],
])('titles may be broken between the pieces of %s', (text, pieces) => {
  expect(titlePieces(text)).toEqual(pieces);
});

it('balanced titles have whole words', () => {
  const large = { face: 'serifBold', sizePx: 50 } as const;
  expect(balanceLines('パッセージ・アトラス', large, 428).map(({ text }) => text)).toEqual([
    'パッセージ・',
    'アトラス',
  ]);
});
