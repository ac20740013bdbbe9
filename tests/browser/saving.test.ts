import { cp, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprint, parseSaveAnswer, type SaveRequest } from '../../src/core/saving.ts';
import { startDevServer, type DevServer } from './devServer.ts';
import { endings } from './endings.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { temporaryFolder } from './siteBuild.ts';

const PATH = 'features/shikotan.geojson';
const PAGE = 'features/shikotan/#map=9/43.8000/147.2000';

const atEnd = endings();
let file: string;
let server: DevServer;
/** Address of a page that is not the atlas, at another port of this computer. */
let elsewhere: string;

beforeAll(async () => {
  const geodata = await temporaryFolder(atEnd);
  await cp(resolve(import.meta.dirname, '../../geodata'), geodata, { recursive: true });
  file = join(geodata, PATH);
  server = await startDevServer(geodata, atEnd);
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Elsewhere</title>');
  });
  await new Promise<void>((done) => void other.listen(0, '127.0.0.1', done));
  atEnd(() => other.close());
  elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
});

/** The file with another English name, as the editor would send it. */
async function request(name: string): Promise<SaveRequest> {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(/"name:en": ".*"/, `"name:en": "${name}"`);
  return { files: [{ path: PATH, opened: await fingerprint(text), text: changed }] };
}

describe('saving under the dev server', () => {
  it('from a page of the atlas writes the file, and the map is drawn anew', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(server.url + PAGE);
    const asked = await request('Isle of the Test');
    await explorer.redrawing(async () => {
      const answer = await explorer.page.evaluate(
        async ([url, body]) => {
          const headers = { 'Content-Type': 'application/json' };
          const response = await fetch(url, { method: 'POST', headers, body });
          return [response.status, await response.json()] as const;
        },
        [`${server.url}edit/save`, JSON.stringify(asked)] as const,
      );
      const saved = [{ path: PATH, text: asked.files[0]!.text }];
      expect(parseSaveAnswer(answer[0], answer[1])).toMatchObject({ outcome: 'saved', saved });
    });
    expect(await readFile(file, 'utf8')).toBe(asked.files[0]!.text);
    await explorer.popup().getByText('Isle of the Test').first().waitFor();
  });

  it('from any other page neither reads nor writes, however it asks', async () => {
    const { page } = await openPage(await sharedBrowser(), {
      expected: [/edit\/(save|files\.json)/, /favicon/],
    });
    const before = await readFile(file, 'utf8');
    await page.goto(elsewhere);
    const answers = await page.evaluate(
      async ([url, body]) => {
        const type = (name: string) => ({ 'Content-Type': name });
        const asks: [string, RequestInit][] = [
          ['save', { method: 'POST', body, headers: type('application/json') }],
          ['save', { method: 'POST', body, headers: type('text/plain') }],
          ['save', { method: 'POST', body, mode: 'no-cors' }],
          ['save', { method: 'POST', body, mode: 'no-cors', headers: type('text/plain') }],
          ['files.json', {}],
          ['files.json', { mode: 'no-cors' }],
        ];
        const answers = asks.map(async ([name, how]) => {
          try {
            return await (await fetch(`${url}edit/${name}`, how)).text();
          } catch {
            return 'refused';
          }
        });
        return Promise.all(answers);
      },
      [server.url, JSON.stringify(await request('Hostile'))] as const,
    );
    // What asks for no leave is sent, but its answer cannot be read.
    expect(answers).toEqual(['refused', 'refused', '', '', 'refused', '']);
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('from a form of another page writes nothing', async () => {
    const { page } = await openPage(await sharedBrowser(), { expected: [/edit\/save/, /favicon/] });
    const before = await readFile(file, 'utf8');
    await page.goto(elsewhere);
    const json = JSON.stringify({ ...(await request('Hostile')), x: '' });
    const answered = page.waitForResponse(/edit\/save/);
    await page.evaluate(
      ([url, name]) => {
        const form = document.createElement('form');
        Object.assign(form, { method: 'POST', enctype: 'text/plain', action: `${url}edit/save` });
        // The body becomes `{…,"x":"="}`: JSON, but not of that type.
        const field = Object.assign(document.createElement('input'), { name, value: '"}' });
        form.append(field);
        document.body.append(form);
        form.submit();
      },
      [server.url, json.slice(0, -2)] as const,
    );
    expect((await answered).status()).toBe(403);
    expect(await readFile(file, 'utf8')).toBe(before);
  });
});
