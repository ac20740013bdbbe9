/** Renaming on the invented atlas: every place of an id, and nothing else. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rename, type Renaming } from '../../../../src/core/authoring/rename.ts';
import { readAtlas } from '../../../../src/core/atlas.ts';
import { goodFiles } from '../fixtures.ts';

type Files = ReadonlyMap<string, string>;
type Done = Extract<Renaming, { outcome: 'renamed' }>;

function renamed(files: Files, from: string, to: string): { files: Map<string, string>; done: Done } {
  const done = rename(files, from, to);
  if (done.outcome !== 'renamed') throw new Error(JSON.stringify(done));
  const after = new Map([...files, ...done.written]);
  for (const path of done.removed) after.delete(path);
  return { files: after, done };
}

const good = await goodFiles();

it('renames a feature in its file, its members, the articles, the list and the ledger', () => {
  const { files, done } = renamed(good, 'bird-islands', 'gannet-islands');
  expect(readAtlas(files).issues).toEqual([]);
  expect([...done.written.keys()].sort()).toEqual([
    'articles/bird-islands-talks.md',
    'atlas.yaml',
    'features/gannet-islands.geojson',
    'features/gull-islets.geojson',
    'features/tern-island.geojson',
    'ids.txt',
  ]);
  expect(done.removed).toEqual(['features/bird-islands.geojson']);
  expect(files.get('atlas.yaml')).toContain('features: [gannet-islands, tern-island]');
  expect(files.get('ids.txt')).toContain('features/bird-islands -> features/gannet-islands\n');
  expect(files.get('ids.txt')).toContain('\nfeatures/gannet-islands\n');
  const article = files.get('articles/bird-islands-talks.md');
  expect(article).toContain('"the Gull Islets; also: gannet-islands"');
  expect(article).toContain('[these islands](../features/gannet-islands.geojson)');
});

it('lets every former id lead to the new one', () => {
  const { files } = renamed(good, 'features/tern-island', 'features/gannet');
  expect(files.get('ids.txt')).toContain('features/sternes -> features/gannet\n');
  expect(files.get('ids.txt')).toContain('features/tern-island -> features/gannet\n');
});

it('renames an article with its passages', () => {
  const { files, done } = renamed(good, 'articles/mail', 'articles/post');
  expect(readAtlas(files).issues).toEqual([]);
  expect(done.removed).toEqual(['articles/mail.md']);
  expect(files.get('articles/post.md')).toBe(good.get('articles/mail.md'));
  expect(files.get('ids.txt')).toContain('articles/letters -> articles/post\n');
  expect(files.get('ids.txt')).toContain('articles/mail/boat -> articles/post/boat\n');
});

it('renames what lessons and questions point at, and the file of the questions', () => {
  const feature = renamed(good, 'tern-island', 'gannet');
  expect(readAtlas(feature.files).issues).toEqual([]);
  expect(feature.done.removed).toEqual(['features/tern-island.geojson', 'lessons/questions/tern-island.md']);
  expect(feature.files.get('lessons/first-look.md')).toContain('- place: ../features/gannet.geojson\n');
  const article = renamed(good, 'articles/bird-islands-talks', 'talks');
  expect(readAtlas(article.files).issues).toEqual([]);
  expect(article.files.get('lessons/first-look.md')).toContain('- passage: ../articles/talks.md#islands\n');
  expect(article.files.get('lessons/first-look.md')).toContain('- article: ../articles/talks.md\n');
  const passage = renamed(good, 'articles/bird-islands-talks/islands', 'both');
  const questions = passage.files.get('lessons/questions/tern-island.md');
  expect(questions).toContain('../../articles/bird-islands-talks.md#both\n');
});

it('renames a lesson', () => {
  const { files, done } = renamed(good, 'lessons/first-look', 'second-look');
  expect(readAtlas(files).issues).toEqual([]);
  expect(done.removed).toEqual(['lessons/first-look.md']);
  expect(files.get('ids.txt')).toContain('lessons/first-look -> lessons/second-look\n');
});

it('renames a passage', () => {
  const { files, done } = renamed(good, 'articles/mail/boat', 'late-boat');
  expect(readAtlas(files).issues).toEqual([]);
  expect(done.removed).toEqual([]);
  expect(files.get('articles/mail.md')).toBe(
    good.get('articles/mail.md')!.replace('## boat', '## late-boat'),
  );
});

it('never touches words: not those of a quotation, a title, a comment or a longer id', async () => {
  const ids =
    'mail-boat [mail-boat](../features/mail-boat.geojson "mail-boat; also: tern-island, mail-boat")';
  const text = `---\ntitle: mail-boat\nlang: en\n---\n\n## mail-boat\n\n> ${ids}\n> mail-boat-2 [x](../features/mail-boat.geojson\n> "y; also:\n> mail-boat").\n\n- title:en: mail-boat\n`;
  const settings = good
    .get('atlas.yaml')!
    .replace('[bird-islands,', '# mail-boat\n  ["mail-boat", bird-islands,');
  const ledger = good.get('ids.txt')!.replace('articles/mail/boat', 'articles/mail/mail-boat');
  const files = await goodFiles({ 'articles/mail.md': text, 'atlas.yaml': settings, 'ids.txt': ledger });
  const after = renamed(files, 'mail-boat', 'packet').files;
  expect(readAtlas(after).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(after.get('articles/mail.md')).toBe(
    text
      .replaceAll('/mail-boat.geojson', '/packet.geojson')
      .replace('tern-island, mail-boat"', 'tern-island, packet"')
      .replace('> mail-boat")', '> packet")'),
  );
  expect(after.get('atlas.yaml')).toBe(settings.replace('"mail-boat"', '"packet"'));
});

it('keeps the line ends', async () => {
  const crlf = Object.fromEntries([...good].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
  const { files } = renamed(await goodFiles(crlf), 'tern-island', 'gannet');
  const changed = renamed(good, 'tern-island', 'gannet').files;
  for (const [path, text] of files) expect(text, path).toBe(changed.get(path)!.replaceAll('\n', '\r\n'));
});

it('brings the points of a group into the order of the new ids', () => {
  const settings = good.get('atlas.yaml')!.replace('features: [bird-islands, tern-island]\n', '');
  const ordered = 'features/bird-islands.geojson';
  const files = new Map([...good, ['atlas.yaml', settings]]);
  files.set(
    ordered,
    good
      .get(ordered)!
      .replace(
        '[-29.875, -19.9],\n      [-29.2505, -19.8526]',
        '[-29.2505, -19.8526],\n      [-29.875, -19.9]',
      ),
  );
  expect(readAtlas(files).issues).toEqual([]);
  const after = renamed(files, 'tern-island', 'a-island').files;
  expect(readAtlas(after).issues).toEqual([]);
  expect(after.get(ordered)).toBe(good.get(ordered));
});

it('may go back to a former id of the same thing', () => {
  const { files } = renamed(good, 'tern-island', 'sternes');
  expect(readAtlas(files).issues).toEqual([]);
  expect(files.get('ids.txt')).not.toContain('sternes ->');
  expect(files.get('ids.txt')).toContain('features/tern-island -> features/sternes\n');
});

it.each([
  ['tern-iland', 'x', 'Nothing has the id "tern-iland". Did you mean "features/tern-island"?'],
  ['features/sternes', 'x', '"features/sternes" is a former id of "features/tern-island": rename that one.'],
  ['tern-island', 'mail-boat', '"features/mail-boat" is there already'],
  ['tern-island', 'tern-island', '"features/tern-island" has this id already.'],
  ['mail-boat', 'sternes', '"features/sternes" is a former id of "features/tern-island"'],
  [
    'tern-island',
    'Tern Reef',
    '"Tern Reef" cannot be the new id of this feature. Write it as "tern-reef" or "features/tern-reef"',
  ],
  ['tern-island', 'articles/x', 'cannot be the new id of this feature'],
  ['articles/mail/boat', 'articles/other/boat-2', 'cannot be the new id of this passage'],
  ['articles/mail', 'articles/mail/x', 'cannot be the new id of this article'],
  ['../x', 'y', 'Nothing has the id "../x".'],
  ['constructor', 'y', 'Nothing has the id "constructor".'],
])('refuses %s -> %s', (from, to, reason) => {
  const refused = rename(good, from, to);
  expect(refused).toMatchObject({ outcome: 'refused' });
  expect(refused.outcome === 'refused' && refused.reason).toContain(reason);
});

it.each([
  ['a ledger that cannot be read', { 'ids.txt': 'a b\n' }, 'bad-ledger-line'],
  ['no ledger', { 'ids.txt': null }, 'missing-file'],
  ['a broken feature', { 'features/mail-boat.geojson': '{' }, 'broken-json'],
  ['a broken list', { 'atlas.yaml': 'features: [' }, 'broken-yaml'],
  [
    'a heading that is no id',
    { 'articles/mail.md': good.get('articles/mail.md')!.replace('## boat', '## B') },
    'bad-heading',
  ],
  [
    'an id that is not written letter by letter',
    { 'articles/mail.md': good.get('articles/mail.md')!.replace('/mail-boat.', '/mail\\-boat.') },
    'bad-mention',
  ],
])('changes nothing with %s', async (_, changes, code) => {
  const unclear = rename(await goodFiles(changes), 'mail-boat', 'packet');
  expect(unclear.outcome === 'unclear' && unclear.issues.map((issue) => issue.code)).toContain(code);
});

it('is not stopped by a fault that has nothing to do with ids', async () => {
  const path = 'features/mail-boat.geojson';
  const files = await goodFiles({ [path]: good.get(path)!.replace('"ended"', '"over"') });
  const { done } = renamed(files, 'tern-island', 'gannet');
  expect(done.to).toBe('features/gannet');
});

const ids = ['tern-island', 'bird-islands', 'gull-islets', 'mail-boat', 'port-tern', 'north-shore'];
const entries = [
  ...ids.map((id) => `features/${id}`),
  'articles/mail',
  'articles/bird-islands-talks/islands',
];

it('there and back again is as it was, but for the ledger', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,5})?$/);
  fc.assert(
    fc.property(fc.constantFrom(...entries), slug, (from, id) => {
      const to = from.replace(/[^/]+$/, id);
      const there = rename(good, from, to);
      fc.pre(there.outcome === 'renamed');
      const middle = renamed(good, from, to).files;
      const { files } = renamed(middle, to, from);
      expect(readAtlas(middle).issues).toEqual([]);
      expect(readAtlas(files).issues).toEqual([]);
      expect(new Map([...files, ['ids.txt', '']])).toEqual(new Map([...good, ['ids.txt', '']]));
    }),
    { numRuns: 25 },
  );
});
