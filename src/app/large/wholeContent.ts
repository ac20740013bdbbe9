/** A large atlas where all of it is at hand, as in the build: it shows the same portions. */
import type { Atlas } from '../../core/model.ts';
import { passagesOf } from '../../core/passages.ts';
import type { AtlasContent } from './atlasContent.ts';
import { LONG_LISTS } from './longLists.ts';

/** Loads nothing, since all is there. */
export function wholeContent(atlas: Atlas): AtlasContent {
  return {
    lists: { ...LONG_LISTS, more: () => Promise.resolve(false) },
    prepare: () => Promise.resolve(),
    need: () => Promise.resolve(),
    passages: (id) => passagesOf(atlas, id),
  };
}
