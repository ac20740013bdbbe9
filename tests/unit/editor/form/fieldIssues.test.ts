import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../../../src/core/atlas.ts';
import { sortIssues, type IssuesByKey } from '../../../../src/editor/form/fieldIssues.ts';
import { listProperties, readPropertiesText } from '../../../../src/editor/form/propertiesText.ts';
import { goodFiles } from '../../core/fixtures.ts';

const PATH = 'features/gull-islets.geojson';

/** The codes of the issues of a changed file, by field. */
async function codesAfter(change: (text: string) => string): Promise<{ fields: string[]; others: string[] }> {
  const text = change((await goodFiles()).get(PATH) ?? '');
  const { issues } = readAtlas(await goodFiles({ [PATH]: text }));
  const read = readPropertiesText(PATH, text);
  const written = read ? listProperties(read) : [];
  const own = issues.filter(({ file }) => file === PATH);
  const keys = [...new Set([...written.map(({ key }) => key), 'certainty', 'source'])];
  const { byKey, others } = sortIssues(own, written, keys);
  return { fields: listed(byKey), others: others.map(({ code }) => code) };
}

function listed(byKey: IssuesByKey): string[] {
  return [...byKey].flatMap(([key, issues]) => issues.map(({ code }) => `${key} ${code}`));
}

describe('sortIssues', () => {
  it('puts an issue under the field whose value or key it is about', async () => {
    const changed = await codesAfter((text) =>
      text
        .replace('"island-group"', '"iland-group"')
        .replace('"area_km2:source": "Invented survey, 1901",', ''),
    );
    expect(changed.fields).toEqual(expect.arrayContaining(['kind unknown-kind', 'area_km2 missing-source']));
  });

  it('puts a missing property under its empty field', async () => {
    const changed = await codesAfter((text) => text.replace('    "certainty": "documented",\n', ''));
    expect(changed).toEqual({ fields: ['certainty missing-property'], others: [] });
  });

  it('knows keys with a slash and a tilde', async () => {
    const changed = await codesAfter((text) => text.replace('"kind"', '"a/b~c": "x",\n    "kind"'));
    expect(changed.fields).toContain('a/b~c unknown-key');
  });

  it('leaves over what is about the shape', async () => {
    const changed = await codesAfter((text) => text.replace('"MultiPolygon"', '"MultiLineString"'));
    expect(changed.fields).toEqual([]);
    expect(changed.others.length).toBeGreaterThan(0);
  });
});
