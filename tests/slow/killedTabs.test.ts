import { expect, it, onTestFinished } from 'vitest';
import { builtSite } from '../browser/builtSite.ts';
import { killWhileTyping } from '../browser/killedTab.ts';
import { sharedBrowser } from '../browser/openPage.ts';

const site = builtSite();
const KILLS = 50;
/** From the first letter that was seen (ms). */
const LONGEST_MS = 900;

it(`nothing that was shown is lost when the tab ends, ${KILLS} times at random moments`, async () => {
  const browser = await sharedBrowser();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const afterMs = Math.random() * LONGEST_MS;
    const { shown, found } = await killWhileTyping(
      context,
      `${site.url}edit/?article=abe-putin-moscow-2017`,
      afterMs,
    );
    expect(shown, `after ${afterMs} ms`).not.toBe('');
    expect(found.startsWith(shown), `after ${afterMs} ms: "${shown}" was shown, "${found}" was kept`).toBe(
      true,
    );
    await context.close();
  }
});
