import { expect, it } from 'vitest';
import { passageIndex } from '../../../../src/core/exports/passageIndex.ts';
import { passagesOf } from '../../../../src/core/passages.ts';
import { birds, real } from './sources.ts';

it('finds for every feature what is found by reading all texts', async () => {
  for (const { atlas } of [await birds(), await real()]) {
    const find = passageIndex(atlas);
    for (const { id } of atlas.features) expect(find(id)).toEqual(passagesOf(atlas, id));
  }
});
