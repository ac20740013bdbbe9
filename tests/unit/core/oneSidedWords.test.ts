/** Words that an atlas never uses in its own voice. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/model.ts';
import { findOneSided } from '../../../src/core/oneSidedWords.ts';
import { readSettingsFile } from '../../../src/core/settings.ts';
import { GEODATA } from '../geodata/realAtlas.ts';

const find = findOneSided({
  words: { en: ['stol', 'own for ever', 'A.B'], ja: ['盗まれた'], ru: ['краден остров'] },
  attribution: { en: ['Shore presents', 'calls'], ru: ['называ'] },
});

it.each([
  ['en', 'The stolen islands.', 'stolen'],
  ['en', 'Stolen by night.', 'Stolen'],
  ['en', 'They are the Shore’s own for  ever.', 'own for  ever'],
  ['en', 'The North Shore presents it as its own. It was stolen.', 'stolen'],
  ['en', '“Stolen” is one word, and stolen another.', 'stolen'],
  ['ja', 'これは盗まれた島である。', '盗まれた'],
  ['ru', 'о краденых островах', 'краденых островах'],
] as const)('in %s finds in "%s" the word "%s"', (language, text, word) => {
  expect(find(text, language)).toBe(word);
});

it.each([
  ['inside a longer word', 'en', 'He pistoled the A-B.'],
  ['in quotation marks', 'en', 'The report says “stolen islands”.'],
  ['in Japanese quotation marks', 'ja', '記事は「盗まれた」と書く。'],
  ['in a sentence that says whose position it is', 'en', 'The South Shore presents it as stolen.'],
  ['in a sentence that says who calls it so', 'ru', 'На юге их называют крадеными островами.'],
  ['of another language', 'en', '盗まれた'],
  ['of a language without a list', 'ja', 'stolen'],
] as const)('finds no word %s', (_, language: Language, text) => {
  expect(find(text, language)).toBeNull();
});

describe('the words of the real atlas', () => {
  const { oneSidedWords } = readSettingsFile(readFileSync(`${GEODATA}/atlas.yaml`, 'utf8'));
  const readme = readFileSync(`${GEODATA}/README.md`, 'utf8');
  const rows = [
    ['English', 'en'],
    ['Japanese', 'ja'],
    ['Russian', 'ru'],
  ] as const;

  it.each(rows)('are all that the policy lists in %s', (name, language) => {
    const row = new RegExp(`^\\| ${name} +\\| (.*)\\|$`, 'm').exec(readme)?.[1] ?? '';
    const listed = row
      .replace(/[（(][^）)]*[）)]/g, '')
      .split(/[,、]/)
      .map((word) => word.trim());
    expect(listed.length).toBeGreaterThan(5);
    const known = oneSidedWords && findOneSided(oneSidedWords);
    expect(listed.filter((word) => known?.(word, language) === null)).toEqual([]);
  });
});
