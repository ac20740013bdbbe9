/**
 * What a page is about, for machines (https://schema.org/, as JSON-LD). Only what the data state, and nothing that
 * would put a place in a state: a place is contained in its group, and has no address and no country.
 */
import type { Article, Passage } from '../core/model.ts';
import { inLanguage, nameOf } from '../core/names.ts';
import { subjectOf, type Subject } from '../core/pages.ts';
import { featuresOf, quotation, wholesOf } from '../core/passages.ts';
import { placeNode } from './jsonLdPlace.ts';
import { featureAt, placeReference, reference, type LinkedData, type Node } from './jsonLdNode.ts';
import { lessonNode, singlePageNode, siteNodes } from './jsonLdSite.ts';
import { pageAddresses, type KnownPage } from './pageAddress.ts';

/** The page's graph: what it shows, and the way to it from the start. */
export function jsonLd(options: Omit<LinkedData, 'address'> & { page: KnownPage; site: URL }): Node {
  const { atlas, language, messages, page } = options;
  const address = pageAddresses(atlas, options.site);
  const data: LinkedData = { atlas, language, messages, address: (to) => address(to, language) };
  const subject = subjectOf(atlas, page);
  const trail = breadcrumbs(data, page, subject);
  return { '@context': 'https://schema.org', '@graph': [...subjectNodes(data, subject), ...trail] };
}

function subjectNodes(data: LinkedData, subject: Subject): Node[] {
  switch (subject.type) {
    case 'home':
      return siteNodes(data);
    case 'feature':
      return [placeNode(data, subject.feature)];
    case 'article':
      return [{ ...articleNode(data, subject.article), ...passageList(data, subject.article) }];
    case 'passage':
      return [quotationNode(data, subject.article, subject.passage)];
    case 'lesson':
      return [lessonNode(data, subject.id)];
    case 'unknown':
      return [];
    default:
      return [singlePageNode(data, subject.type)];
  }
}

/** What the article itself says of itself; what an editor inferred is no fact to hand on. */
function articleNode({ address }: LinkedData, article: Article): Node {
  const { id, title, subtitle, lang, inferred } = article;
  const stated = (field: keyof Article['inferred']) =>
    inferred[field] === undefined ? article[field] : undefined;
  const publisher = stated('publisher');
  return {
    '@type': 'NewsArticle',
    '@id': address({ type: 'article', id }),
    headline: title,
    alternativeHeadline: subtitle,
    inLanguage: lang,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    // As text: the data do not say whether it is a person.
    author: stated('author'),
    datePublished: stated('date'),
    url: stated('url'),
  };
}

/** More would weigh more than the page. */
const MOST_PARTS = 50;

function passageList({ address, language }: LinkedData, { passages }: Article): Node {
  return {
    hasPart: passages
      .slice(0, MOST_PARTS)
      .map(({ article, id, title }) =>
        reference('Quotation', address({ type: 'passage', article, id }), inLanguage(title, language)),
      ),
  };
}

/** A quotation stands with its source, with whose words it is, and with the editor's note on it. */
function quotationNode(data: LinkedData, article: Article, passage: Passage): Node {
  const { atlas, address, language } = data;
  const url = address({ type: 'passage', article: article.id, id: passage.id });
  const source = articleNode(data, article);
  const note = passage.note[language];
  return {
    '@type': 'Quotation',
    '@id': url,
    url,
    name: inLanguage(passage.title, language),
    text: quotation(passage),
    inLanguage: article.lang,
    creditText: passage.voice && inLanguage(passage.voice, language),
    isPartOf: { '@id': source['@id'] },
    citation: source,
    comment: note === undefined ? undefined : { '@type': 'Comment', text: note, inLanguage: language },
    about: featuresOf(passage).map((id) => placeReference(data, featureAt(atlas, id))),
  };
}

/** From the start to the page by way of what it is part of; a start has none. */
function breadcrumbs(data: LinkedData, page: KnownPage, subject: Subject): Node[] {
  const { atlas, address, language } = data;
  const steps = stepsTo(data, subject);
  if (steps.length === 0) return [];
  const home = { name: inLanguage(atlas.settings.title, language), page: { type: 'home' } as KnownPage };
  return [
    {
      '@type': 'BreadcrumbList',
      '@id': `${address(page)}#breadcrumbs`,
      itemListElement: [home, ...steps].map(({ name, page }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: address(page),
      })),
    },
  ];
}

function stepsTo(
  { atlas, language, messages }: LinkedData,
  subject: Subject,
): { name: string; page: KnownPage }[] {
  switch (subject.type) {
    case 'feature':
      return [...wholesOf(atlas.features, subject.feature.id).reverse(), subject.feature.id].map((id) => ({
        name: nameOf(featureAt(atlas, id), language),
        page: { type: 'feature', id },
      }));
    case 'article':
      return [stepToArticle(subject.article)];
    case 'passage': {
      const { article, id, title } = subject.passage;
      const page: KnownPage = { type: 'passage', article, id };
      return [stepToArticle(subject.article), { name: inLanguage(title, language), page }];
    }
    case 'lesson': {
      const lessons: KnownPage = { type: 'lessons' };
      return [
        { name: messages.titles.lessons, page: lessons },
        { name: inLanguage(subject.title, language), page: { type: 'lesson', id: subject.id } },
      ];
    }
    case 'home':
    case 'unknown':
      return [];
    default:
      return [{ name: messages.titles[subject.type], page: { type: subject.type } }];
  }
}

function stepToArticle({ id, title }: Article): { name: string; page: KnownPage } {
  return { name: title, page: { type: 'article', id } };
}
