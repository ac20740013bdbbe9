/** What d3-zoom is given in the place of d3-selection: it must behave as that does. */
import { dragDisable as originalDisable, dragEnable as originalEnable } from 'd3-drag';
import { select as original } from 'd3-selection';
import { describe, expect, it } from 'vitest';
import { dispatch, dragDisable, dragEnable, select } from '../../../src/svg/zoomNeeds.ts';

describe.each([
  ['ours', (target: EventTarget) => select(target)],
  [
    'that of d3-selection',
    (target: EventTarget) =>
      original(target as unknown as HTMLElement) as unknown as ReturnType<typeof select>,
  ],
])('a selection of one element, %s', (_whose, of) => {
  it('listens under several names, and stops by each of them', () => {
    const target = new EventTarget();
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    of(target).on('wheel.zoom move.zoom', listen).on('wheel.drag', listen);
    target.dispatchEvent(new Event('wheel'));
    target.dispatchEvent(new Event('move'));
    expect(heard).toEqual(['wheel', 'wheel', 'move']);
    of(target).on('wheel.zoom', null);
    target.dispatchEvent(new Event('wheel'));
    expect(heard).toEqual(['wheel', 'wheel', 'move', 'wheel']);
  });

  it('puts a listener in the place of one of the same name', () => {
    const target = new EventTarget();
    const heard: string[] = [];
    of(target)
      .on('wheel.zoom', () => heard.push('old'))
      .on('wheel.zoom', () => heard.push('new'));
    target.dispatchEvent(new Event('wheel'));
    expect(heard).toEqual(['new']);
  });

  it('stops all of a name at once', () => {
    const target = new EventTarget();
    const heard: string[] = [];
    of(target)
      .on('wheel.zoom move.zoom', ({ type }: Event) => heard.push(type))
      .on('move.drag', () => heard.push('drag'))
      .on('.zoom', null);
    target.dispatchEvent(new Event('wheel'));
    target.dispatchEvent(new Event('move'));
    expect(heard).toEqual(['drag']);
  });

  it('calls with the element, and hands it on', () => {
    const target = new EventTarget();
    const seen: unknown[] = [];
    const selection = of(target).property('__zoom', function (this: unknown) {
      seen.push(this);
      return 7;
    });
    expect((target as unknown as { __zoom: number }).__zoom).toBe(7);
    expect(seen).toEqual([target]);
    expect(selection.selection()).toBe(selection);
  });
});

describe.each([
  ['ours', dragDisable, dragEnable],
  ['that of d3-drag', originalDisable, originalEnable],
])('a drag, %s', (_whose, disable, enable) => {
  /** Enough of a window: it hears the events, and its root can be asked. */
  function aWindow(): Window {
    const root = { onselectstart: null, style: { setProperty: () => undefined } };
    return Object.assign(new EventTarget(), { document: { documentElement: root } }) as unknown as Window;
  }
  const isStopped = (view: Window, type: string) =>
    !view.dispatchEvent(new Event(type, { cancelable: true }));

  it('takes nothing along, until it ends', () => {
    const view = aWindow();
    disable(view);
    expect(isStopped(view, 'dragstart')).toBe(true);
    enable(view, false);
    expect([isStopped(view, 'dragstart'), isStopped(view, 'click')]).toEqual([false, false]);
  });

  it('that moved swallows the click that ends it, and no other', async () => {
    const view = aWindow();
    disable(view);
    enable(view, true);
    expect(isStopped(view, 'click')).toBe(true);
    await new Promise((next) => setTimeout(next));
    expect(isStopped(view, 'click')).toBe(false);
  });
});

describe('a list of listeners', () => {
  it('calls the one of a kind, with what it is to be called with', () => {
    const heard: unknown[] = [];
    const listeners = dispatch()
      .on('start', () => heard.push('old'))
      .on('start', function (this: unknown, ...details) {
        heard.push(this, ...details);
      });
    listeners.call('start', 'element', 1, 2);
    listeners.call('end', 'element');
    expect(heard).toEqual(['element', 1, 2]);
  });
});
