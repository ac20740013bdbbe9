/** KML for Google Earth and its like. The library writes the shapes; the head of the document and one quiet style are ours. */
import { toKML } from '@placemarkio/tokml';
import type { Feature as GeojsonFeature, FeatureCollection } from 'geojson';
import { canonicalGeometry } from '../canonical.ts';
import { isDisputed } from '../disputed.ts';
import { escapeMarkup } from '../markup.ts';
import type { Feature } from '../model.ts';
import { inLanguage } from '../names.ts';
import { aboutLines, aboutOf, bothNames, disputeLine, featureOf, type ExportSource } from './exportSource.ts';
import { exportProperties } from './geojsonExport.ts';

/** All features. */
export function atlasKml(source: ExportSource): string {
  return kmlText(aboutOf(source).title, source.atlas.features, source);
}

/** One feature. */
export function featureKml(source: ExportSource, id: string): string {
  const feature = featureOf(source, id);
  return kmlText(bothNames(feature, source), [feature], source);
}

/** Characters that XML cannot hold, however they are written. */
// eslint-disable-next-line no-control-regex -- control characters are what is left out
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Colours are aabbggrr. A thin line and a pale fill, the same for all: KML's own default is opaque white. */
const STYLE =
  '<Style id="shape"><LineStyle><color>ff0c5a8a</color><width>2</width></LineStyle>' +
  '<PolyStyle><color>663fa2dc</color></PolyStyle></Style>';

function kmlText(name: string, features: readonly Feature[], source: ExportSource): string {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: features.map((feature) => placemark(feature, source)),
  };
  const lines = aboutLines(source);
  const head = [
    `<name>${escapeMarkup(clean(name))}</name>`,
    '<open>1</open>',
    `<description>${escapeMarkup(html(lines))}</description>`,
    STYLE,
    `<ExtendedData>${dataNode('atlas', aboutOf(source).url)}${dataNode('data_version', source.version)}</ExtendedData>`,
  ].join('\n');
  // Text is escaped by now, so that these tags are the library's own. It lets "]]>" stand, which XML forbids in text.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toKML(collection)
    .replaceAll(']]>', ']]&gt;')
    .replaceAll('<ExtendedData>', '<styleUrl>#shape</styleUrl><ExtendedData>')
    .replace('<Document>', () => `<Document>\n${head}`)}\n`;
}

function placemark(feature: Feature, source: ExportSource): GeojsonFeature {
  const { id } = feature;
  const geometry = source.geometries[id];
  if (!geometry) throw new Error(`The feature "${id}" has no geometry.`);
  const values = Object.entries(exportProperties(feature, source)).map(
    ([key, value]) => [clean(key), clean(String(value))] as const,
  );
  return {
    type: 'Feature',
    id,
    // A property of the data that is called "name" or "description" would be lost between the two.
    properties: {
      ...Object.fromEntries(values),
      name: clean(bothNames(feature, source)),
      description: html(balloon(feature, source)),
    },
    geometry: canonicalGeometry(geometry),
  };
}

/** What stands in the balloon of a place: its description, both claims, the note on the dispute, and where to read on. */
function balloon(feature: Feature, source: ExportSource): string[] {
  const { description, administeredBy, claims } = feature;
  const [language = 'en'] = source.atlas.settings.languages;
  const statements = [description, administeredBy, ...Object.values(claims)];
  return [
    ...statements.flatMap((statement) =>
      statement ? [`${inLanguage(statement.text, language)} (${statement.source})`] : [],
    ),
    ...(isDisputed(feature) ? [disputeLine(source)] : []),
    source.address({ type: 'feature', id: feature.id }),
  ];
}

/** Programs show a description as HTML: so text is written as the HTML of that text, before it is escaped for XML. */
function html(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escapeMarkup(clean(line))}</p>`).join('\n');
}

function dataNode(name: string, value: string): string {
  return `<Data name="${name}"><value>${escapeMarkup(clean(value))}</value></Data>`;
}

function clean(text: string): string {
  return text.replace(NO_XML, '');
}
