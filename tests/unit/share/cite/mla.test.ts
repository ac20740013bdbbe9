/** Against the published rules of the MLA Handbook, 9th edition; italics as asterisks. */
import { describe, expect, it } from 'vitest';
import type { CiteRecord } from '../../../../src/share/cite/citeRecord.ts';
import { mlaEntry } from '../../../../src/share/cite/mla.ts';
import { articleRecord, pageRecord } from './records.ts';
import { withAsterisks } from './withAsterisks.ts';

const entry = (record: CiteRecord) => withAsterisks(mlaEntry(record));
const firstContainer = (record: CiteRecord) => entry(record).replace(/ \*Small Atlas\*.*/, '');

describe('an article in the works cited', () => {
  it('has the core elements in their order: author, title, container, date, location (chapter 5)', () => {
    const address =
      'https://www.npr.org/sections/health-shots/2016/11/19/202580120/in-depressed-rural-kentucky-worries-mount-over-medicaid-cutbacks';
    const record = articleRecord({
      title: 'In Depressed Rural Kentucky, Worries Mount Over Medicaid Cutbacks',
      authors: [{ family: 'Galewitz', given: 'Phil' }],
      publisher: 'NPR',
      date: '2016-11-19',
      url: address,
    });
    expect(firstContainer(record)).toBe(
      `Galewitz, Phil. “In Depressed Rural Kentucky, Worries Mount Over Medicaid Cutbacks.” *NPR*, 19 Nov. 2016, ${address}.`,
    );
  });

  it('begins with the title where no author is named', () => {
    expect(firstContainer(articleRecord({ publisher: 'News', date: '2017-05' }))).toBe(
      '“Title.” *News*, May 2017.',
    );
  });

  it('names two authors, and of three or more the first', () => {
    const authors = ['Dorris', 'Erdrich', 'Lee'].map((family) => ({ family, given: 'Ann' }));
    expect(entry(articleRecord({ authors: authors.slice(0, 2) }))).toMatch(
      /^Dorris, Ann, and Ann Erdrich\. “/,
    );
    expect(entry(articleRecord({ authors }))).toMatch(/^Dorris, Ann, et al\. “/);
  });

  it('puts in brackets what the source does not give, and leaves out what is not known', () => {
    const record = articleRecord({ date: '2018', inferred: ['date'] });
    expect(firstContainer(record)).toBe('“Title.” [2018].');
    expect(firstContainer(articleRecord())).toBe('“Title.”');
  });

  it('has the atlas as its second container: title, version, location, and the day of access', () => {
    expect(entry(articleRecord({ passage: 'The gas pipeline' }))).toBe(
      '“Title.” *Small Atlas*, version data-1, passage “The Gas Pipeline,” https://small.example/islet/. Accessed @.',
    );
  });
});

describe('a page of the atlas', () => {
  it('has the day of access, because it has no date and may be revised (p. 211)', () => {
    expect(entry(pageRecord('Crow Islet / 烏小島'))).toBe(
      '“Crow Islet / 烏小島.” *Small Atlas*, version data-1, https://small.example/islet/. Accessed @.',
    );
  });

  it('begins an element after a stop with a capital where it is the atlas itself', () => {
    expect(entry(pageRecord())).toBe(
      '*Small Atlas*. Version data-1, https://small.example/islet/. Accessed @.',
    );
  });
});
