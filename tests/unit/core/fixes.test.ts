/** Safe fixes: what they mend, what they leave alone, and that they break nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSavedGeojson } from '../../../src/core/anyGeojson.ts';
import { readAtlas } from '../../../src/core/atlas.ts';
import { fixFiles } from '../../../src/core/fixFiles.ts';
import { fixText } from '../../../src/core/fixes.ts';
import { goodFiles } from './fixtures.ts';

const good = await goodFiles();
const ISLAND = 'features/tern-island.geojson';
const island = good.get(ISLAND) ?? '';

function fixIsland(text: string) {
  return fixFiles(new Map([...good, [ISLAND, text]]), () => true);
}

/** The island with other positions in its ring. */
function withRing(change: (positions: string[]) => string[]): string {
  const [before = '', ring = '', after = ''] = island.split(/(?<=\[\n)((?: {8}\[.*\n)+)/);
  const positions = ring.split(/,?\n/).filter((line) => line !== '');
  return `${before}${change(positions).join(',\n')}\n${after}`;
}

describe('what is mended', () => {
  it.each([
    ['a ring that is open', withRing((ring) => ring.slice(0, -1))],
    ['a ring that runs the wrong way round', withRing((ring) => ring.toReversed())],
    ['repeated positions', withRing((ring) => [...ring.slice(0, 3), ...ring.slice(2)])],
    ['many repeated positions', withRing((ring) => ring.flatMap((line) => Array<string>(40).fill(line)))],
    [
      'decimals that are not kept',
      withRing((ring) => ring.map((line) => line.replace('-29.8,', '-29.80000004,'))),
    ],
    ['the line ends of Windows', island.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${island}`],
    ['the order of keys', island.replace(/(.*"kind".*\n)(.*"name:en".*\n)/, '$2$1')],
  ])('%s', (_, text) => {
    const { texts, issues } = fixIsland(text);
    expect(issues).toEqual([]);
    expect(Object.fromEntries(texts)).toEqual({ [ISLAND]: island });
  });

  it('an id that the ledger does not have', () => {
    const ids = good.get('ids.txt') ?? '';
    const { texts } = fixFiles(
      new Map([...good, ['ids.txt', ids.replace(/^(?:articles|features)\/.*\n/gm, '')]]),
      () => true,
    );
    expect(texts.get('ids.txt')).toBe(ids.replace(/^.* -> .*\n/gm, ''));
  });

  it('all together, and it says what', () => {
    const text = withRing((ring) => [...ring.slice(0, 2), ...ring.slice(1, -1)].toReversed());
    const { texts, applied, issues } = fixIsland(`\uFEFF${text}`);
    expect(issues).toEqual([]);
    expect([...texts.keys()]).toEqual([ISLAND]);
    expect([...(applied.get(ISLAND)?.keys() ?? [])].sort()).toEqual(
      ['byte-order-mark', 'repeated-point', 'unclosed-ring', 'wrong-winding'].sort(),
    );
  });
});

describe('what is left alone', () => {
  it('files that were not chosen', () => {
    const files = new Map([...good, [ISLAND, `\uFEFF${island}`]]);
    expect(fixFiles(files, (path) => path !== ISLAND).texts.size).toBe(0);
  });

  it('a ring that would have too few positions', () => {
    const text = withRing((ring) => [ring[0] ?? '', ring[1] ?? '', ring[1] ?? '', ring[0] ?? '']);
    expect(fixIsland(text).issues.map(({ code }) => code)).toContain('repeated-point');
  });

  it('what needs a decision', () => {
    const text = island.replace('"island"', '"iland"');
    const { texts, issues } = fixIsland(text);
    expect([...texts]).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['unknown-kind']);
  });

  it('everything outside the faults, in GeoJSON from elsewhere', () => {
    const text = '{"type":  "Polygon","coordinates":[[[0,0],[0,1] , [1,1],[0,0.00000001]]], "x": [-0]}';
    const mended = fixText(text, (now) => checkSavedGeojson('x', now)).text;
    expect(mended).toBe('{"type":  "Polygon","coordinates":[[[0, 0],[1,1] , [0,1],[0,0]]], "x": [0]}');
  });
});

type Edit = (text: string) => string;

/** Faults that people and programs make, at places drawn at random. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>((text) => text.replace(/^\uFEFF?/, '\uFEFF')),
  fc.constant<Edit>((text) => text.replaceAll('\n', '\r\n')),
  line((position) => `${position},\n${position}`),
  line(() => ''),
  line((position) => position.replace(/\d(?=[,\]])/, (digit) => `${digit}00000${digit}${digit}`)),
  line((position) => position.replace(/\[(.*), (.*)\]/, '[$2, $1]')),
  line((position) => position.replace(/\d/, '7')),
  line((position) => position.replace(/(\d)\]/, '$1, 12]')),
  fc.constant<Edit>((text) =>
    text.replace(/(\n *\[)(?=\n *\[-?\d)((?:\n.*)*?)(?=\n *\](?:,|\n))/, reverseRing),
  ),
);

function line(change: (position: string) => string): fc.Arbitrary<Edit> {
  return fc.nat(30).map((which) => (text: string) => {
    const found = [...text.matchAll(/\[-?\d[^\]]*\]/g)];
    const match = found[which % Math.max(1, found.length)];
    if (!match) return text;
    return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
  });
}

function reverseRing(_: string, opening: string, positions: string): string {
  const lines = positions.split(/,?\r?\n/).filter((each) => each.trim() !== '');
  return `${opening}\n${lines.toReversed().join(',\n')}`;
}

describe('fixes never make an issue elsewhere', () => {
  const shapes = [...good.keys()].filter((path) => path.endsWith('.geojson'));

  it('after any faults in any file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.array(edits, { minLength: 1, maxLength: 5 }),
        (path, faults) => {
          const broken = faults.reduce((text, fault) => fault(text), good.get(path) ?? '');
          const files = new Map([...good, [path, broken]]);
          const before = new Set(readAtlas(files).issues.map(({ file, code }) => `${file} ${code}`));
          const { texts, issues } = fixFiles(files, () => true);
          expect(
            issues.map(({ file, code }) => `${file} ${code}`).filter((each) => !before.has(each)),
          ).toEqual([]);
          // Of the other files, only a group follows its members.
          expect(
            [...texts.keys()].filter((each) => each !== path && each !== 'features/bird-islands.geojson'),
          ).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('in GeoJSON from elsewhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.array(edits, { minLength: 1, maxLength: 5 }),
        (path, faults) => {
          const broken = faults.reduce((text, fault) => fault(text), good.get(path) ?? '');
          const check = (text: string) => checkSavedGeojson(path, text);
          const codes = new Set(check(broken).map(({ code }) => code));
          const left = fixText(broken, check).issues.map(({ code }) => code);
          expect(left.filter((code) => !codes.has(code))).toEqual([]);
          expect(left.filter((code) => !codes.has(code))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
