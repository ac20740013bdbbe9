import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A site whose page comes in two parts, as on a slow line. */
export interface PageInParts {
  /** Address of the page. */
  url: string;
  /** Sends the second part. */
  sendRest: () => void;
}

/**
 * Serves a page of a site, and what it asks for; of the page itself only what stands before `cut`, until the rest is
 * asked to follow. To be called inside a test, which ends it. Throws where the page does not hold the words.
 */
export async function servePageInParts(site: string, path: string, cut: string): Promise<PageInParts> {
  const page = await (await fetch(site + path)).text();
  const at = page.indexOf(cut);
  if (at === -1) throw new Error(`"${cut}" does not stand in ${path}.`);
  let sendRest = () => {};
  const server = createServer((request, response) => {
    const asked = (request.url ?? '/').slice(1);
    if (asked !== path) {
      void fetch(site + asked).then(async (found) => {
        const type = found.headers.get('content-type') ?? '';
        response
          .writeHead(found.status, { 'content-type': type })
          .end(Buffer.from(await found.arrayBuffer()));
      });
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(page.slice(0, at));
    sendRest = () => response.end(page.slice(at));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/${path}`, sendRest: () => sendRest() };
}
