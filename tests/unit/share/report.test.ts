import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportText, reportWay, type Report } from '../../../src/share/report.ts';

const report: Report = {
  subject: 'A problem with: Rock & Islet',
  words: ['What is wrong', 'The coast is\ntoo far north. '],
  facts: [['Page', 'Rock https://example.org/features/rock/']],
};

it('is plain text, a line for each thing', () => {
  expect(reportText(report)).toBe(
    'What is wrong: The coast is\ntoo far north.\n\nPage: Rock https://example.org/features/rock/',
  );
});

it('is handed over to be copied where the atlas names nobody, or a place that has no known form', () => {
  expect(reportWay(report, {})).toEqual({ by: 'copy' });
  expect(reportWay(report, { repository: 'https://example.org/o/r' })).toEqual({ by: 'copy' });
});

it('fills in the form of the repository', () => {
  const way = reportWay(report, { repository: 'https://github.com/o/r' });
  if (way.by !== 'form') throw new Error(way.by);
  const url = new URL(way.href);
  expect(url.origin + url.pathname).toBe('https://github.com/o/r/issues/new');
  expect(url.searchParams.get('title')).toBe(report.subject);
  expect(url.searchParams.get('body')).toBe(reportText(report));
});

it('goes by mail where there is an address, with nothing that a mail program takes for a field', () => {
  const way = reportWay(report, { report: 'atlas@example.org', repository: 'https://github.com/o/r' });
  if (way.by !== 'mail') throw new Error(way.by);
  expect(way.href).toMatch(
    /^mailto:atlas@example\.org\?subject=A%20problem%20with%3A%20Rock%20%26%20Islet&body=/,
  );
  expect(way.href).toContain('is%0D%0Atoo');
});

it('is never longer than an address may be, always an address, and always names the page', () => {
  const ways = [
    { report: 'a@b.cd' },
    { repository: 'https://codeberg.org/o/r' },
    { repository: 'https://gitlab.com/o/r' },
  ];
  const long = fc.constantFrom(
    'я\n"<&'.repeat(9000),
    '😀'.repeat(900),
    `a${'😀'.repeat(900)}`,
    '\ud83d'.repeat(900),
  );
  const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), long);
  fc.assert(
    fc.property(words, fc.constantFrom(...ways), (text, where) => {
      const way = reportWay({ ...report, words: ['W', text] }, where);
      if (way.by === 'copy') throw new Error('copy');
      expect(way.href.length).toBeLessThanOrEqual(7500);
      expect(URL.canParse(way.href)).toBe(true);
      expect(way.href).not.toMatch(/[\s<>"]/);
      expect(decodeURIComponent(way.href)).toContain('https://example.org/features/rock/');
    }),
    { numRuns: 100 },
  );
});

it('is to be copied where even its subject is too long', () => {
  expect(reportWay({ ...report, subject: 'x'.repeat(9000) }, { report: 'a@b.cd' })).toEqual({ by: 'copy' });
});
