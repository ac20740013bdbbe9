import { describe, expect, it } from 'vitest';
import {
  citationFile,
  citationFiles,
  type CitedAtlas,
} from '../../../../src/build/citations/citationFiles.ts';
import { parsePath } from '../../../../src/core/url.ts';
import { readCiteFile } from '../../../../src/share/cite/citeFile.ts';
import { ACCESSED } from '../../../../src/share/cite/marks.ts';
import { article, passage, smallAtlas } from '../../core/smallAtlas.ts';

const cited: CitedAtlas = {
  atlas: smallAtlas,
  site: new URL('https://school.example/atlas/'),
  version: 'data-1',
};
const files = new Map(citationFiles(cited));

/** As the dev server asks for one. */
function asked(path: string, atlas = cited): string | undefined {
  const { page, language } = parsePath(`/${path.replace(/[^/]*$/, '')}`, '/', atlas.atlas.settings.languages);
  return citationFile(atlas, path, page, language);
}

describe('the files with citations', () => {
  it('lie beside every page, in every language', () => {
    for (const folder of [
      '',
      'ja/',
      'about/',
      'features/islet/',
      'ru/articles/early/',
      'articles/early/claim/',
    ]) {
      for (const name of ['cite.json', 'cite.bib', 'cite.ris', 'cite.csl.json'])
        expect(files.has(folder + name)).toBe(true);
    }
    expect([...files.keys()].filter((path) => path.includes('embed') || path.includes('skerry'))).toEqual([]);
  });

  it('have the public address of the page in its language', () => {
    expect(files.get('ru/features/islet/cite.bib')).toContain(
      'url = {https://school.example/atlas/ru/features/islet/}',
    );
  });

  it('wait for the day of access where a page reads them, and have none where anybody does', () => {
    expect(files.get('articles/early/claim/cite.json')).toContain(ACCESSED);
    const plain = [...files].filter(([path]) => !path.endsWith('cite.json'));
    for (const [, text] of plain) expect(text).not.toMatch(/[\uE000-\uF8FF]|urldate|Y2|accessed/);
    for (const [path, text] of files) {
      if (path.endsWith('cite.json')) expect(readCiteFile(JSON.parse(text))).not.toBeNull();
    }
  });

  it('are there for the atlas and all its articles', () => {
    const items = JSON.parse(files.get('data/atlas.csl.json') ?? '') as { id: string }[];
    expect(items.map(({ id }) => id)).toEqual(['atlas', 'early', 'late']);
    expect(files.get('data/atlas.bib')?.match(/^@/gm)).toHaveLength(3);
    expect(files.get('data/atlas.ris')?.match(/^ER {2}- $/gm)).toHaveLength(3);
  });

  it('are the same under the dev server', () => {
    for (const [path, text] of files) expect(asked(path)).toBe(text);
    for (const path of [
      'features/nowhere/cite.bib',
      'nowhere/else/cite.json',
      'features/islet/other.bib',
      'data/atlas.kml',
    ])
      expect(asked(path)).toBeUndefined();
  });

  it('cite the article where its passages have no pages', () => {
    const many = Array.from({ length: 2001 }, (_, index) =>
      passage('one', `p${index}`, [{ text: `Words ${index}.` }]),
    );
    const large = { ...cited, atlas: { ...smallAtlas, articles: [article('one', many)] } };
    expect(asked('articles/one/p7/cite.json', large)).toBeUndefined();
    expect(asked('articles/one/cite.json', large)).toContain('"kind":"article"');
  });
});
