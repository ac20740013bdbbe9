/** The link to what a reader looks at. */
import { formatCamera, withOption, withTour, type Camera, type Page, type TourPlace } from '../core/url.ts';
import { withChoices, type ViewChoices } from './presentView.ts';

/** What a link is made of; what is not given is left out. */
export interface LinkParts {
  page: Page;
  /** The step of a guided way: only on the page of its passage. */
  tour?: TourPlace | null;
  /** Where the map looks, and how: what is as usual is left out. */
  view?: ViewChoices & { camera: Camera };
  /** What the page itself has in the query: the questions of a quiz, the step of a lesson. */
  query?: string;
  /** Version of the data that the link is made for. */
  version?: string;
}

/** The public address with all that, as short as it can be; `publicAddress` gives that of a page with a query. */
export function shareLink(
  { page, tour, view, version, query: own = '' }: LinkParts,
  publicAddress: (page: Page, query: string) => string,
): string {
  let query = withChoices(withTour(own, page.type === 'passage' ? tour : null), view ?? {});
  query = withOption(query, 'renderer', null);
  query = withOption(query, 'v', version ?? null);
  const address = publicAddress(page, query);
  if (!view) return address;
  const url = new URL(address);
  // A passage that is a place in its article's page has no room for a camera: the words come first.
  if (url.hash === '') url.hash = formatCamera(view.camera);
  return url.href;
}
