/** What plugins write at the same time. */
import { describe, expect, it, vi } from 'vitest';
import { Besides } from '../../../src/build/besides.ts';

/** Runs the hook of the plugin that waits; what it tells. */
async function wait(besides: Besides): Promise<string[]> {
  const told: string[] = [];
  const { closeBundle } = besides.plugin();
  const handler = closeBundle && 'handler' in closeBundle ? closeBundle.handler : undefined;
  await handler?.call({ info: (text: string) => told.push(text) } as never);
  return told;
}

describe('work beside each other', () => {
  it('is waited for, and told of in the order in which it began', async () => {
    const besides = new Besides();
    const done = vi.fn();
    besides.add(new Promise((resolve) => setTimeout(resolve, 5)).then(() => (done(), 'slow')));
    besides.add(Promise.resolve('quick'));
    expect(await wait(besides)).toEqual(['slow', 'quick']);
    expect(done).toHaveBeenCalledOnce();
  });

  it('fails the build where it fails, also before anybody waits', async () => {
    const besides = new Besides();
    besides.add(Promise.reject(new Error('The disk is full')));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(wait(besides)).rejects.toThrow('The disk is full');
  });

  it('can be waited for without hearing how it went', async () => {
    const besides = new Besides();
    const done = vi.fn();
    besides.add(new Promise((resolve) => setTimeout(resolve, 5)).then(() => (done(), 'slow')));
    besides.add(Promise.reject(new Error('The disk is full')));
    await besides.rest();
    expect(done).toHaveBeenCalledOnce();
    await expect(wait(besides)).rejects.toThrow('The disk is full');
  });

  it('gets help from this thread where it has its own, once this one is done', async () => {
    const besides = new Besides();
    const order: string[] = [];
    let helped: (told: string) => void;
    const pages = new Promise<string>((resolve) => void (helped = resolve));
    besides.addThreaded(pages, () => {
      order.push('help');
      helped('pages');
      return Promise.resolve();
    });
    besides.add(new Promise((resolve) => setTimeout(resolve, 5)).then(() => (order.push('own'), 'own')));
    await besides.rest();
    expect(await wait(besides)).toEqual(['pages', 'own']);
    expect(order).toEqual(['own', 'help']);
  });

  it('fails the build where the help fails', async () => {
    const besides = new Besides();
    besides.addThreaded(Promise.resolve('pages'), () => Promise.reject(new Error('No such page')));
    await expect(wait(besides)).rejects.toThrow('No such page');
  });

  it('is told of once', async () => {
    const besides = new Besides();
    besides.add(Promise.resolve('once'));
    await wait(besides);
    expect(await wait(besides)).toEqual([]);
  });
});
