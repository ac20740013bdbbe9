/** What is added to an atlas, as functions of its texts. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArticleFile } from '../../../../src/core/article.ts';
import { addToList } from '../../../../src/core/authoring/featureList.ts';
import { addToLedger } from '../../../../src/core/authoring/ledgerEdits.ts';
import { addArticle } from '../../../../src/core/authoring/newArticle.ts';
import { surroundingsOf } from '../../../../src/core/authoring/questions.ts';
import { slugOf } from '../../../../src/core/authoring/slugOf.ts';
import { quotation } from '../../../../src/core/passages.ts';
import { goodFiles } from '../fixtures.ts';

it.each([
  ['features: [a, b]\nurl: x\n', 'features: [a, b, new]\nurl: x\n'],
  ['features: [a, b] # why\n', 'features: [a, b, new] # why\n'],
  ['features: []\n', 'features: [new]\n'],
  [
    'features:\n  - a\n  # so\n  - b # last\n\nurl: x\n',
    'features:\n  - a\n  # so\n  - b # last\n  - new\n\nurl: x\n',
  ],
  ['features:\n- a', 'features:\n- a\n- new'],
  ['features:\r\n  - a\r\n', 'features:\r\n  - a\r\n  - new\r\n'],
  ['url: x', 'url: x\nfeatures:\n  - new\n'],
  ['url: x\n', 'url: x\nfeatures:\n  - new\n'],
])('puts an id at the end of the list in %j', (settings, wanted) => {
  expect(addToList(settings, 'new')).toBe(wanted);
});

it('puts ids into their places of the ledger, under its comments', () => {
  expect(addToLedger('# why\r\nfeatures/c\r\nfeatures/a -> features/c\r\n', ['features/b'])).toBe(
    '# why\r\nfeatures/a -> features/c\r\nfeatures/b\r\nfeatures/c\r\n',
  );
});

it.each([
  ['Etorofu-tō (Iturup)', 'etorofu-to-iturup'],
  ['A very long name that goes on', 'a-very-long-name'],
  ['Taken', 'taken-3'],
  ['択捉島', null],
  ['constructor', null],
])('proposes an id for %s', (name, slug) => {
  expect(slugOf(name, 20, (id) => ['taken', 'taken-2'].includes(id))).toBe(slug);
});

const files = await goodFiles();

it('quotes any words to the letter', () => {
  const around = surroundingsOf(files);
  if ('issues' in around) throw new Error('The good atlas is not good.');
  const marks = fc.stringMatching(/^[-*_#>+=~`.!()[\]\\&;:'"0-9a-z |“”]{1,40}$/);
  fc.assert(
    fc.property(fc.oneof(marks, fc.string({ unit: 'grapheme', maxLength: 40 })), (given) => {
      const words = given.replace(/\s+/g, ' ').trim();
      const base = { id: 'fog', title: words, lang: 'en', passage: 'fog', quotation: words };
      const addition = addArticle(around, new Map(Object.entries({ ...base, 'passage-title:en': 'Fog' })));
      fc.pre(addition.outcome === 'added');
      const { article } = readArticleFile('articles/fog.md', addition.written.get('articles/fog.md') ?? '');
      expect(article?.passages.map(quotation)).toEqual([words]);
      expect(article?.title).toBe(words);
    }),
    { numRuns: 300 },
  );
});
