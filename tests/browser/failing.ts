import type { Page, Route } from 'playwright-core';

/** How a file can fail to arrive. `html` is what hosts with a page for everything answer; `late` comes when all is well again. */
export const WAYS = ['aborted', 'status 500', 'status 404', 'cut off', 'html', 'late'] as const;

export type Way = (typeof WAYS)[number];

/** What the page says of them. */
export const NOTICE = '#missing > p';

/** Files that fail from now on, until they are well again. */
export interface Failing {
  /** Lets them arrive from now on. */
  heal: () => void;
}

/** Has each file whose address matches fail in one way. To be called before it is asked for. */
export async function failing(page: Page, files: RegExp, way: Way): Promise<Failing> {
  let isWell = false;
  let heal = () => {};
  const well = new Promise<void>((done) => {
    heal = () => {
      isWell = true;
      done();
    };
  });
  await page.route(files, async (route) => {
    if (way === 'late') await well;
    // The page may have been left meanwhile.
    await (isWell ? route.continue() : fail(route, way)).catch(() => undefined);
  });
  return { heal };
}

/** What the browser itself writes of files that do not arrive. */
export const TOLD_BY_BROWSER = [
  /Failed to load resource/,
  /Failed to load module script: Expected a JavaScript/,
  /Refused to apply style from|Did not parse stylesheet/,
  /preloaded using link preload/,
  /net::ERR_INTERNET_DISCONNECTED|ERR_FAILED/,
];

async function fail(route: Route, way: Way): Promise<void> {
  if (way === 'aborted') return route.abort();
  if (way === 'status 500') return route.fulfill({ status: 500, body: 'Out of order' });
  if (way === 'status 404') return route.fulfill({ status: 404, body: 'Not found' });
  if (way === 'html')
    return route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><h1>Welcome</h1>' });
  const answer = await route.fetch();
  const body = await answer.body();
  return route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
}
