import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/core/markdown.ts';
import { readPlainPassage } from '../../../src/core/plainPassage.ts';

const USUAL = `## the-harbour

> The boat left [Tern Island](../features/tern-island.geojson "as the log has it; also: gull") at dawn, with 12 sheep!
> [It](../features/tern-island.geojson) came back.
>
> “No one,” he said, saw it (or so it seems).

- title:en: The harbour
- title:ja: 港
`;

/** Pieces of which passages are made, and others that mean something to Markdown. */
const PIECES = [
  ...['## a', '## a-b', '> ', '>', '- ', '- title:en: x', '\n', '\n\n', ' ', 'word', 'two words', '港', '12'],
  ...['[x](../features/x.geojson)', '[x y](../features/x.geojson "t; also: y")', '!', '.', ')', '1. ', '1) '],
  ...['*', '_', '`', '\\', '<b>', '&amp;', '~', '#', '=', '---', '\t', '\r', '[', ']', '(', '"', '“', '+ '],
  ...['  ', '    ', '\u00A0', 'https://x.example', '|', ':', '[x]: y', "'", '> > ', '\u0000', '😀'],
];

describe('readPlainPassage', () => {
  it('gives what the parser gives', () => {
    expect(readPlainPassage(USUAL)).not.toBeNull();
    expect(readPlainPassage(USUAL)).toEqual(readMarkdown(USUAL));
  });

  it('reads most passages of the atlas, as the parser does', () => {
    const folder = 'geodata/articles';
    const sections = readdirSync(folder).flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split(/^(?=## )/m)
        .slice(1),
    );
    const plain = sections.filter((text) => readPlainPassage(text) !== null);
    for (const text of plain) expect(readPlainPassage(text)).toEqual(readMarkdown(text));
    expect(plain.length).toBeGreaterThan(sections.length / 2);
  });

  it.each([
    ['a hard break', USUAL.replace('he said,', 'he said,  \n> and')],
    ['emphasis', USUAL.replace('dawn', '*dawn*')],
    ['a picture', USUAL.replace('> [It]', '> It! ![It]')],
    ['a list in the quotation', USUAL.replace('> [It]', '> - [It]')],
    ['an item of two lines', USUAL.replace('The harbour\n', 'The\n  harbour\n')],
    ['a list with gaps', USUAL.replace('The harbour\n', 'The harbour\n\n')],
    ['two quotations', `${USUAL}\n> More.\n`],
  ])('leaves %s to the parser', (_, text) => {
    expect(readPlainPassage(text)).toBeNull();
  });

  it('never differs from the parser', () => {
    const harmless = fc.constantFrom(
      'word',
      ' two',
      '港',
      '[x](../features/x.geojson)',
      '!',
      '.',
      '12',
      '😀',
    );
    const piece = fc.oneof(
      { weight: 6, arbitrary: harmless },
      { weight: 1, arbitrary: fc.constantFrom(...PIECES) },
    );
    const line = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
    const lines = (mark: string) =>
      fc.array(
        line.map((text) => mark + text),
        { minLength: 1, maxLength: 3 },
      );
    const passage = fc
      .tuple(
        fc.constantFrom('## a', '## a-1', '##  a'),
        lines('> '),
        lines('- '),
        fc.oneof(fc.constant(''), line),
      )
      .map(([head, quoted, list, more]) => [head, quoted.join('\n'), list.join('\n'), more].join('\n\n'));
    const anything = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 12 })
      .map((all) => `## a\n\n> ${all.join('')}`);
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(passage, anything), (text) => {
        const plain = readPlainPassage(text);
        if (plain === null) return;
        read += 1;
        expect(plain).toEqual(readMarkdown(text));
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(20);
  });
});
