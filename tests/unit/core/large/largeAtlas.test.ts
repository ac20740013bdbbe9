/** A large atlas in brief, and its parts: together they are the whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBriefAtlas, toBriefAtlas } from '../../../../src/core/large/briefAtlas.ts';
import { withCounts } from '../../../../src/core/large/counts.ts';
import { fromDigits, toDigits } from '../../../../src/core/large/digits.ts';
import { articlePart, featureParts, joinParts, PASSAGES_IN_PART } from '../../../../src/core/large/parts.ts';
import { isLarge } from '../../../../src/core/large/size.ts';
import { withParts } from '../../../../src/core/large/withParts.ts';
import { KINDS, type Atlas, type Feature } from '../../../../src/core/model.ts';
import { nameOf } from '../../../../src/core/names.ts';
import { neighbours } from '../../../../src/core/pages.ts';
import { passagesOf } from '../../../../src/core/passages.ts';
import { readRealAtlas } from '../../geodata/realAtlas.ts';
import { article, feature, mention, passage, smallAtlas } from '../smallAtlas.ts';

const real = withCounts((await readRealAtlas()).atlas);

/** The atlas in brief as it travels. */
function brief(atlas: Atlas): Atlas {
  const columns = JSON.parse(JSON.stringify(toBriefAtlas(atlas, 'en'))) as ReturnType<typeof toBriefAtlas>;
  return { ...atlas, ...fromBriefAtlas(columns, 'en') };
}

describe('digits', () => {
  it('give the numbers back', () => {
    const numbers = fc.array(fc.nat(64 ** 3 - 1));
    fc.assert(
      fc.property(numbers, (all) => {
        expect(fromDigits(all.map((each) => toDigits(each, 3)).join(''), 3)).toEqual(all);
      }),
    );
  });
});

const features = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    name: fc.string({ minLength: 1, unit: 'binary' }),
    lng: fc.double({ min: -170, max: 170, noNaN: true }),
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
    width: fc.double({ min: 0, max: 9, noNaN: true }),
    height: fc.double({ min: 0, max: 4, noNaN: true }),
    isClaimed: fc.boolean(),
    whole: fc.nat(),
  }),
  { minLength: 1, maxLength: 40 },
);

type Drawn = typeof features extends fc.Arbitrary<infer T> ? T : never;

function atlasOf(drawn: Drawn): Atlas {
  const made = drawn.map(({ kind, name, lng, lat, width, height, isClaimed, whole }, place): Feature =>
    feature(`f${place}`, {
      kind,
      names: [
        { lang: 'en', text: name.replace(/\s+/g, ' ') },
        { lang: 'ja', text: '島' },
      ],
      bbox: [lng, lat, lng + width, lat + height],
      point: [lng + width / 3, lat + height / 2],
      ...(isClaimed && { claims: { north: { text: { en: 'x' }, source: 'y' } } }),
      ...(whole % 3 === 0 && place > 0 && { partOf: `f${whole % place}` }),
    }),
  );
  const withMembers = made.map((each) => ({
    ...each,
    members: made.flatMap(({ id, partOf }) => (partOf === each.id ? [id] : [])),
  }));
  return withCounts({ ...smallAtlas, features: withMembers, articles: [] });
}

describe('an atlas in brief', () => {
  it('has of every feature what lists and the map need', () => {
    fc.assert(
      fc.property(features, (drawn) => {
        const whole = atlasOf(drawn);
        const read = brief(whole);
        for (const [place, each] of whole.features.entries()) {
          const { id, kind, partOf, members, count } = each;
          const found = read.features[place]!;
          expect(found).toMatchObject({ id, kind, members, count, brief: true });
          expect(found.partOf).toBe(partOf);
          expect(nameOf(found, 'en')).toBe(nameOf(each, 'en'));
          const isClaimed = Object.keys(each.claims).length > 0;
          expect(Object.keys(found.claims).length > 0).toBe(isClaimed);
          if (isClaimed) expect(found.names).toEqual(each.names);
        }
      }),
    );
  });

  it('has every feature where it is', () => {
    fc.assert(
      fc.property(features, (drawn) => {
        const whole = atlasOf(drawn);
        for (const [place, { bbox, point }] of brief(whole).features.entries()) {
          const real = whole.features[place]!;
          const [west, south, east, north] = real.bbox;
          const off = 0.0015 + (east - west) * 0.3;
          expect(bbox[0]).toBeLessThanOrEqual(west + 0.0015);
          expect(bbox[2]).toBeGreaterThanOrEqual(east - 0.0015);
          expect(Math.abs(bbox[0] - west)).toBeLessThanOrEqual(off);
          expect(Math.abs(bbox[1] - south)).toBeLessThanOrEqual(0.0015 + (north - south) * 0.3);
          expect(Math.abs(point[0] - real.point[0])).toBeLessThanOrEqual(off);
        }
      }),
    );
  });

  it('has of every article what lists need', () => {
    for (const [place, each] of real.articles.entries()) {
      const { id, title, lang, publisher, date, count, steps } = each;
      const found = brief(real).articles[place]!;
      expect(found).toMatchObject({ id, title, lang, count, steps, passages: [] });
      expect([found.publisher, found.date]).toEqual([publisher, date]);
      expect(found.inferred.date === undefined).toBe(each.inferred.date === undefined);
    }
  });
});

describe('its parts', () => {
  it('make it whole again', () => {
    const parts = real.features.map((each) => featureParts(real, each)[0]);
    const texts = real.articles.map((each) => articlePart(real, each));
    expect(withParts(brief(real), parts, texts)).toEqual(real);
  });

  it('give the passages of a feature as the whole does', () => {
    const ownOf = (id: string) =>
      featureParts(
        real,
        real.features.find((each) => each.id === id)!,
      )[0].passages;
    for (const { id } of real.features) expect(joinParts(real, id, ownOf)).toEqual(passagesOf(real, id));
  });

  it('are more where a feature has many passages', () => {
    const many = Array.from({ length: PASSAGES_IN_PART * 2 + 1 }, (_, at) =>
      passage('log', `entry-${at}`, [mention('it', 'isle')]),
    );
    const atlas = withCounts({
      ...smallAtlas,
      features: [feature('isle')],
      articles: [article('log', many)],
    });
    const [first, ...rest] = featureParts(atlas, atlas.features[0]!);
    expect(first.more).toBe(2);
    expect([...first.passages, ...rest.flat()].map(([, , { id }]) => id)).toEqual(many.map(({ id }) => id));
  });

  it('lead on to the articles before and after', () => {
    const [first, second] = [real.articles[0]!, real.articles[1]!];
    const atlas = withParts(brief(real), [], [articlePart(real, first)]);
    const last = first.passages.at(-1)!;
    const page = { type: 'passage', article: first.id, id: last.id } as const;
    const next = { type: 'passage', article: second.id, id: second.passages[0]!.id };
    expect(neighbours(atlas, page).next).toEqual(next);
    expect(neighbours(atlas, page)).toEqual(neighbours(real, page));
  });
});

it('is large by the number of its features, or of its passages', () => {
  expect(isLarge(smallAtlas, { features: smallAtlas.features.length, passages: 100 })).toBe(false);
  expect(isLarge(smallAtlas, { features: smallAtlas.features.length - 1, passages: 100 })).toBe(true);
  expect(isLarge(smallAtlas, { features: 100, passages: 1 })).toBe(true);
  expect(isLarge(real)).toBe(false);
});
