/** The atlas itself, as a site and as data. */
import type { Licence } from '../core/model.ts';
import { inLanguage } from '../core/names.ts';
import type { LinkedData, Node } from './jsonLdNode.ts';

/** The site, and the data that it is drawn from. Each part has its own licence, so the whole is given none. */
export function siteNodes({ atlas, language, address }: LinkedData): Node[] {
  const { title, description, licences, languages } = atlas.settings;
  const url = address({ type: 'home' });
  const own = { url, name: inLanguage(title, language), description: inLanguage(description, language) };
  const site = { '@type': 'WebSite', '@id': `${url}#site`, ...own, inLanguage: language };
  const dataset = {
    '@type': 'Dataset',
    '@id': `${url}#data`,
    ...own,
    inLanguage: languages,
    isAccessibleForFree: true,
    hasPart: licences.map((licence) => licenceNode(licence, inLanguage(licence.what, language))),
  };
  return [site, dataset];
}

/** The page about the data. */
export function aboutNode({ address, messages, language }: LinkedData): Node {
  const url = address({ type: 'about' });
  const { title, lead } = messages.about;
  const isPartOf = { '@id': `${address({ type: 'home' })}#site` };
  return {
    '@type': 'AboutPage',
    '@id': url,
    url,
    name: title,
    description: lead,
    inLanguage: language,
    isPartOf,
  };
}

function licenceNode({ credit, licence, url }: Licence, name: string): Node {
  const license = { '@type': 'CreativeWork', name: licence, url };
  return { '@type': 'CreativeWork', name, creditText: credit, license };
}
