import { expect, it, onTestFinished } from 'vitest';
import { builtSite } from './builtSite.ts';
import { someOf, spreadOf } from './cases.ts';
import type { ExplorerPage } from './explorer.ts';
import { failing, NOTICE, TOLD_BY_BROWSER, type Way } from './failing.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

async function reader(): Promise<ExplorerPage> {
  return openPage(await sharedBrowser(), { expected: TOLD_BY_BROWSER });
}

/** The text and the drawing that came with the page are there, and its links lead on. */
async function isReadable({ page }: ExplorerPage, words: string): Promise<void> {
  await page.locator('main').getByText(words).first().waitFor();
  expect(await page.locator('#drawing path').count()).toBeGreaterThan(10);
  expect(await page.locator('#drawing').isVisible()).toBe(true);
}

/** Kinds of files that a page begins with, each with one way to fail. */
const FIRST: [file: string, pattern: RegExp, way: Way, lacks: string][] = [
  ['the beginning of the script', /assets\/index-.*\.js/, 'aborted', 'what moves'],
  ['what that needs', /assets\/first-.*\.js/, 'cut off', 'what moves'],
  ['the app', /assets\/app-.*\.js/, 'status 500', 'what moves'],
  ['the words', /assets\/ja-.*\.js/, 'html', '動く部分'],
  ['the shapes', /assets\/shapes-.*\.json/, 'cut off', 'details and names'],
  ['the names', /assets\/labels-.*\.json/, 'html', 'details and names'],
  ['the detailed map', /assets\/glRenderer-.*\.js/, 'status 404', 'the detailed map'],
  ['a style sheet', /assets\/Locator-.*\.css/, 'html', 'the globe'],
];

const first = spreadOf(FIRST, 4);
it.each(first)('a page without %s stays, says so, and is whole after another try', async (...row) => {
  const [, pattern, way, lacks] = row;
  const explorer = await reader();
  const { page } = explorer;
  const failure = await failing(page, pattern, way);
  const isJapanese = lacks === '動く部分';
  await page.goto(`${site.url}${isJapanese ? 'ja/' : ''}features/etorofu/`);
  await page.locator(NOTICE).getByText(lacks).waitFor();
  await isReadable(explorer, isJapanese ? '択捉島' : 'Etorofu');
  failure.heal();
  await page.locator(NOTICE).getByRole('button').first().click();
  await page.locator(NOTICE).waitFor({ state: 'detached' });
  await explorer.mapIs('svg');
  await explorer.follow(isJapanese ? 'データについて' : 'About the data');
  await explorer.isAt('/about/');
});

it('a page that nothing comes for leads on by its links', async () => {
  const explorer = await reader();
  await failing(explorer.page, /\/assets\//, 'aborted');
  await explorer.page.goto(`${site.url}features/etorofu/`);
  await explorer.page.locator(NOTICE).waitFor();
  await isReadable(explorer, 'Etorofu');
  await explorer.follow('Kunashiri →');
  await explorer.isAt('/features/kunashiri/');
  await isReadable(explorer, 'Kunashiri');
});

it('a page that was cut off says so', async () => {
  const explorer = await reader();
  const failure = await failing(explorer.page, /\/features\/etorofu\/$/, 'cut off');
  await explorer.page.goto(`${site.url}features/etorofu/`);
  await explorer.page.locator(NOTICE).waitFor();
  failure.heal();
  await explorer.page.locator(NOTICE).getByRole('button', { name: 'Try again' }).click();
  await explorer.mapIs('svg');
});

it('a page is read, and its links work, while the script is awaited', async () => {
  const explorer = await reader();
  const { page } = explorer;
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  onTestFinished(() => release());
  await page.route(/assets\/app-.*\.js/, async (route) => {
    await released;
    await route.continue().catch(() => undefined);
  });
  await page.goto(`${site.url}features/etorofu/`, { waitUntil: 'commit' });
  await isReadable(explorer, 'Etorofu');
  await explorer.follow('Kunashiri →');
  await explorer.isAt('/features/kunashiri/');
  release();
  await explorer.mapIs('svg');
});

/** What is loaded when it is asked for. */
const LATER: [what: string, file: RegExp, way: Way, lacks: string][] = [
  ['its code', /assets\/SearchBox-.*\.js/, 'status 404', 'search'],
  ['its index', /assets\/search-.*\.json/, 'html', 'search'],
  ['its code, cut off', /assets\/SearchBox-.*\.js/, 'cut off', 'search'],
];

const later = someOf(LATER, 2);
it.each(later)('the search: %s that does not arrive comes with another try', async (_, file, way, lacks) => {
  const explorer = await reader();
  const { page } = explorer;
  const failure = await failing(page, file, way);
  await explorer.open(`${site.url}features/etorofu/#map=6.5/44.400/146.500`);
  const search = page.getByRole('button', { name: 'Search', exact: true });
  await search.click();
  await page.locator(NOTICE).getByText(lacks).waitFor();
  if (file.source.includes('Box')) await isReadable(explorer, 'Etorofu');
  failure.heal();
  await page.locator(NOTICE).getByRole('button', { name: 'Try again' }).click();
  await page.locator(NOTICE).waitFor({ state: 'detached' });
  await explorer.mapIs('svg');
  expect(explorer.camera().zoom).toBe(6.5);
  // Code that was cut off the browser keeps: that page has been loaded anew, with its view.
  if (way === 'cut off') await search.click();
  await page.getByRole('combobox').pressSequentially('graves');
  await page.getByRole('option').first().waitFor();
});

it('a page that does not arrive in parts is loaded whole', async () => {
  const explorer = await reader();
  await failing(explorer.page, /assets\/AboutPage-.*\.js/, 'html');
  await explorer.open(`${site.url}features/etorofu/?viewpoint=JP`);
  await explorer.follow('About the data');
  await explorer.isAt('/about/');
  await explorer.heading().getByText('About the data').waitFor();
  expect(new URL(explorer.page.url()).searchParams.get('viewpoint')).toBe('JP');
  await explorer.page.locator(NOTICE).getByText('what moves').waitFor();
});

it('with no network a page that does not arrive leaves what is read', async () => {
  const explorer = await openPage(await sharedBrowser(), { expected: TOLD_BY_BROWSER });
  await explorer.open(`${site.url}features/etorofu/`);
  await explorer.page.context().setOffline(true);
  await explorer.follow('About the data');
  await explorer.page.locator(NOTICE).getByText('the page asked for').waitFor();
  await isReadable(explorer, 'Etorofu');
  await explorer.page.context().setOffline(false);
  await explorer.page.locator(NOTICE).getByRole('button', { name: 'Try again' }).click();
  await explorer.isAt('/about/');
  await explorer.heading().getByText('About the data').waitFor();
});

it('a part of the share dialog that is refused twice is had by loading the page anew', async () => {
  const explorer = await reader();
  const { page } = explorer;
  const failure = await failing(page, /assets\/Cite-.*\.js/, 'cut off');
  await explorer.open(`${site.url}features/etorofu/`);
  const cite = async () => {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.locator('summary').getByText('Cite').click();
  };
  await cite();
  const again = page.getByRole('dialog').getByRole('button', { name: 'Try again' });
  await again.click();
  failure.heal();
  await Promise.all([page.waitForEvent('load'), again.click()]);
  await explorer.mapIs('svg');
  await cite();
  await page.getByRole('button', { name: 'Copy citation' }).waitFor();
});

it('after a new version of the site the visitor goes on, with page and view', async () => {
  const explorer = await reader();
  const { page } = explorer;
  await explorer.open(`${site.url}features/etorofu/#map=6.5/44.400/146.500`);
  // What was there is gone, and the pages ask for other files.
  await failing(page, /assets\/(SearchBox|Quiz)-[^2].*\.js/, 'status 404');
  await page.route(/\/(features|quiz)\/.*$|\/quiz\/$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace(/(index-[\w-]*)\.js/, '$1.js?2'),
    });
  });
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const load = page.locator(NOTICE).getByRole('button', { name: 'Load the new version' });
  await Promise.all([page.waitForEvent('load'), load.click()]);
  await explorer.mapIs('svg');
  expect(await page.locator('script[type=module]').getAttribute('src')).toMatch(/\?2$/);
  expect(explorer.camera().zoom).toBe(6.5);
  await explorer.isAt('/features/etorofu/');
});
