/** What the address of a handout says: hostile until it is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatHandoutOptions,
  handoutSubject,
  LABELLINGS,
  PAPERS,
  parseHandoutOptions,
  TURNS,
  usualOptions,
  type HandoutOptions,
} from '../../../../src/share/handout/handoutOptions.ts';
import { readRealAtlas } from '../../geodata/realAtlas.ts';

const { atlas } = await readRealAtlas();
const keys = atlas.articles.flatMap(({ passages }) => passages.map(({ article, id }) => `${article}/${id}`));
const read = (query: string) => parseHandoutOptions(query, atlas);

const anyOptions: fc.Arbitrary<HandoutOptions> = fc.record(
  {
    of: fc.constantFrom(
      { type: 'home' } as const,
      { type: 'feature', id: 'etorofu' } as const,
      { type: 'article', id: 'putin-abe-moscow-2018' } as const,
      { type: 'passage', article: 'putin-abe-moscow-2018', id: 'islands-named' } as const,
    ),
    paper: fc.constantFrom(...PAPERS),
    turn: fc.constantFrom(...TURNS),
    labels: fc.constantFrom(...LABELLINGS),
    passages: fc.uniqueArray(fc.constantFrom(...keys)),
    worksheet: fc.boolean(),
    key: fc.boolean(),
  },
  { requiredKeys: ['of', 'paper', 'turn', 'labels', 'worksheet', 'key'] },
);

describe('the options of a handout', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(read(formatHandoutOptions('', options))).toEqual({ options, ignored: [] });
      }),
    );
  });

  it('keep what else is in the query, and stand in it in plain letters', () => {
    const options = {
      ...usualOptions({ type: 'feature', id: 'etorofu' }),
      camera: { center: [147.5, 44.75], zoom: 7.5 } as HandoutOptions['camera'] & object,
    };
    const query = formatHandoutOptions('?viewpoint=JP&paper=letter', options);
    expect(query).toBe('?viewpoint=JP&of=features/etorofu&map=7.5/44.750/147.500');
    expect(read(query).options.camera).toEqual(options.camera);
  });

  it('follow a former id', () => {
    expect(read('?of=features/iturup').options.of).toEqual({ type: 'feature', id: 'etorofu' });
  });

  it('are as usual where they cannot be followed, and say which', () => {
    const { options, ignored } = read(
      '?of=features/atlantis&paper=a0&turn=round&labels=some&map=9/99/999&passages=x/y&worksheet=yes&key=<b>',
    );
    expect(options).toEqual(usualOptions());
    expect([...ignored].sort()).toEqual(
      ['key', 'labels', 'map', 'of', 'paper', 'passages', 'turn', 'worksheet'].sort(),
    );
  });

  it('hold each passage once, and none where none is wanted', () => {
    const some = read(`?passages=${keys[0]},nobody/knows,${keys[0]}`);
    expect(some.options.passages).toEqual([keys[0]]);
    expect(some.ignored).toEqual(['passages']);
    expect(read(`?passages=${keys[0]},${keys[0]}`).ignored).toEqual([]);
    expect(read('?passages=').options.passages).toEqual([]);
    expect(read('').options.passages).toBeUndefined();
  });

  it('follow a passage that has got another id', () => {
    const [first = ''] = keys;
    const renamed = { ...atlas, aliases: { 'articles/old/words': `articles/${first}` } };
    expect(parseHandoutOptions('?passages=old/words', renamed)).toMatchObject({
      options: { passages: [first] },
      ignored: [],
    });
  });

  it('come out of any query whatever, and lead to something that the atlas has', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...keys, '../..', '%', '1'),
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('of', 'paper', 'turn', 'labels', 'map', 'passages', 'worksheet', 'key'),
          word,
        ),
        (asked) => {
          const query = `?${new URLSearchParams(asked).toString()}`;
          const { options } = read(query);
          expect(PAPERS).toContain(options.paper);
          expect(handoutSubject(atlas, options).type).toBe(options.of.type);
          expect(read(formatHandoutOptions(query, options))).toEqual({ options, ignored: [] });
        },
      ),
    );
  });
});
