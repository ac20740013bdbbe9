/** The map on paper, and what stands beside it. */
import { describe, expect, it } from 'vitest';
import { buildAtlasFiles } from '../../../../src/build/atlasFiles.ts';
import type { Question } from '../../../../src/core/lessons/lessonModel.ts';
import { handoutBlocks } from '../../../../src/share/handout/handoutBlocks.ts';
import { handoutContent } from '../../../../src/share/handout/handoutContent.ts';
import { handoutMap } from '../../../../src/share/handout/handoutMap.ts';
import { usualOptions, type HandoutOptions } from '../../../../src/share/handout/handoutOptions.ts';
import { toText } from '../../../../src/svg/nodes.ts';
import { readRealAtlas } from '../../geodata/realAtlas.ts';

const { map, bundle } = buildAtlasFiles(await readRealAtlas(), '/', 'v');
const { atlas } = bundle;
const contentOf = (options: Partial<HandoutOptions>, viewpoint = 'disputed') =>
  handoutContent(atlas, { ...usualOptions(), ...options }, viewpoint);
const textOf = (options: Partial<HandoutOptions>) =>
  toText(handoutMap(contentOf(options), { shapes: map.shapes, labels: map.labels.en! }, 'Map'));
const numbersIn = (svg: string) =>
  [...svg.matchAll(/class="number">.*?<text[^>]*>(\d+)</g)].map(([, n]) => Number(n));

describe('the map of a handout', () => {
  it('has the numbers of the legend, each once', () => {
    const numbers = contentOf({})
      .entries.map(({ number }) => number)
      .filter((number) => number > 0);
    expect(numbers.length).toBeGreaterThan(8);
    expect(numbersIn(textOf({})).sort((a, b) => a - b)).toEqual(numbers);
  });

  it('begins with what it is about, and marks what only lies beside it', () => {
    const { entries } = contentOf({ of: { type: 'feature', id: 'etorofu' } });
    expect(entries[0]?.feature.id).toBe('etorofu');
    expect(entries.filter(({ chosen }) => chosen)).toHaveLength(1);
    expect(entries.length).toBeGreaterThan(1);
  });

  it('gives a group the numbers of its members', () => {
    const { entries } = contentOf({ of: { type: 'feature', id: 'four-islands' } });
    expect(entries[0]).toMatchObject({ number: 0, members: [1, 2, 3, 4] });
  });

  it('numbers no boundary line that the viewpoint does not draw', () => {
    const ids = (viewpoint: string) => contentOf({}, viewpoint).entries.map(({ feature }) => feature.id);
    expect(ids('disputed')).toContain('boundary-nemuro-strait');
    expect(ids('JP')).not.toContain('boundary-nemuro-strait');
  });

  it('of a worksheet has no name that gives an answer away', () => {
    expect(textOf({})).toMatch(/Etorofu/);
    const blank = textOf({ worksheet: true });
    expect(blank).not.toMatch(/Etorofu|Iturup|Kunashir|Shikotan|Habomai|Hokkaido/);
    expect(blank).toMatch(/Sapporo/);
    expect(textOf({ labels: 'none' })).not.toMatch(/Sapporo/);
  });

  it('is drawn in lines and words alone', () => {
    expect(textOf({})).not.toMatch(/<image|<foreignObject|<pattern|<filter/);
  });
});

describe('the pieces of a worksheet', () => {
  const question = (id: string, feature: string): Question => ({
    id,
    feature,
    question: { en: '?' },
    answer: { en: '!' },
    source: 's',
  });
  const bank = [question('a', 'shikotan'), question('b', 'etorofu'), question('c', 'nowhere')];

  it('are the questions on its place first, and no legend; the key has both, on a sheet of its own', () => {
    const content = contentOf({ of: { type: 'feature', id: 'etorofu' }, worksheet: true, key: true });
    const blocks = handoutBlocks(content, bank);
    const at = blocks.findIndex(({ kind }) => kind === 'key');
    const kinds = (list: typeof blocks) => list.map(({ kind }) => kind);
    expect(kinds(blocks.slice(0, at))).not.toContain('legend');
    expect(kinds(blocks.slice(0, at))).toContain('note');
    expect(blocks[at]?.newPage).toBe(true);
    expect(kinds(blocks.slice(at))).toContain('legend');
    const asked = blocks.flatMap((block) => (block.kind === 'question' ? [block.question.id] : []));
    expect(asked).toEqual(['b']);
  });

  it('are the names alone where there is no bank', () => {
    const kinds = handoutBlocks(contentOf({ worksheet: true }), []).map(({ kind }) => kind);
    expect(kinds).toContain('blanks');
    expect(kinds).not.toContain('question');
  });
});
