/** The atlas itself, as a site and as data. */
import type { Licence } from '../core/model.ts';
import { inLanguage } from '../core/names.ts';
import type { SinglePage } from '../core/url.ts';
import { PAGE_LEADS } from '../messages/pageLeads.ts';
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

/** A page that there is one of, beside the start. */
export function singlePageNode(
  { address, messages, language }: LinkedData,
  type: Exclude<SinglePage, 'home'>,
): Node {
  const url = address({ type });
  const isPartOf = { '@id': `${address({ type: 'home' })}#site` };
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: messages.titles[type],
    description: PAGE_LEADS[type][language],
    inLanguage: language,
    isPartOf,
  };
}

/** A lesson of the atlas. */
export function lessonNode({ atlas, address, language }: LinkedData, id: string): Node {
  const url = address({ type: 'lesson', id });
  const title = atlas.lessons.find((lesson) => lesson.id === id)?.title ?? { en: id };
  return {
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: inLanguage(title, language),
    learningResourceType: 'Lesson',
    inLanguage: language,
    isAccessibleForFree: true,
    isPartOf: { '@id': `${address({ type: 'home' })}#site` },
  };
}

function licenceNode({ credit, licence, url }: Licence, name: string): Node {
  const license = { '@type': 'CreativeWork', name: licence, url };
  return { '@type': 'CreativeWork', name, creditText: credit, license };
}
