/** The parts of the page of a large atlas, which show its lists in portions. */
import LongArticle from '../../ui/long/LongArticle.svelte';
import LongFeatures from '../../ui/long/LongFeatures.svelte';
import LongHome from '../../ui/long/LongHome.svelte';
import LongPassages from '../../ui/long/LongPassages.svelte';

/** All but what loads more. */
export const LONG_LISTS = {
  Home: LongHome,
  Article: LongArticle,
  Passages: LongPassages,
  Features: LongFeatures,
};
