/** A page of somebody else's, on another host, with the atlas in a frame. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser, type PageOptions } from './openPage.ts';

/** The page around, and the atlas in it. */
export interface HostPage {
  explorer: ExplorerPage;
  frame: Frame;
  /** How far the page around is scrolled (CSS pixels). */
  scrolled: () => Promise<number>;
  /** Waits until whoever the map moves with is this: the map itself, or the page around. */
  moves: (what: 'map' | 'page') => Promise<void>;
  /** The messages that came out of the frame so far. */
  messages: () => Promise<unknown[]>;
  /** Sends a message into the frame. */
  send: (message: unknown) => Promise<void>;
}

export interface HostOptions extends PageOptions {
  /** The frame's `sandbox`; none where nothing is said. */
  sandbox?: string;
  heightPx?: number;
}

const VIEWPORT = { width: 800, height: 700 };
/** Where the frame begins (CSS pixels from the top). */
export const FRAME_TOP_PX = 150;

/** Opens a page of 3,000 px with an embed in it, and waits for its map; without scripts, for its text. */
export async function openHost(src: string, options: HostOptions = {}): Promise<HostPage> {
  const { sandbox, heightPx = 450, ...rest } = options;
  const host = await serveHost(hostHtml(src, heightPx, sandbox));
  const explorer = await openPage(await sharedBrowser(), { viewport: VIEWPORT, ...rest });
  const { page } = explorer;
  await page.goto(host);
  const frame = page.frames()[1];
  if (!frame) throw new Error('The host page has no frame.');
  const isWithScript = sandbox === undefined || sandbox.includes('allow-scripts');
  if (isWithScript) {
    await frame.locator(`html[data-map="${inject('renderer')}"]`).waitFor({ state: 'attached' });
    await frame.locator('[data-moves=page]').waitFor({ state: 'attached' });
  } else await frame.locator('main h1').waitFor();
  return {
    explorer,
    frame,
    scrolled: () => page.evaluate(() => scrollY),
    moves: (what) => frame.locator(`[data-moves=${what}]`).waitFor({ state: 'attached' }),
    messages: () => page.evaluate(() => (window as unknown as { received: unknown[] }).received),
    send: (message) =>
      page.evaluate(
        (data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'),
        message,
      ),
  };
}

function hostHtml(src: string, heightPx: number, sandbox?: string): string {
  const attribute = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,"><title>A school</title>
    <body style="margin:0;height:3000px"><p style="height:${FRAME_TOP_PX}px;margin:0"><a id="before" href="#x">Before</a></p>
    <iframe src="${src}" title="Map" width="100%" height="${heightPx}" style="border:0;display:block"${attribute}></iframe>
    <p><a id="after" href="#y">After</a></p>
    <script>received = []; addEventListener('message', ({ data }) => received.push(data));</script></body></html>`;
}

/** Under a name of its own, so that it is another site than the atlas. */
async function serveHost(html: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}
