/** What the editor and the dev server say to each other. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fingerprint,
  isSavable,
  MAX_SAVE_FILES,
  parseFilesJson,
  parseSaveAnswer,
  parseSaveRequest,
} from '../../../src/core/saving.ts';

const HASH = 'a'.repeat(64);
const file = { path: 'features/islet.geojson', opened: HASH, text: '{}\n' };

it('the fingerprint is SHA-256 of the text in UTF-8', async () => {
  expect(await fingerprint('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect(await fingerprint(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

describe('paths that can be saved', () => {
  it.each(['features/tern-island.geojson', 'articles/mail.md', 'atlas.yaml', 'ids.txt'])('%s', (path) => {
    expect(isSavable(path)).toBe(true);
  });
});

describe('paths that cannot', () => {
  it.each([
    'features/../../x.geojson',
    '../features/x.geojson',
    './features/x.geojson',
    'features/./x.geojson',
    'features/%2e%2e%2fx.geojson',
    'features%2Fx.geojson',
    'features\\x.geojson',
    'features/..\\x.geojson',
    '/features/x.geojson',
    '/etc/passwd',
    'C:/features/x.geojson',
    'C:\\features\\x.geojson',
    '//host/features/x.geojson',
    'file:///features/x.geojson',
    'features//x.geojson',
    'features/sub/x.geojson',
    'features/x.geojson/',
    'features/x.geojson\0',
    'features/x\0.geojson',
    'features/x.geojson\n',
    'features/x.geojson ',
    ' features/x.geojson',
    'features/x.geojson.',
    'features/x.geojson:stream',
    'features/x',
    'features/x.json',
    'features/x.md',
    'articles/x.geojson',
    'features/.hidden.geojson',
    'features/.geojson',
    'features/-x.geojson',
    'features/X.geojson',
    'Features/x.geojson',
    'features/x.GEOJSON',
    'ATLAS.yaml',
    'Ids.txt',
    'atlas.yml',
    'features/ｘ.geojson',
    'features/cafe\u0301.geojson',
    'features/constructor.geojson',
    'features/__proto__.geojson',
    '__proto__',
    `features/${'x'.repeat(81)}.geojson`,
    'basemap/land.geojson',
    'schema/feature.schema.json',
    'README.md',
    '',
  ])('%j', (path) => {
    expect(isSavable(path)).toBe(false);
    expect(parseSaveRequest({ files: [{ ...file, path }] })).toMatchObject({ error: 'unknown-path', path });
  });
});

describe('a request', () => {
  it('is read', () => {
    const other = { path: 'articles/new.md', opened: null, text: '' };
    expect(parseSaveRequest({ files: [file, other] })).toEqual({ files: [file, other] });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [file]],
    ['a text', 'files'],
    ['no files', {}],
    ['files that are no list', { files: { 0: file, length: 1 } }],
    ['an empty list', { files: [] }],
    ['null in the list', { files: [null] }],
    ['no path', { files: [{ opened: HASH, text: '' }] }],
    ['a path that is no text', { files: [{ ...file, path: ['ids.txt'] }] }],
    ['no text', { files: [{ path: file.path, opened: HASH }] }],
    ['a text that is none', { files: [{ ...file, text: 1 }] }],
    ['nothing about what was opened', { files: [{ path: file.path, text: '' }] }],
    ['an empty fingerprint', { files: [{ ...file, opened: '' }] }],
    ['a short fingerprint', { files: [{ ...file, opened: 'a'.repeat(63) }] }],
    ['capital letters in it', { files: [{ ...file, opened: 'A'.repeat(64) }] }],
    ['a line end after it', { files: [{ ...file, opened: `${HASH}\n` }] }],
    ['half a character', { files: [{ ...file, text: 'x\uD83D' }] }],
    ['a file twice', { files: [file, { ...file, text: 'other' }] }],
    ['what every object has', JSON.parse('{"__proto__":{"files":[]}}')],
    ['too many files', { files: manyFiles(MAX_SAVE_FILES + 1) }],
  ])('with %s is refused', (_, value) => {
    expect(parseSaveRequest(value)).toMatchObject({ error: 'bad-request' });
  });

  it('may have as many files as it may have', () => {
    expect(parseSaveRequest({ files: manyFiles(MAX_SAVE_FILES) })).not.toHaveProperty('error');
  });

  it('of any shape is read or refused', () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (value, json) => {
        for (const given of [value, json, { files: value }, { files: [json] }])
          expect(parseSaveRequest(given)).toHaveProperty('error');
      }),
    );
  });
});

function manyFiles(count: number) {
  return Array.from({ length: count }, (_, index) => ({ ...file, path: `features/islet-${index}.geojson` }));
}

describe('an answer', () => {
  it('is read', () => {
    const saved = [{ path: 'ids.txt', text: 'features/islet\n' }];
    const conflicts = [{ path: 'ids.txt', text: null }];
    const failure = { error: 'disk-full', message: 'The disk is full.', path: 'ids.txt', saved };
    expect(parseSaveAnswer(200, { saved })).toEqual({ outcome: 'saved', saved });
    expect(parseSaveAnswer(409, { conflicts })).toEqual({ outcome: 'conflict', conflicts });
    expect(parseSaveAnswer(507, failure)).toEqual({ outcome: 'failed', failure });
    expect(parseSaveAnswer(403, { error: 'not-allowed', message: 'No.' })).toEqual({
      outcome: 'failed',
      failure: { error: 'not-allowed', message: 'No.' },
    });
  });

  it.each([
    [200, undefined],
    [200, {}],
    [200, { saved: [{ path: 'ids.txt', text: null }] }],
    [204, { saved: [] }],
    [409, { conflicts: [] }],
    [409, { conflicts: [{ path: 'ids.txt' }] }],
    [404, null],
    [500, { error: 'of-another-server', message: 'No.' }],
    [500, { error: 'disk-full' }],
    [200, { error: 'disk-full', message: 'No.' }],
  ])('%s %j is none', (status, body) => {
    expect(parseSaveAnswer(status, body)).toMatchObject({ outcome: 'no-answer' });
  });

  it('of any shape is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.anything(), (status, body) => {
        expect(parseSaveAnswer(status, body)).toHaveProperty('outcome');
      }),
    );
  });
});

describe('the texts of the folder', () => {
  it('are read', () => {
    expect(parseFilesJson({ files: { 'ids.txt': 'a' } })).toEqual(new Map([['ids.txt', 'a']]));
  });

  it.each([undefined, null, [], {}, { files: [] }, { files: null }, { files: { 'ids.txt': 1 } }])(
    '%j is none',
    (value) => {
      expect(parseFilesJson(value)).toBeNull();
    },
  );
});
