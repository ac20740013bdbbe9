import { describe, expect, it } from 'vitest';
import type { CiteRecord } from '../../../../src/share/cite/citeRecord.ts';
import { plainEntry } from '../../../../src/share/cite/plain.ts';
import { articleRecord, pageRecord, reading } from './records.ts';
import { withAsterisks } from './withAsterisks.ts';

const entry = (record: CiteRecord) => withAsterisks(plainEntry(record));
const record = articleRecord({
  authors: [{ family: 'Doe', given: 'Jane' }, { literal: 'Kyodo' }],
  publisher: 'News',
  date: '2018-04-29',
  inferred: ['date'],
  url: 'https://news.example/',
  passage: 'A “special framework”',
});

describe('a citation in plain words', () => {
  it('says what is inferred, and where the article was read', () => {
    expect(entry(record)).toBe(
      '“Title”, Jane Doe / Kyodo, News, 29 April 2018 (inferred), https://news.example/. ' +
        'Passage “A ‘special framework’”, read in Small Atlas, data version data-1, https://small.example/islet/ (seen @)',
    );
  });

  it('speaks the language of the page', () => {
    const inLanguage = (language: 'ja' | 'ru', passage: string) =>
      entry({ ...record, passage, reading: { ...reading, language } });
    expect(inLanguage('ja', '「枠組み」')).toBe(
      '「Title」、Jane Doe / Kyodo、News、2018年4月29日（推定）、https://news.example/。' +
        '引用箇所「『枠組み』」、閲覧元：『Small Atlas』データ版 data-1、https://small.example/islet/（@閲覧）',
    );
    expect(inLanguage('ru', '«Особый механизм»')).toBe(
      '«Title», Jane Doe / Kyodo, News, 29 апреля 2018 г. (по выводу редактора), https://news.example/. ' +
        'Отрывок «„Особый механизм“», прочитано в: Small Atlas, версия данных data-1, https://small.example/islet/ (дата обращения: @)',
    );
  });

  it('leaves out what is not known', () => {
    expect(entry(articleRecord())).toMatch(/^“Title”\. Read in Small Atlas, /);
    expect(entry(pageRecord())).toMatch(/^Small Atlas, data version data-1, /);
  });
});
