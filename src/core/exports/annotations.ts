/**
 * Mentions as annotations (w3.org/TR/annotation-model): these words of this text name this place. The words are given with what
 * stands before and after them, so that they are found on the publisher's page however it changes around them.
 */
import { formatValue } from '../canonical.ts';
import type { Article, Feature, LanguageTag, Mention, Passage, Texts } from '../model.ts';
import { mentionsOf } from '../passages.ts';
import { exportPath } from './exportFiles.ts';
import { passageText } from './quoteContext.ts';
import {
  aboutOf,
  articleOf,
  bothNames,
  featureOf,
  stated,
  type About,
  type ExportSource,
} from './exportSource.ts';

/** The address of the standard's own context. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

type Node = Record<string, unknown>;

/** All mentions. */
export function atlasAnnotations(source: ExportSource): string {
  const { atlas, address } = source;
  if (atlas.manyPages) return collectionOfPages(source);
  const nodes = atlas.articles.flatMap((article) => annotationsOf(article, article.passages, source));
  return collection(address({ type: 'home' }), aboutOf(source).title, nodes, source);
}

/** Of an atlas with many pages: where the pages of the collection are. They are those of the articles' own files. */
function collectionOfPages(source: ExportSource): string {
  const { atlas, address } = source;
  const parts = atlas.articles.map(({ id, title, passages }) => ({
    id: new URL(exportPath('annotations', { of: 'article', id }) ?? '', address({ type: 'home' })).href,
    type: 'AnnotationCollection',
    label: title,
    total: passages.reduce((sum, passage) => sum + mentionsOf(passage).length, 0),
  }));
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const head = collectionHead(address({ type: 'home' }), aboutOf(source).title, source);
  return `${formatValue({ ...head, total, 'dcterms:hasPart': parts }, '')}\n`;
}

/** The mentions of one article. */
export function articleAnnotations(source: ExportSource, id: string): string {
  const article = articleOf(source, id);
  const nodes = annotationsOf(article, article.passages, source);
  return collection(source.address({ type: 'article', id }), article.title, nodes, source);
}

/** The mentions of the passages that speak of a feature, also those that speak of it by way of a group. */
export function featureAnnotations(source: ExportSource, id: string): string {
  const nodes = source
    .passagesOf(id)
    .flatMap(({ article, passage, byWayOf = id }) =>
      annotationsOf(article, [passage], source, ({ feature, also }) => [feature, ...also].includes(byWayOf)),
    );
  const label = bothNames(featureOf(source, id), source);
  return collection(source.address({ type: 'feature', id }), label, nodes, source);
}

function collection(page: string, label: string, items: Node[], source: ExportSource): string {
  const value = {
    ...collectionHead(page, label, source),
    total: items.length,
    first: { id: `${page}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${formatValue(value, '')}\n`;
}

/** What the file says of itself stands in terms of Dublin Core, which the standard's context knows. */
function collectionHead(page: string, label: string, source: ExportSource): Node {
  const about = aboutOf(source);
  const { source: disputeSource, ...dispute } = about.dispute;
  return {
    '@context': ANNOTATION_CONTEXT,
    id: `${page}#annotations`,
    type: 'AnnotationCollection',
    label,
    'dcterms:isPartOf': { id: about.url, 'dcterms:title': about.title },
    'dcterms:hasVersion': about.version,
    'dcterms:description': inEveryLanguage(dispute),
    'dcterms:source': disputeSource,
    'dcterms:license': about.licences.map(licenceNode),
  };
}

/** Without an id of its own: two parts under one licence would become one. */
function licenceNode({ what, credit, licence, url }: About['licences'][number]): Node {
  return {
    'dcterms:title': licence,
    'dcterms:description': inEveryLanguage(what),
    'dcterms:creator': credit,
    ...(url === undefined ? {} : { 'schema:url': { id: url } }),
  };
}

function annotationsOf(
  article: Article,
  passages: readonly Passage[],
  source: ExportSource,
  isWanted: (mention: Mention) => boolean = () => true,
): Node[] {
  return passages.flatMap((passage) => {
    const page = source.address({ type: 'passage', article: article.id, id: passage.id });
    const target = targetOf(article, source);
    return passageText(passage).mentions.flatMap(({ mention, ...quote }, index) =>
      isWanted(mention)
        ? [
            {
              // The address of a passage in a long article has a hash already.
              id: page.includes('#') ? `${page}-mention-${index + 1}` : `${page}#mention-${index + 1}`,
              type: 'Annotation',
              motivation: ['identifying', 'linking'],
              body: bodiesOf(mention, source),
              target: { ...target, selector: { type: 'TextQuoteSelector', ...quote }, scope: page },
            },
          ]
        : [],
    );
  });
}

/** The article at its publisher, where an address is given; our own page of it where not. */
function targetOf(article: Article, { address }: ExportSource): Node {
  return {
    type: 'SpecificResource',
    source: {
      id: stated(article, 'url') ?? address({ type: 'article', id: article.id }),
      type: 'Text',
      label: article.title,
      language: article.lang,
    },
  };
}

/** The page of each place that the words stand for, and the editor's reading where the words alone do not settle it. */
function bodiesOf({ feature, also, reading }: Mention, source: ExportSource): Node[] {
  return [
    ...[feature, ...also].map((id) => ({
      type: 'SpecificResource',
      purpose: 'identifying',
      source: placeNode(featureOf(source, id), source),
    })),
    ...(reading === undefined ? [] : [readingNode(reading)]),
  ];
}

function placeNode({ id, names }: Feature, { address }: ExportSource): Node {
  return {
    id: address({ type: 'feature', id }),
    label: names.map(({ lang, text }) => inTongue(text, lang)),
  };
}

function readingNode(reading: string): Node {
  return { type: 'TextualBody', purpose: 'commenting', value: reading, format: 'text/plain', language: 'en' };
}

function inEveryLanguage(texts: Texts): Node[] {
  return Object.entries(texts).map(([lang, text]) => inTongue(text, lang));
}

function inTongue(text: string, lang: LanguageTag): Node {
  return { '@value': text, '@language': lang };
}
