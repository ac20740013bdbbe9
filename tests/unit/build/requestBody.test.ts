/** Bodies that are too large, over real sockets; and small JSON with large texts in it. */
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseSmallJson } from '../../../src/build/requestBody.ts';
import { MAX_SAVE_BYTES } from '../../../src/core/saving.ts';
import { allFiles } from './dataFolder.ts';
import { expectRefusal, headFor, startSavingServer, type SavingServer } from './savingServer.ts';

let server: SavingServer;

describe('a request that is too large', () => {
  let before: Record<string, string>;
  const head = (more: string) => headFor(server.port, more);

  beforeAll(async () => {
    server = await startSavingServer();
    before = await allFiles(server.dir);
  });
  afterAll(() => server.close());
  afterEach(async () => expect(await allFiles(server.dir)).toEqual(before));

  it('by what it says is answered before it comes, and closed', async () => {
    const answer = await server.askRaw(head(`Content-Length: ${MAX_SAVE_BYTES + 1}`));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/connection: close/i);
    expect(answer).toContain('"error":"too-large"');
  });

  it('is answered, and closed', async () => {
    const answer = await server.ask({ body: Buffer.alloc(MAX_SAVE_BYTES + 1, ' ') });
    expectRefusal(answer, 413, 'too-large');
    expect(answer.headers.connection).toBe('close');
  });

  it('without end and without a length is answered, closed, and not kept', async () => {
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    const frame = Buffer.concat([
      Buffer.from(`${chunk.length.toString(16)}\r\n`),
      chunk,
      Buffer.from('\r\n'),
    ]);
    let sent = 0;
    let most = 0;
    const answer = await new Promise<string>((done) => {
      let text = '';
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(head('Transfer-Encoding: chunked'));
        send();
      });
      const send = () => {
        if (socket.destroyed) return;
        sent += chunk.length;
        most = Math.max(most, process.memoryUsage().arrayBuffers);
        socket.write(frame, () => setImmediate(send));
      };
      socket.on('data', (part) => (text += part.toString()));
      // What is sent after the end has nowhere to go.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => done(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(sent).toBeGreaterThan(MAX_SAVE_BYTES);
    expect(most).toBeLessThan(4 * MAX_SAVE_BYTES);
  });

  it('has one byte more than one that is read', async () => {
    const answer = await server.ask({ body: Buffer.alloc(MAX_SAVE_BYTES, ' ') });
    expectRefusal(answer, 400, 'bad-request');
  });
});

describe('small JSON', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('is read as JSON is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom(0, 2), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        expect(parseSmallJson(bytes(json), json.length)).toEqual(JSON.parse(json));
      }),
    );
  });

  it.each(['', '{', '{"files":[', '{"a":1}{"b":2}', "{'a':1}", 'undefined', '"\\', '"'])(
    '%j is none',
    (text) => {
      expect(parseSmallJson(bytes(text), 1000)).toBeUndefined();
    },
  );

  it('that is not UTF-8 is none', () => {
    expect(parseSmallJson(Uint8Array.of(0x22, 0xff, 0x22), 1000)).toBeUndefined();
  });

  it('counts what is outside of texts only', () => {
    const text = '[{,:\\"'.repeat(10);
    expect(parseSmallJson(bytes(JSON.stringify({ text })), 2)).toBeUndefined();
    expect(parseSmallJson(bytes(JSON.stringify({ text })), 3)).toEqual({ text });
  });
});
