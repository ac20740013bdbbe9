/** Cutting a quotation to the room of a card. */
import { expect, it } from 'vitest';
import { cutAround, cutText } from '../../../src/build/cardCut.ts';

const within = (most: number) => (text: string) => text.length <= most;
const words = 'Both consider the islands theirs. Neither side has said how the matter may end.';

it.each([
  [200, words],
  [50, 'Both consider the islands theirs. …'],
  [31, 'Both consider the islands…'],
  [15, 'Both consider…'],
])('in %i characters', (most, text) => {
  expect(cutText(words, within(most))).toBe(text);
});

it('leaves no comma before the mark', () => {
  expect(cutText('Etorofu, Kunashiri and Shikotan', within(12))).toBe('Etorofu…');
});

it('cuts Japanese between characters', () => {
  expect(cutText('択捉島、国後島、色丹島、歯舞群島', within(7))).toBe('択捉島、国後…');
});

it.each([
  ['theirs', 80, words],
  ['theirs', 40, 'Both consider the islands theirs. …'],
  ['matter', 48, '… Neither side has said how the matter may end.'],
])('keeps “%s” in %i characters', (word, most, text) => {
  const needed = words.indexOf(word) + word.length;
  const cut = cutAround(words, needed, within(most));
  expect(cut.text).toBe(text);
  expect(cut.text.slice(0, needed + cut.shift)).toMatch(new RegExp(`${word}$`));
});

it('leaves out the beginning of a sentence where nothing else helps', () => {
  const sentence = 'They met to speak of trade, of fishing, and of a treaty where the islands are an issue.';
  const needed = sentence.indexOf('islands') + 'islands'.length;
  expect(cutAround(sentence, needed, within(55)).text).toBe(
    '… and of a treaty where the islands are an issue.',
  );
});
