/** The words of the interface: no language may lack one. */
import { describe, expect, it } from 'vitest';
import { BOUNDARY_VALUES, CERTAINTIES, KINDS, STATUSES } from '../../../src/core/model.ts';
import { messages as en } from '../../../src/messages/en.ts';
import { messages as ja } from '../../../src/messages/ja.ts';
import { messages as ru } from '../../../src/messages/ru.ts';

const LANGUAGES = { en, ja, ru };

/** What the functions among the messages are called with: an index and a count, or a name. */
const ARGUMENTS: [number, number] = [2, 7];

/** Every text with its path, such as `popup.close`; functions give the text that they make. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'function')
    return [[path, String((value as (...args: number[]) => unknown)(...ARGUMENTS))]];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      textsOf(inner, path === '' ? key : `${path}.${key}`),
    );
  }
  return [[path, String(value)]];
}

function pathsOf(value: unknown): string[] {
  return textsOf(value)
    .map(([path]) => path)
    .sort();
}

describe.each(Object.entries(LANGUAGES))('the messages in %s', (language, messages) => {
  it('have the keys of the English ones and no others', () => {
    expect(pathsOf(messages)).toEqual(pathsOf(en));
  });

  it('have no empty text and none with space at its ends', () => {
    const bare = textsOf(messages).filter(
      ([path, text]) => text === '' || (text !== text.trim() && !path.startsWith('punctuation.')),
    );
    expect(bare).toEqual([]);
  });

  it('hold no text that could not be read by a person', () => {
    const odd = textsOf(messages).filter(([, text]) => /undefined|null|NaN|\[object|=>|[<>{}]/.test(text));
    expect(odd).toEqual([]);
  });

  it('say what they are given', () => {
    expect(messages.home.passages(7)).toContain('7');
    expect(messages.article.byWayOf('Crow Islet')).toContain('Crow Islet');
    expect(messages.notices.alias('raven')).toContain('raven');
  });

  it.each([
    ['kinds', KINDS],
    ['statuses', STATUSES],
    ['certainties', CERTAINTIES],
  ] as const)('have a word for each of the %s', (part, values) => {
    expect(Object.keys(messages[part]).sort()).toEqual([...values].sort());
  });

  it('have a word for each value of a boundary', () => {
    expect(Object.keys(messages.feature.boundaryValues).sort()).toEqual([...BOUNDARY_VALUES].sort());
  });

  it('name the language whose rules numbers and dates follow', () => {
    expect(messages.locale).toBe(language);
  });
});

describe.each([
  ['ja', ja],
  ['ru', ru],
] as const)('the messages in %s', (_, messages) => {
  it('are translated', () => {
    const english = new Map(textsOf(en));
    const same = textsOf(messages).filter(
      ([path, text]) => english.get(path) === text && /[a-z]{3}/.test(text),
    );
    expect(same).toEqual([]);
  });
});

it('count passages as Russian does', () => {
  expect([1, 2, 5, 11, 21].map((count) => ru.home.passages(count))).toEqual([
    '1\u00a0фрагмент',
    '2\u00a0фрагмента',
    '5\u00a0фрагментов',
    '11\u00a0фрагментов',
    '21\u00a0фрагмент',
  ]);
});

it('count passages as English does', () => {
  expect([en.home.passages(1), en.home.passages(2)]).toEqual(['1\u00a0passage', '2\u00a0passages']);
});
