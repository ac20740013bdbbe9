import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../src/core/model.ts';
import { OtherShapes } from '../../../../src/editor/map/otherShapes.svelte.ts';
import { snapTo } from '../../../../src/editor/map/snap.ts';
import type { WorkClient } from '../../../../src/editor/work/workClient.ts';

const SIZE = { width: 800, height: 600 };
const CAMERA = { center: [0, 0] as Position, zoom: 10 };
const [A, B] = ['features/a.geojson', 'features/b.geojson'];
const files = new Map([A, B].map((path) => [path, '{}']));

/** A worker that answers when it is told to; the lines are one point at `at`. */
class SlowWork {
  readonly asked: { without: string | null; answer: (at: Position) => void }[] = [];

  ask(name: string, { without }: { without: string | null }): Promise<unknown> {
    if (name === 'shapes') return Promise.resolve({ url: `blob:${without}` });
    return new Promise((done) => this.asked.push({ without, answer: (at) => done({ paths: [[at]] }) }));
  }
}

function start(): { work: SlowWork; others: OtherShapes } {
  const work = new SlowWork();
  return { work, others: new OtherShapes(work as unknown as WorkClient) };
}

const snapped = (others: OtherShapes): Position | null =>
  others.snapIndex && snapTo([others.snapIndex], [0, 0], 1);

describe('the lines of the other shapes', () => {
  it('are asked for again where another file came in hand meanwhile, and are none until then', async () => {
    const { work, others } = start();
    await others.follow(files, A);
    const first = others.fetchLines(CAMERA, SIZE);
    await others.follow(files, B);
    await others.fetchLines(CAMERA, SIZE);
    expect(work.asked.map(({ without }) => without)).toEqual(['a']);
    work.asked[0]?.answer([0.001, 0]);
    await expect.poll(() => work.asked.map(({ without }) => without)).toEqual(['a', 'b']);
    expect(others.snapIndex).toBeNull();
    work.asked[1]?.answer([0.002, 0]);
    await first;
    expect(snapped(others)).toEqual([0.002, 0]);
  });

  it('are those of the last place in sight', async () => {
    const { work, others } = start();
    await others.follow(files, A);
    const first = others.fetchLines(CAMERA, SIZE);
    await others.fetchLines({ center: [20, 0], zoom: 10 }, SIZE);
    work.asked[0]?.answer([0.001, 0]);
    await expect.poll(() => work.asked.length).toBe(2);
    work.asked[1]?.answer([0.002, 0]);
    await first;
    expect(snapped(others)).toEqual([0.002, 0]);
    await others.fetchLines({ center: [20.1, 0], zoom: 10 }, SIZE);
    expect(work.asked).toHaveLength(2);
  });
});
