/** Citations are read by programs of other people, and nothing of them is lost or breaks out of its field. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf, toCitation, type CitedAtlas } from '../../../../src/build/citations/citationFiles.ts';
import { listPages } from '../../../../src/core/pages.ts';
import { dateParts, readDate } from '../../../../src/share/cite/citeDates.ts';
import { FORMATS, formatted, STYLES, styledOn } from '../../../../src/share/cite/citeFile.ts';
import { citeRecords, type CiteRecord } from '../../../../src/share/cite/citeRecord.ts';
import { cleanText, unstyled } from '../../../../src/share/cite/marks.ts';
import { article, passage, smallAtlas } from '../../core/smallAtlas.ts';
import { readRealAtlas } from '../../geodata/realAtlas.ts';
import { isCslData } from './cslSchema.ts';
import { readBibtex, readRis, readRisWhole, type ReadItem } from './otherHands.ts';

const { atlas } = await readRealAtlas();
const real: CitedAtlas = {
  atlas,
  site: new URL('https://school.example/atlas/'),
  version: 'data-0123456789',
};
const records = atlas.settings.languages.flatMap((language) =>
  listPages(atlas).flatMap((page) => recordsOf(real, page, language)),
);
const day = { year: 2026, month: 11, day: 27 };

/** What every format must keep. */
function expectedOf(record: CiteRecord) {
  const isArticle = record.kind === 'article';
  return {
    title: record.title ?? record.reading.atlas,
    URL: (isArticle ? record.url : undefined) ?? record.reading.address,
  };
}

function numbers(parts: (string | number)[][] | undefined): number[] | undefined {
  return parts?.[0]?.map(Number);
}

function issuedOf(record: CiteRecord): number[] | undefined {
  return record.kind === 'article' && record.date !== undefined
    ? dateParts(readDate(record.date))
    : undefined;
}

const only = (items: ReadItem[]): ReadItem => {
  expect(items).toHaveLength(1);
  return items[0]!;
};

describe('every record of the atlas', () => {
  it('is there, of both kinds, in every language', () => {
    expect(records.filter(({ kind }) => kind === 'page')).toHaveLength(
      listPages(atlas).length * atlas.settings.languages.length,
    );
    expect(records.some(({ kind }) => kind === 'article')).toBe(true);
  });

  it('keeps title, date, address, version and day of access in BibTeX', () => {
    for (const record of records) {
      const item = only(readBibtex(formatted([toCitation(record)], 'bibtex', day)));
      expect(item).toMatchObject({ ...expectedOf(record), id: record.key, version: real.version });
      expect(numbers(item.issued?.['date-parts'])).toEqual(issuedOf(record));
      expect(item.accessed?.['date-parts']).toEqual([[2026, 11, 27]]);
      expect(item.note).toContain(real.version);
    }
  });

  it('keeps them in RIS, in two programs', () => {
    for (const record of records) {
      const text = formatted([toCitation(record)], 'ris', day);
      const expected = { ...expectedOf(record), edition: real.version };
      expect(only(readRis(text))).toMatchObject(expected);
      const item = only(readRisWhole(text));
      expect(item).toMatchObject(expected);
      expect(numbers(item.issued?.['date-parts'])).toEqual(issuedOf(record));
      expect(numbers(item.accessed?.['date-parts'])).toEqual([2026, 11, 27]);
    }
  });

  it('keeps them in CSL-JSON, which is as its schema wants it', () => {
    for (const record of records) {
      const items = JSON.parse(formatted([toCitation(record)], 'csl', day)) as ReadItem[];
      expect(isCslData(items), JSON.stringify(isCslData.errors)).toBe(true);
      expect(only(items)).toMatchObject({ ...expectedOf(record), version: real.version });
      expect(numbers(only(items).issued?.['date-parts'])).toEqual(issuedOf(record));
    }
  });

  it('says its title, its address and the version of the data in every style', () => {
    const plain = (text: string) => text.toLowerCase().replace(/["“”‘’«»„「」『』.,]/g, '');
    for (const record of records) {
      const { title } = expectedOf(record);
      for (const style of STYLES) {
        const text = unstyled(styledOn(day, toCitation(record), style, record.reading.language));
        expect(plain(text)).toContain(plain(title));
        expect(text).toContain(record.reading.address);
        expect(text).toContain(real.version);
        expect(text).not.toMatch(/[\uE000-\uF8FF]|undefined/);
      }
    }
  });

  it('carries the note on the dispute in every file', () => {
    for (const record of records) {
      const citation = toCitation(record);
      for (const format of FORMATS) expect(formatted([citation], format)).toContain(record.reading.dispute);
    }
  });

  it('has a key of its own on its page', () => {
    const keys = records.filter(({ kind }) => kind === 'page').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('authors', () => {
  const own = { author: 'O’Neill, Ann M.; Kyodo and {Co}', publisher: 'A & B', date: '2017-04-29' };
  const hostile = { ...smallAtlas, articles: [article('one', [], own)] };
  const [record] = recordsOf({ ...real, atlas: hostile }, { type: 'article', id: 'one' }, 'en');
  const citation = toCitation(record!);

  it('are told apart, and agencies stay whole', () => {
    const names = [{ family: 'O’Neill', given: 'Ann M.' }, { family: 'Kyodo and {Co}' }];
    const item = only(readBibtex(citation.bibtex));
    expect(item.author).toEqual(names);
    expect(item['container-title']).toBe('A & B');
    expect(readRisWhole(citation.ris)[0]?.author?.[0]).toEqual(names[0]);
    expect(citation.ris).toContain('\nAU  - Kyodo and {Co}\n');
    expect(citation.csl['author']).toEqual([names[0], { literal: 'Kyodo and {Co}' }]);
  });
});

describe('a hostile title', () => {
  const citationOf = (title: string) => {
    const words = { ...passage('one', 'a', [{ text: 'Words.' }]), title: { en: title } };
    const one = article('one', [words], { title, publisher: title });
    const subject = { type: 'passage', article: one, passage: words } as const;
    const address = 'https://small.example/one/';
    const context = { atlas: smallAtlas, language: 'en', version: 'data-1', address, heading: '' } as const;
    return citeRecords(subject, context).map(toCitation);
  };
  const nasty = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '{',
          '}',
          '\\',
          '%',
          '"',
          "'",
          '<b>',
          '</b>',
          '&amp;',
          '$',
          '#',
          '_',
          '~',
          '^',
          '@',
          ',',
          '=',
          '-',
        ),
        fc.constantFrom(
          '\n',
          '\r\nTY  - BOOK\n',
          '\nER  - \n',
          '},\n  url = {x',
          '\u202e',
          '\u200f',
          '“',
          '”',
          '\\end{x}',
        ),
        fc.constantFrom('択捉島', 'Итуруп', 'word', 'Word', ' ', '\ue000', '\ue001', '\0', '𠮷'),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => `T${parts.join('')}t`);

  it('is one field of one entry, to the letter', () => {
    fc.assert(
      fc.property(nasty, (title) => {
        const clean = cleanText(title);
        for (const citation of citationOf(title)) {
          const bibtex = only(readBibtex(citation.bibtex));
          expect(bibtex.title.replace(/<\/?span[^>]*>/g, '')).toBe(clean);
          expect(Object.keys(bibtex)).not.toContain('undefined');
          expect(only(readRis(citation.ris)).title).toBe(clean);
          expect(only(readRisWhole(citation.ris)).title).toBe(clean);
          expect(citation.csl['title']).toBe(clean);
        }
      }),
      // Found by chance: in RIS it looks like BibTeX.
      { examples: [['T@Word{,}t']] },
    );
  });

  it('never opens a brace that it does not close, as BibTeX counts them', () => {
    fc.assert(
      fc.property(nasty, (title) => {
        for (const { bibtex } of citationOf(title)) {
          let depth = 0;
          for (const [index, mark] of [...bibtex].entries()) {
            if (mark === '{') depth += 1;
            if (mark === '}') depth -= 1;
            if (depth === 0 && mark === '}') expect([...bibtex].slice(index + 1).join('')).toBe('\n');
          }
          expect(depth).toBe(0);
        }
      }),
    );
  });

  it('may be very long', () => {
    const title = 'Very long '.repeat(2000).trim();
    for (const citation of citationOf(title)) {
      expect(only(readBibtex(citation.bibtex)).title).toBe(title);
      expect(only(readRis(citation.ris)).title).toBe(title);
      expect(unstyled(citation.styles.apa)).toContain(title);
    }
  });
});
