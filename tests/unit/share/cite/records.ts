/** Records to cite in tests. */
import type { ArticleRecord, PageRecord, Reading } from '../../../../src/share/cite/citeRecord.ts';

export const reading: Reading = {
  atlas: 'Small Atlas',
  version: 'data-1',
  address: 'https://small.example/islet/',
  language: 'en',
  dispute: 'Both sides claim it.',
};

/** An article with its title alone, and what the test is about. */
export function articleRecord(own: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    kind: 'article',
    key: 'early',
    title: 'Title',
    language: 'en',
    authors: [],
    inferred: [],
    reading,
    ...own,
  };
}

/** A page of the atlas; without a title it is the atlas itself. */
export function pageRecord(title?: string, own: Partial<Reading> = {}): PageRecord {
  return {
    kind: 'page',
    key: 'atlas',
    ...(title === undefined ? {} : { title }),
    reading: { ...reading, ...own },
  };
}
