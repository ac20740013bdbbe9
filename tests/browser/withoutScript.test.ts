import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { listPageJobs, type PageJob } from '../../src/build/pageFiles.ts';
import { withWhereabouts } from '../../src/build/whereaboutsTexts.ts';
import { CARD_SIZE } from '../../src/build/cardPath.ts';
import { litOn, selectedOn } from '../../src/app/pageFocus.ts';
import type { Article, Atlas, Feature, Language, Passage } from '../../src/core/model.ts';
import { inLanguage, nameOf } from '../../src/core/names.ts';
import { subjectOf } from '../../src/core/pages.ts';
import { passagesOf, quotation } from '../../src/core/passages.ts';
import { readAtlasIn } from '../unit/geodata/realAtlas.ts';
import { facts, geodataFolder } from './atlasFacts.ts';
import { builtSite } from './builtSite.ts';
import { crawl, type CrawledPage } from './crawl.ts';
import { sharedBrowser } from './openPage.ts';
import { fingerprint, pngSize } from './png.ts';

const site = builtSite();
let atlas: Atlas;
/** The pages that have an address of their own: neither embeds nor former addresses. */
let jobs: PageJob[];
let pages: CrawledPage[];
let faults: string[];

beforeAll(async () => {
  atlas = withWhereabouts(await readAtlasIn(geodataFolder()));
  jobs = listPageJobs(atlas).filter(({ page, now, embed }) => page.type !== 'unknown' && !now && !embed);
  ({ pages, faults } = await crawl(await sharedBrowser(), site.url));
});

function pathOf(job: PageJob): string {
  return job.path.slice(0, -'index.html'.length);
}

function pageOf(job: PageJob): CrawledPage {
  const page = pages.find(({ path }) => path === pathOf(job));
  if (!page) throw new Error(`No link leads to ${job.path}`);
  return page;
}

/** Without the differences that only the setting makes. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textsOfPassage({ title, note, ...passage }: Passage, language: Language): string[] {
  return [inLanguage(title, language), quotation({ title, note, ...passage }), note[language] ?? ''];
}

function textsOfArticle(article: Article, language: Language): string[] {
  const { title, subtitle, publisher, passages } = article;
  const quoted = passages.flatMap((passage) => textsOfPassage(passage, language));
  return [title, subtitle ?? '', publisher ?? '', ...quoted];
}

function textsOfFeature(feature: Feature, language: Language): string[] {
  const { names, description, administeredBy, claims, whereabouts } = feature;
  const sourced = [description, administeredBy, ...Object.values(claims)].flatMap((each) => each ?? []);
  return [
    nameOf(feature, language),
    ...names.map(({ text }) => text),
    whereabouts ? inLanguage(whereabouts, language) : 'no whereabouts',
    ...sourced.map(({ text }) => inLanguage(text, language)),
    ...passagesOf(atlas, feature.id).flatMap(({ article, passage }) => [quotation(passage), article.title]),
  ];
}

/** Where the statements on a page come from. */
function sourcesOf({ page }: PageJob): string[] {
  const subject = subjectOf(atlas, page);
  if (subject.type !== 'feature') return [];
  const { source, description, administeredBy, claims, measure, status } = subject.feature;
  const sourced = [description, administeredBy, measure, status, ...Object.values(claims)];
  return [source, ...sourced.flatMap((each) => each?.source ?? [])];
}

/** What must be readable on a page. */
function textsOf({ page, language }: PageJob): string[] {
  const subject = subjectOf(atlas, page);
  switch (subject.type) {
    case 'home': {
      const names = atlas.features.map((feature) => nameOf(feature, language));
      return [...names, ...atlas.articles.map(({ title }) => title)];
    }
    case 'feature':
      return textsOfFeature(subject.feature, language);
    case 'article':
    case 'passage':
      return textsOfArticle(subject.article, language);
    default:
      return [inLanguage(atlas.settings.dispute.text, language)];
  }
}

describe('without a script', () => {
  it('links lead from home to every page, and none is dead', () => {
    expect(pages.map(({ path }) => path).sort()).toEqual(jobs.map(pathOf).sort());
    expect(pages.filter(({ status }) => status !== 200)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('every page has its whole text', () => {
    const missing = jobs.flatMap((job) => {
      const { text, wholeText } = pageOf(job);
      const lacking = textsOf(job).filter((part) => !text.includes(oneLine(part)));
      const unsourced = sourcesOf(job).filter((part) => !wholeText.includes(oneLine(part)));
      return [...lacking, ...unsourced].map((part) => `${job.path}: ${part}`);
    });
    expect(missing).toEqual([]);
  });

  it('every page says its language, and has a title that no other has', () => {
    const wrong = jobs.filter((job) => pageOf(job).lang !== job.language);
    expect(wrong.map(({ path }) => path)).toEqual([]);
    for (const language of atlas.settings.languages) {
      const titles = pages.filter(({ lang }) => lang === language).map(({ title }) => title);
      expect(titles.filter((title, index) => !title || titles.indexOf(title) !== index)).toEqual([]);
    }
  });

  it('the map of every page links to what is in sight, and to what the page is about', () => {
    const drawn = atlas.features.filter(({ kind }) => kind !== 'group').map(({ id }) => id);
    // A handout's map is drawn by its script.
    const withMap = jobs.filter(({ page }) => page.type !== 'handout');
    const wrong = withMap.filter((job) => {
      const inSight = pageOf(job).drawn;
      const subject = subjectOf(atlas, job.page);
      const about = [...selectedOn(atlas, subject), ...litOn(atlas, subject)];
      const elsewhere = job.page.type === 'home' ? drawn : [facts().main];
      return (about.length > 0 ? about : elsewhere).some((id) => !inSight.includes(id));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('what only machines read', () => {
  it('every page has a card of its own, whole and of the right size', () => {
    const cards = jobs.map((job) => {
      const { pathname } = new URL(pageOf(job).card ?? '', 'https://nowhere.example/');
      const file = readFileSync(
        join(inject('dist'), decodeURIComponent(pathname).slice(facts().base.length - 1)),
      );
      expect(pngSize(file), pathname).toEqual([CARD_SIZE.widthPx, CARD_SIZE.heightPx]);
      return fingerprint(file);
    });
    expect(new Set(cards).size).toBe(jobs.length);
  });

  it('every page has data for machines, about itself', () => {
    for (const job of jobs) {
      const { jsonLd, canonical } = pageOf(job);
      expect(jsonLd, job.path).toHaveLength(1);
      expect(JSON.parse(jsonLd[0]!)).toMatchObject({ '@context': 'https://schema.org' });
      expect(jsonLd[0], job.path).toContain(canonical!);
    }
  });

  it('the sitemap lists these pages and no others', () => {
    const text = readFileSync(join(inject('dist'), 'sitemap.xml'), 'utf8');
    const listed = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    expect(listed.sort()).toEqual(pages.map(({ canonical }) => canonical).sort());
    expect(new Set(listed).size).toBe(jobs.length);
    expect(readFileSync(join(inject('dist'), 'robots.txt'), 'utf8')).toContain('/sitemap.xml');
  });
});
