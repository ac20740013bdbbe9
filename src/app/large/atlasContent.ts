/** What stands behind the page of a large atlas: it loads what is asked for. */
import type { FeaturePassage } from '../../core/passages.ts';
import type { Page } from '../../core/url.ts';
import type { LongLists } from '../../ui/surroundings.ts';
import type { Explorer } from '../explorer.svelte.ts';

export interface AtlasContent {
  lists: LongLists;
  /** Loads what a page of an explorer needs. Throws where it does not arrive. To be called first. */
  prepare: (explorer: Explorer, page: Page) => Promise<void>;
  /** Loads what pages show. Throws where it does not arrive. */
  need: (pages: readonly Page[]) => Promise<void>;
  /** The passages of a feature as far as they are loaded. */
  passages: (id: string) => FeaturePassage[] | Promise<FeaturePassage[]>;
}
