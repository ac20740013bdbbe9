/** What the parts of a page's linked data have in common. */
import { byId } from '../core/byId.ts';
import type { Atlas, Feature, Language } from '../core/model.ts';
import { nameOf } from '../core/names.ts';
import type { Messages } from '../messages/en.ts';
import type { KnownPage } from './pageAddress.ts';

/** A node of a JSON-LD graph; a member that is undefined is not written. */
export type Node = Record<string, unknown>;

/** What every node is made from. */
export interface LinkedData {
  atlas: Atlas;
  language: Language;
  messages: Messages;
  /** Absolute address of a page in the page's language. */
  address: (page: KnownPage) => string;
}

/** Names something that is described on its own page. */
export function reference(type: string, url: string, name: string): Node {
  return { '@type': type, '@id': url, name, url };
}

/** Names a feature that is described on its own page. */
export function placeReference({ address, language }: LinkedData, feature: Feature): Node {
  return reference('Place', address({ type: 'feature', id: feature.id }), nameOf(feature, language));
}

/** The feature of an id that the atlas has been checked for; throws where it is not there after all. */
export function featureAt(atlas: Atlas, id: string): Feature {
  const feature = byId(atlas.features, id);
  if (!feature) throw new Error(`The atlas has no feature "${id}".`);
  return feature;
}
