/** JSON Schema of the written forms, for editors. */
import * as z from 'zod';
import { featureProperties, frontMatter, settings } from './schema.ts';

/** Texts of the schema files, by file name. */
export function formatJsonSchemas(): Map<string, string> {
  const feature = z.object({
    type: z.literal('Feature'),
    id: z.string(),
    properties: featureProperties,
    geometry: z.object({ type: z.string(), coordinates: z.array(z.unknown()) }),
  });
  return new Map([
    ['feature.schema.json', formatSchema(feature, 'A feature of the atlas: a file of features/')],
    ['atlas.schema.json', formatSchema(settings, 'The settings of the atlas: atlas.yaml')],
    ['article.schema.json', formatSchema(frontMatter, 'The citation that an article begins with')],
  ]);
}

function formatSchema(schema: z.ZodType, title: string): string {
  // A rule that JSON Schema cannot say (a date that exists) is left to "npm run geodata -- check".
  const { $schema, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
