/** What of the map is not as usual: what a link has to say. */
import type { Explorer } from '../app/explorer.svelte.ts';
import { withOption } from '../core/url.ts';

/** The viewpoint, and the languages of the names, where the reader has chosen others than the usual ones. */
export interface ViewChoices {
  viewpoint?: string;
  names?: readonly string[];
}

/** What the reader has chosen. */
export function viewChoices(explorer: Explorer): ViewChoices {
  const { viewpoint, defaultViewpoint, namesIn, language, atlas } = explorer;
  return {
    ...(viewpoint === defaultViewpoint ? {} : { viewpoint }),
    ...(namesIn === language ? {} : { names: atlas.settings.labels[namesIn] }),
  };
}

/** Puts the choices into a query. */
export function withChoices(query: string, { viewpoint, names }: ViewChoices): string {
  return withOption(withOption(query, 'viewpoint', viewpoint ?? null), 'names', names?.join(',') ?? null);
}
