import type { ExplorerPage } from './explorer.ts';

/** So many calls in one frame draw features; the empty background takes a few. */
const CALLS_OF_FULL_FRAME = 20;
/** So many frames without a call, and MapLibre has nothing left to draw. */
const CALM_FRAMES = 10;

/** MapLibre kept from loading, so that a test says when it begins. */
export interface HeldMapLibre {
  /** Lets it load. */
  release(): void;
  /** Waits until it has drawn all features, on stage or behind it. */
  hasDrawn(): Promise<void>;
}

/** To be called before the page is opened. */
export async function holdMapLibre({ page }: ExplorerPage): Promise<HeldMapLibre> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route(/\/glRenderer[^/]*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.addInitScript(countCalls);
  return {
    release,
    hasDrawn: async () => {
      await page.waitForFunction(
        ([full, calm]) => {
          const { drawCalls } = window as unknown as { drawCalls: number[] };
          return (
            drawCalls.some((calls) => calls >= full) && drawCalls.slice(-calm).every((calls) => calls === 0)
          );
        },
        [CALLS_OF_FULL_FRAME, CALM_FRAMES] as const,
      );
    },
  };
}

/** Counts WebGL's drawing calls, frame by frame; runs in the page. */
function countCalls(): void {
  const drawCalls = [0];
  Object.assign(window, { drawCalls });
  const context = WebGL2RenderingContext.prototype;
  // Called on the context that it is taken from.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { drawElements } = context;
  context.drawElements = function (...details) {
    drawCalls.push(drawCalls.pop()! + 1);
    drawElements.apply(this, details);
  };
  const tick = () => {
    drawCalls.push(0);
    requestAnimationFrame(tick);
  };
  tick();
}
