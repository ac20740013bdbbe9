import { beforeAll, describe, expect, it } from 'vitest';
import { readGeodataFiles } from '../../src/build/geodataFiles.ts';
import { withWhereabouts } from '../../src/build/whereaboutsTexts.ts';
import { readAtlas } from '../../src/core/atlas.ts';
import type { Atlas, Feature } from '../../src/core/model.ts';
import { nameOf } from '../../src/core/names.ts';
import { QUESTION_KINDS } from '../../src/share/quiz/quizOptions.ts';
import { generateQuiz, type Question } from '../../src/share/quiz/quizQuestions.ts';
import { expectClean } from './axeFaults.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser, type PageOptions } from './openPage.ts';
import { ROOT } from './siteBuild.ts';

const site = builtSite();
let atlas: Atlas;
let explorer: ExplorerPage;

beforeAll(async () => {
  const { source } = readAtlas(await readGeodataFiles(`${ROOT}/geodata`));
  if (!source) throw new Error('The atlas has errors.');
  atlas = withWhereabouts(source);
});

const placeOf = (id: string): Feature => atlas.features.find((feature) => feature.id === id)!;
const quizOf = (seed: number) => generateQuiz(atlas, { seed, questions: 3, kinds: [...QUESTION_KINDS] });

/** The first quiz with a question of each kind, whose place to be clicked is an island. */
function seedToPlay(): number {
  for (let seed = 1; ; seed += 1) {
    const quiz = quizOf(seed);
    const where = quiz.find(({ kind }) => kind === 'where');
    if (where && placeOf(where.feature).kind === 'island' && quiz.some(({ kind }) => kind === 'who'))
      return seed;
  }
}

const quiz = () => explorer.page.locator('.quiz');
const question = () => explorer.page.locator('#quiz-question');
const onward = () => quiz().locator('.onward button');
const names = () => explorer.page.locator('.drawing .labels text').filter({ visible: true });
const lit = () => explorer.page.locator('.drawing .state-only > .lit');
const choices = () => quiz().locator('ol button');
const verdict = () => quiz().locator('.verdict');
const told = () => explorer.page.locator('.page > [aria-live]');

async function openQuiz(path: string, options: PageOptions = {}): Promise<void> {
  explorer = await openPage(await sharedBrowser(), options);
  await explorer.open(site.url + path);
  await explorer.page
    .getByRole('button', { name: /Copy the link|リンクをコピー|Скопировать ссылку/ })
    .waitFor();
}

/** Which of the choices on the page is right, from 0. */
const rightOf = ({ steps }: Question, step = 0): number =>
  steps[step]!.choices.findIndex((id) => steps[step]!.right.includes(id));

/** A link, or its tooltip, under the pointer would name the place. */
const linkUnder = (x: number, y: number) =>
  explorer.page.evaluate(([x, y]) => document.elementFromPoint(x!, y!)?.closest('a') !== null, [x, y]);

async function answerByMouse(asked: Question, isRight: boolean): Promise<void> {
  if (asked.kind === 'where') {
    const at = await explorer.locate(placeOf(asked.feature).point);
    expect(await linkUnder(at.x, at.y)).toBe(false);
    await explorer.moving(() => explorer.page.mouse.click(at.x, at.y));
    return;
  }
  for (const [index, { choices: offered }] of asked.steps.entries()) {
    const right = rightOf(asked, index);
    const choice = isRight ? right : (right + 1) % offered.length;
    const isLast = index === asked.steps.length - 1;
    const press = () => choices().nth(choice).click();
    await (isLast ? explorer.moving(press) : press());
  }
}

describe('a quiz by mouse', () => {
  it('shows no names while it asks, tells right from wrong, and gives what to read', async () => {
    const seed = seedToPlay();
    await openQuiz(`quiz/?seed=${seed}&questions=3`);
    expect(await names().count()).toBeGreaterThan(5);
    await expectClean(explorer.page);
    await explorer.moving(() => explorer.page.getByRole('button', { name: 'Start the quiz' }).click());
    for (const [index, asked] of quizOf(seed).entries()) {
      const hasNames = asked.kind === 'who';
      expect(await quiz().textContent()).toContain(`Question ${index + 1} of 3`);
      await expect.poll(async () => (await names().count()) > 0).toBe(hasNames);
      const onMap = explorer.page.locator('#map nav a');
      await expect.poll(() => onMap.count()).toBe(hasNames ? atlas.features.length : 0);
      expect((await lit().count()) > 0).toBe(asked.kind === 'which');
      expect(await quiz().locator('blockquote a').count()).toBe(0);
      await expectClean(explorer.page);
      await answerByMouse(asked, asked.kind !== 'which');
      await expect
        .poll(() => verdict().textContent())
        .toBe(asked.kind === 'which' ? 'Not this time' : 'Right');
      expect(await question().textContent()).toBe(nameOf(placeOf(asked.feature), 'en'));
      await expect.poll(() => names().count()).toBeGreaterThan(0);
      expect(await lit().count()).toBeGreaterThan(0);
      // Words are never left without whose they are; what to read comes where one was wrong.
      expect(await quiz().locator('blockquote').count()).toBe(asked.kind === 'who' ? 1 : 0);
      expect(await quiz().getByText('Said by').count()).toBe(asked.kind === 'who' ? 1 : 0);
      expect(await quiz().getByText('To read on this').count()).toBe(asked.kind === 'which' ? 1 : 0);
      await expectClean(explorer.page);
      if (index < 2) await explorer.moving(() => onward().click());
    }
    await onward().click();
    await expect.poll(() => quiz().textContent()).toContain('2 of 3 right');
    await expectClean(explorer.page);
    const link = quiz().getByRole('link', { name: 'All about this place' });
    expect(await link.count()).toBe(1);
    await link.click();
    await explorer.popup().waitFor();
    await expect.poll(() => new URL(explorer.page.url()).search).toBe('');
    // Clicks on the map select again.
    await explorer.linkOnMap('hokkaido').waitFor({ state: 'attached' });
    await explorer.closePopup();
    await explorer.back();
    await explorer.isAt('/quiz/');
    expect(explorer.address().searchParams.get('seed')).toBe(String(seed));
  });

  it('does not count a click on the sea', async () => {
    await openQuiz('quiz/?seed=3&kinds=where#map=5/44/146');
    await explorer.moving(() => explorer.page.getByRole('button', { name: 'Start the quiz' }).click());
    const { x, y, width, height } = await explorer.freeMap();
    await explorer.page.mouse.click(x + width * 0.9, y + height * 0.85);
    await expect.poll(() => told().textContent()).toContain('Try again');
    expect(await quiz().locator('.hint').count()).toBe(1);
    expect(await verdict().count()).toBe(0);
  });
});

describe('a quiz by keyboard alone', () => {
  it('is played from the start to the score, and says what happens', async () => {
    const seed = seedToPlay();
    const { keyboard } = (await openQuiz(`quiz/?seed=${seed}&questions=3`), explorer.page);
    await explorer.page.getByRole('button', { name: 'Start the quiz' }).press('Enter');
    for (const asked of quizOf(seed)) {
      await expect.poll(() => explorer.focused().getAttribute('id')).toBe('quiz-question');
      if (asked.kind === 'where') {
        // A number does nothing before there is a list.
        await keyboard.press('1');
        await keyboard.press('Tab');
        await keyboard.press('Enter');
        await keyboard.press('Tab');
        // The page hears that the list is open a moment after it is; from then on the numbers choose.
        await quiz().locator('ol button[aria-keyshortcuts]').first().waitFor();
        await expect
          .poll(() => explorer.page.locator('.drawing .state-only > .hovered').count())
          .toBeGreaterThan(0);
        const list = (await choices().allTextContents()).join();
        expect(
          atlas.features.flatMap((each) => each.names).filter(({ text }) => list.includes(text)),
        ).toEqual([]);
      }
      for (const [index] of asked.steps.entries()) {
        await choices().first().waitFor();
        await keyboard.press(String(rightOf(asked, index) + 1));
        if (index < asked.steps.length - 1)
          await expect.poll(() => quiz().locator('h3').textContent()).toBe('Of which place is it said?');
      }
      await expect.poll(() => explorer.focused().textContent()).toMatch(/^(Next question|To the result)$/);
      await expect
        .poll(() => told().textContent())
        .toContain(`Right: ${nameOf(placeOf(asked.feature), 'en')}`);
      await keyboard.press('Enter');
    }
    await expect.poll(() => quiz().textContent()).toContain('3 of 3 right');
    expect(await explorer.focused().getAttribute('id')).toBe('quiz-question');
  });
});

it('on a phone the map and the question are both in sight, in another language', async () => {
  await openQuiz('ja/quiz/?seed=7&kinds=which', { viewport: { width: 320, height: 640 }, touch: true });
  await explorer.moving(() => explorer.page.getByRole('button', { name: 'クイズを始める' }).tap());
  const heading = await question().boundingBox();
  expect(heading!.y + heading!.height).toBeLessThan(640);
  expect((await explorer.freeMap()).height).toBeGreaterThan(250);
  for (const each of await choices().all())
    expect((await each.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await choices().first().tap();
  await onward().waitFor();
  const box = await onward().boundingBox();
  expect(box!.y + box!.height).toBeLessThanOrEqual(640);
});
