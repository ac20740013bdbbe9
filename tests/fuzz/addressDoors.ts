/** What comes by an address, or from a page that holds the atlas in a frame. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { parseHostMessage } from '../../src/core/embedMessages.ts';
import { followAlias, pagePath, subjectOf } from '../../src/core/pages.ts';
import { parseCamera, parseOptions, parsePath, ZOOM_RANGE } from '../../src/core/url.ts';
import { parseHandoutOptions } from '../../src/share/handout/handoutOptions.ts';
import { parseQuizOptions } from '../../src/share/quiz/quizOptions.ts';
import { door, type Door } from './door.ts';
import { ATLAS } from './goodAtlas.ts';
import { hostileText, hostileValue } from './hostile.ts';

export const ADDRESS_DOORS: Door[] = [
  door('addresses', 15, address(), checkAddress),
  door('messages of a host page', 10, message(), checkMessage),
];

function address(): fc.Arbitrary<[path: string, query: string, hash: string]> {
  const segment = fc.oneof(
    hostileText,
    hostileText.map(encodeSafely),
    fc.constantFrom(
      'features',
      'articles',
      'lessons',
      'ja',
      'embed',
      'tern-island',
      'index.html',
      'quiz',
      '',
    ),
  );
  const value = fc.oneof(hostileText, hostileText.map(encodeSafely));
  const name = fc.constantFrom(
    ...['viewpoint', 'renderer', 'names', 'tour', 'mention', 'step', 'v', 'seed', 'questions', 'kinds'],
    ...['of', 'paper', 'turn', 'labels', 'map', 'passages', 'worksheet', 'key', '__proto__'],
  );
  return fc.tuple(
    fc.array(segment, { maxLength: 5 }).map((all) => `/${all.join('/')}`),
    fc
      .array(fc.tuple(name, value), { maxLength: 4 })
      .map((all) => `?${all.map((each) => each.join('=')).join('&')}`),
    fc.oneof(
      hostileText,
      fc.array(hostileText, { minLength: 3, maxLength: 3 }).map((all) => `#map=${all.join('/')}`),
      fc.tuple(fc.double(), fc.double(), fc.double()).map((all) => `#map=${all.join('/')}`),
    ),
  );
}

function encodeSafely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function checkAddress([path, query, hash]: [string, string, string]): void {
  const { page } = parsePath(path, '/', ATLAS.settings.languages);
  const subject = subjectOf(ATLAS, followAlias(ATLAS, page));
  if (subject.type !== 'unknown' && page.type !== 'unknown')
    expect(pagePath(ATLAS, page, 'en', '/')).toMatch(/^\/[\w%.~!*'()/-]*(#[\w-]+)?$/);
  const options = parseOptions(query, ['JP', 'RU']);
  expect([undefined, 'JP', 'RU']).toContain(options.viewpoint);
  expect(options.v ?? 'x').toMatch(/^[\w.-]+$/);
  const camera = parseCamera(hash);
  if (camera !== null && camera !== 'malformed') {
    expect(camera.zoom).toBeGreaterThanOrEqual(ZOOM_RANGE.min);
    expect(camera.zoom).toBeLessThanOrEqual(ZOOM_RANGE.max);
    expect(camera.center.every(Number.isFinite)).toBe(true);
  }
  const quiz = parseQuizOptions(query);
  expect(quiz.questions).toBeGreaterThan(0);
  expect(quiz.kinds.length).toBeGreaterThan(0);
  const handout = parseHandoutOptions(query, ATLAS).options;
  expect(subjectOf(ATLAS, handout.of).type).not.toBe('unknown');
}

function message(): fc.Arbitrary<unknown> {
  const type = fc.oneof(fc.constantFrom('passage-atlas:select', 'passage-atlas:fly-to'), hostileText);
  const number = fc.oneof(fc.double(), fc.integer({ min: -200, max: 200 }), hostileText);
  const page = fc.oneof(
    hostileText,
    hostileValue,
    hostileText.map((text) => `features/${text}`),
    fc.constantFrom('features/tern-island', ''),
  );
  return fc.oneof(
    hostileValue,
    fc.record({ type, page, zoom: number, lat: number, lng: number }, { requiredKeys: ['type'] }),
  );
}

function checkMessage(data: unknown): void {
  const read = parseHostMessage(data, ATLAS);
  if (read?.type === 'select')
    expect(subjectOf(ATLAS, followAlias(ATLAS, read.page)).type).not.toBe('unknown');
  if (read?.type === 'fly-to')
    expect([...read.camera.center, read.camera.zoom].every(Number.isFinite)).toBe(true);
}
