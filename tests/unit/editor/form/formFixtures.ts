/** A feature file and the settings of an invented atlas. */
import { readPropertiesText, type PropertiesText } from '../../../../src/editor/form/propertiesText.ts';
import type { Known } from '../../../../src/editor/form/propertySchema.ts';

const texts = (en: string) => ({ en });

export const known: Known = {
  languages: ['en', 'ja', 'ru'],
  names: { order: ['en', 'ru', 'ja', 'de-Latn'], reason: texts('By age.') },
  viewpoints: ['disputed', 'north'].map((id) => ({
    id,
    name: texts(`As the ${id} has it`),
    note: { text: texts('A note.'), source: 'Invented, 1908' },
  })),
};

/** The text of a feature file whose properties are these lines. */
export function fileWith(...lines: string[]): string {
  const properties = lines.map((line) => `    ${line}`).join(',\n');
  return `{\n  "type": "Feature",\n  "id": "rock",\n  "properties": {\n${properties}\n  },\n  "geometry": {\n    "type": "Point",\n    "coordinates": [1, 2]\n  }\n}\n`;
}

/** The same, read. */
export function propertiesWith(...lines: string[]): PropertiesText {
  const read = readPropertiesText('features/rock.geojson', fileWith(...lines));
  if (!read) throw new Error('The properties cannot be read.');
  return read;
}
