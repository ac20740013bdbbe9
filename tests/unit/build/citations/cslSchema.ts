/**
 * The fields of CSL-JSON that we write, as the schema of the Citation Style Language has them (citation-style-language/schema,
 * csl-data.json, version 1.0.2): no other field, texts as texts, dates as lists of one to three numbers.
 */
import { Ajv } from 'ajv';

const text = { type: 'string' };
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: ['string', 'number'] } },
    },
    circa: { type: ['string', 'number', 'boolean'] },
  },
  required: ['date-parts'],
  additionalProperties: false,
};
const names = {
  type: 'array',
  items: {
    type: 'object',
    properties: { family: text, given: text, literal: text },
    additionalProperties: false,
  },
};

/** Says whether a list of items is in order. */
export const isCslData = new Ajv({ allowUnionTypes: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: { type: ['string', 'number'] },
      type: { enum: ['article-newspaper', 'entry-encyclopedia', 'webpage'] },
      ...Object.fromEntries(
        ['title', 'container-title', 'URL', 'language', 'version', 'note', 'annote'].map((name) => [
          name,
          text,
        ]),
      ),
      author: names,
      issued: date,
      accessed: date,
    },
    required: ['id', 'type'],
    additionalProperties: false,
  },
});
