/** The linked data of a page, as a machine reads them. */
import { expect } from 'vitest';
import { jsonLd } from '../../../src/build/jsonLd.ts';
import type { KnownPage } from '../../../src/build/pageAddress.ts';
import type { Atlas, Language } from '../../../src/core/model.ts';
import { messages as en } from '../../../src/messages/en.ts';
import { messages as ja } from '../../../src/messages/ja.ts';
import { messages as ru } from '../../../src/messages/ru.ts';
import { smallAtlas } from '../core/smallAtlas.ts';

const MESSAGES = { en, ja, ru };
/** Public address of the site in the tests. */
export const site = new URL('https://school.example/atlas/');

/** A node after it has been written and read. */
export interface Found {
  [key: string]: unknown;
  '@type': string;
}

/** The nodes of a page. */
export function nodes(page: KnownPage, atlas: Atlas = smallAtlas, language: Language = 'en'): Found[] {
  const data = jsonLd({ atlas, language, page, site, messages: MESSAGES[language] });
  return (JSON.parse(JSON.stringify(data)) as { '@graph': Found[] })['@graph'];
}

/** The only node of a type. */
export function node(type: string, ...[page, atlas, language]: Parameters<typeof nodes>): Found {
  const found = nodes(page, atlas, language).filter((each) => each['@type'] === type);
  expect(found).toHaveLength(1);
  return found[0]!;
}
