import { expect, it } from 'vitest';
import { featuresInSight, MOST_LINKS } from '../../../src/app/linkedFeatures.ts';
import { feature } from '../core/smallAtlas.ts';

const features = Array.from({ length: 500 }, (_, at) =>
  feature(`f${at}`, { point: [at, 10], bbox: [at, 10, at + at / 1000, 11] }),
);
const project = ([x, y]: readonly [number, number]) => ({ x, y });

it('links the largest of those in sight, in their order, and those that are held', () => {
  const found = featuresInSight(features, project, { width: 400, height: 100 }, ['f450', undefined]);
  expect(found).toHaveLength(MOST_LINKS + 1);
  expect(found.map(({ id }) => id)).toEqual(
    [...features.slice(200, 400), features[450]!].map(({ id }) => id),
  );
});
