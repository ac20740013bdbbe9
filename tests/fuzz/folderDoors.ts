/** Files: those of the data folder, those that are dropped, and those that are sent to the dev server. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { DOMParser } from '@xmldom/xmldom';
import { expect } from 'vitest';
import { headTags } from '../../src/build/headTags.ts';
import { parseSmallJson } from '../../src/build/requestBody.ts';
import { readAtlas, readWhatCan, type AtlasSource } from '../../src/core/atlas.ts';
import { convert } from '../../src/core/convert/convert.ts';
import { toExportSource } from '../../src/core/exports/exportSource.ts';
import { makeExport } from '../../src/core/exports/makeExport.ts';
import { formatIssue, formatIssuePlace } from '../../src/core/issues.ts';
import { roleOf } from '../../src/core/paths.ts';
import { parseFilesJson, parseSaveAnswer, parseSaveRequest } from '../../src/core/saving.ts';
import { MESSAGES } from '../../src/build/messagesOf.ts';
import { door, type Door } from './door.ts';
import { CACHE, FILES, FIXTURES } from './goodAtlas.ts';
import { damaged, damagedBytes, hostileText, hostileValue } from './hostile.ts';
import { toJson } from './toJson.ts';

export const FOLDER_DOORS: Door[] = [
  door('the data folder', 30, folder(), checkFolder),
  door('dropped files', 10, droppedFile(), checkDroppedFile),
  door('what is sent to the dev server', 10, request(), checkRequest),
  door('what the dev server answers', 3, hostileValue, checkAnswer),
];

function folder(): fc.Arbitrary<Map<string, string>> {
  return fc.constantFrom(...FILES.keys()).chain((path) =>
    fc.oneof(
      damaged(FILES.get(path) ?? '').map((text) => new Map([...FILES, [path, text]])),
      hostileText.map((name) => new Map([...FILES, [`${path.split('/')[0] ?? ''}/${name}`, 'x']])),
      fc.constant(new Map([...FILES].filter(([other]) => other !== path))),
    ),
  );
}

function checkFolder(files: Map<string, string>): void {
  const { source, issues } = readAtlas(files, new Map(CACHE));
  const errors = issues.filter(({ severity }) => severity === 'error');
  expect(source === null).toBe(errors.length > 0);
  for (const issue of issues) {
    expect(issue.message.trim()).not.toBe('');
    expect(issue.start.line).toBeGreaterThanOrEqual(1);
    expect(issue.start.offset).toBeLessThanOrEqual(issue.end.offset);
    const line = formatIssue(issue) + formatIssuePlace(issue);
    expect(isPlainLine(line), line).toBe(true);
  }
  if (source) expectExports(source);
  // What an editor shows of a folder with faults.
  readWhatCan(files, new Map(CACHE));
}

/** What passes the checks can be handed on: JSON that is read again, XML with nothing of the texts among its marks. */
function expectExports(source: AtlasSource): void {
  const { settings } = source.atlas;
  const out = toExportSource(source, settings.url, 'v1');
  const atlas = { of: 'atlas' } as const;
  for (const format of ['geojson', 'lpf', 'annotations'] as const)
    JSON.parse(makeExport(out, { format, scope: atlas, path: 'x' }));
  const { documentElement } = new DOMParser({
    onError: (level, fault) => {
      if (level !== 'warning') throw new Error(fault);
    },
  }).parseFromString(makeExport(out, { format: 'kml', scope: atlas, path: 'x' }), 'text/xml');
  expect(documentElement?.tagName).toBe('kml');
  const title = headTags({
    atlas: source.atlas,
    language: 'en',
    page: { type: 'home' },
    site: new URL(settings.url),
    messages: MESSAGES.en,
  });
  expect(title.match(/<(script|img|svg|a|iframe)\b(?! type="application\/ld\+json")/g)).toBeNull();
}

/** Nothing that a terminal would take for an order, or that turns the direction of the line. */
function isPlainLine(line: string): boolean {
  return !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(line);
}

function droppedFile(): fc.Arbitrary<[name: string, bytes: Uint8Array]> {
  const folders = ['import', 'import/bad'].map((name) => resolve(FIXTURES, name));
  const found = folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => ({ name, bytes: readFileSync(resolve(folder, name)) })),
  );
  const name = fc.oneof(hostileText, fc.constantFrom('x.kml', 'x.gpx', 'x.zip', 'x.geojson', 'x.topojson'));
  return fc.oneof(
    fc
      .constantFrom(...found)
      .chain((file) => damagedBytes(file.bytes).map((bytes): [string, Uint8Array] => [file.name, bytes])),
    fc.tuple(name, fc.uint8Array({ maxLength: 200 })),
    fc.tuple(
      name,
      hostileText.map((text) => Buffer.from(`<kml>${text}</kml>`)),
    ),
    fc.tuple(
      name,
      hostileValue.map((value) => Buffer.from(`{"type":"Feature","x":${toJson(value) || '1'}}`)),
    ),
    fc.tuple(
      name,
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.concat([Buffer.from('PK\x03\x04'), bytes])),
    ),
  );
}

async function checkDroppedFile([name, bytes]: [string, Uint8Array]): Promise<void> {
  const read = await convert(name, bytes);
  if ('fault' in read) expect(read.fault.trim()).not.toBe('');
  else expect(Array.isArray(read.features)).toBe(true);
}

function request(): fc.Arbitrary<Uint8Array> {
  const path = fc.oneof(
    hostileText,
    hostileText.map((text) => `features/${text}.geojson`),
    hostileText.map((text) => `features/${text}`),
    fc.constantFrom('features/tern-island.geojson', 'atlas.yaml', 'ids.txt'),
  );
  const file = fc.record(
    {
      path,
      opened: fc.oneof(fc.constant(null), hostileText, fc.constant('0'.repeat(64))),
      text: hostileText,
    },
    { requiredKeys: [] },
  );
  const files = fc.record({ files: fc.oneof(fc.array(file, { maxLength: 4 }), hostileValue) });
  return fc.oneof(
    files.map((value) => Buffer.from(toJson(value))),
    hostileValue.map((value) => Buffer.from(toJson(value))),
    hostileText.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 60 }),
  );
}

function checkRequest(body: Uint8Array): void {
  const asked = parseSaveRequest(parseSmallJson(body, 10_000));
  if ('error' in asked) {
    expect(asked.message.trim()).not.toBe('');
    return;
  }
  for (const { path } of asked.files) {
    expect(roleOf(path).role).not.toBe('unknown');
    // Nothing leads out of the folder, on no system.
    expect(path).toMatch(/^(?:[a-z]+\/){0,2}[a-z0-9-]+\.(?:geojson|md|yaml|txt)$/);
  }
}

function checkAnswer(body: unknown): void {
  for (const status of [200, 409, 500]) expect(parseSaveAnswer(status, body).outcome).toBeTruthy();
  parseFilesJson(body);
}
