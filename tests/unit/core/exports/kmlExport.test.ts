import { kml } from '@tmcw/togeojson';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalGeometry } from '../../../../src/core/canonical.ts';
import { atlasKml, featureKml } from '../../../../src/core/exports/kmlExport.ts';
import type { ExportSource } from '../../../../src/core/exports/exportSource.ts';
import { birds, hostile, real } from './sources.ts';

function parse(text: string): Document {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, 'text/xml');
}

function placemarks(document: Document): Element[] {
  return [...document.getElementsByTagName('Placemark')];
}

const textIn = (element: Element | undefined, name: string) =>
  element?.getElementsByTagName(name)[0]?.textContent ?? '';

/** What XML makes of a text: no control characters, and one sort of line end. */
const inXml = (text: string) =>
  // eslint-disable-next-line no-control-regex -- XML cannot hold them
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n');

/** All pairs of a placemark's `ExtendedData`. */
function data(placemark: Element): Record<string, string> {
  const pairs = [...placemark.getElementsByTagName('Data')];
  return Object.fromEntries(pairs.map((pair) => [pair.getAttribute('name') ?? '', textIn(pair, 'value')]));
}

function expectSame(source: ExportSource, document: Document): void {
  for (const placemark of placemarks(document)) {
    const id = placemark.getAttribute('id') ?? '';
    const own = Object.entries(source.properties[id] ?? {}).map(([key, value]) => [
      key,
      inXml(String(value)),
    ]);
    expect(data(placemark)).toMatchObject(Object.fromEntries(own));
  }
}

describe('KML', () => {
  it('has every shape, name and property of the data, and says where it comes from', async () => {
    for (const source of [await birds(), await real()]) {
      const document = parse(atlasKml(source));
      expectSame(source, document);
      const { features } = kml(document);
      expect(features.map(({ id }) => id)).toEqual(source.atlas.features.map(({ id }) => id));
      const about = textIn(document.documentElement ?? undefined, 'description');
      expect(about).toContain(source.version);
      for (const { licence } of source.atlas.settings.licences) expect(about).toContain(licence);
    }
  });

  it('keeps shapes of one part to the last digit', async () => {
    const source = await birds();
    const { features } = kml(parse(featureKml(source, 'tern-island')));
    const shape = source.geometries['tern-island'];
    expect(features.map(({ geometry }) => geometry)).toEqual([shape && canonicalGeometry(shape)]);
  });

  it('stays XML and gives back every text, however hostile', async () => {
    const source = await hostile();
    const text = atlasKml(source);
    const document = parse(text);
    expectSame(source, document);
    expect(document.getElementsByTagName('script')).toHaveLength(0);
    // XML forbids it outside of CDATA, and not every parser minds.
    expect(text).not.toContain(']]>');
    // What a balloon shows as HTML is the HTML of the text.
    const balloons = placemarks(document).map((placemark) => textIn(placemark, 'description'));
    expect(balloons.join('\n')).not.toMatch(/<(?!\/?p>)/);
    expect(balloons.join('\n')).toContain('&lt;script&gt;');
  });

  it('stays XML whatever a name is', async () => {
    const source = await birds();
    const texts = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 3 });
    await fc.assert(
      fc.asyncProperty(texts, async (hostileTexts) => {
        const poisoned = await hostile(hostileTexts);
        expect(placemarks(parse(atlasKml(poisoned)))).toHaveLength(source.atlas.features.length);
      }),
      { numRuns: 20 },
    );
  });
});
