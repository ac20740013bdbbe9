/**
 * The text of a feature's page where pages are counted in thousands: plain HTML, a tenth of the work of rendering the app.
 * It has no marks of Svelte's, so that the app does not take it over but puts itself in its place.
 */
import { byId, placeById } from '../../core/byId.ts';
import { isDisputed } from '../../core/disputed.ts';
import { listPath, passageListPath } from '../../core/large/listAddress.ts';
import { escapeMarkup } from '../../core/markup.ts';
import type { Feature } from '../../core/model.ts';
import { inLanguage, languageOf, nameOf } from '../../core/names.ts';
import { pagePath } from '../../core/pages.ts';
import { directFirst, passagesOf, type FeaturePassage } from '../../core/passages.ts';
import { formatCitation, formatMeasure } from '../../ui/formats.ts';
import { languageName } from '../../messages/languageNames.ts';
import { MESSAGES } from '../messagesOf.ts';
import { MOST_MEMBERS } from './listPages.ts';
import { link, paragraph, placeEntry, quoted, sourced, type Setting } from './plainHtml.ts';

/** So many passages stand on the page in full … */
const QUOTED = 5;
/** … and so many more with their titles. */
const LINKED = 200;

/** The HTML of the page's text. */
export function plainFeature(setting: Setting, feature: Feature): string {
  const { atlas, language } = setting;
  const { dispute, title } = atlas.settings;
  const parts = [
    `<p class="small">${[link(setting, { type: 'home' }, inLanguage(title, language)), ...otherLanguages(setting, feature)].join(' · ')}</p>`,
    `<h1>${escapeMarkup(nameOf(feature, language))}</h1>`,
    factsOf(setting, feature),
    feature.whereabouts ? paragraph(feature.whereabouts, language) : '',
    feature.description ? sourced(feature.description, language) : '',
    isDisputed(feature) ? `<div role="note" class="small">${sourced(dispute, language)}</div>` : '',
    passagesPart(setting, feature),
    namesPart(setting, feature),
    positionsPart(setting, feature),
    relationsPart(setting, feature),
    section(
      MESSAGES[language].feature.shape,
      `<p class="small">${escapeMarkup(MESSAGES[language].certainties[feature.certainty])}</p>` +
        `<p class="small muted" lang="en">${escapeMarkup(feature.source)}</p>`,
    ),
  ];
  return `<main class="plain">${parts.join('')}</main>`;
}

function otherLanguages(setting: Setting, { id }: Feature): string[] {
  return setting.atlas.settings.languages
    .filter((language) => language !== setting.language)
    .map((language) => {
      const lang = ` lang="${language}" hreflang="${language}"`;
      return link({ ...setting, language }, { type: 'feature', id }, languageName(language, language), lang);
    });
}

function section(heading: string, body: string): string {
  return body === '' ? '' : `<section><h2>${escapeMarkup(heading)}</h2>${body}</section>`;
}

function factsOf({ language }: Setting, { kind, measure, status }: Feature): string {
  const messages = MESSAGES[language];
  const { popup } = messages;
  const small = (source: string) => ` <span class="small muted" lang="en">${escapeMarkup(source)}</span>`;
  const facts = [escapeMarkup(messages.kinds[kind])];
  if (measure) {
    const name = measure.unit === 'km2' ? popup.area : popup.length;
    facts.push(escapeMarkup(`${name} ${formatMeasure(measure, messages)}`) + small(measure.source));
  }
  if (status)
    facts.push(escapeMarkup(`${popup.status} ${messages.statuses[status.value]}`) + small(status.source));
  return `<ul>${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>`;
}

function passagesPart(setting: Setting, feature: Feature): string {
  const { atlas, language, base } = setting;
  const messages = MESSAGES[language];
  const found = directFirst(passagesOf(atlas, feature.id));
  const lists = pagePath(atlas, { type: 'home' }, language, base);
  const linkTo = ({ article, passage }: FeaturePassage) => {
    const place = Math.max(0, placeById(article.passages, passage.id));
    const href = escapeMarkup(lists + passageListPath(article.id, place, passage.id));
    const title = escapeMarkup(inLanguage(passage.title, language));
    return `<a href="${href}" lang="${languageOf(passage.title, language)}">${title}</a>`;
  };
  const entries = found.slice(0, QUOTED + LINKED).map((each, at) => {
    const { article, passage } = each;
    if (at >= QUOTED) return `<li>${linkTo(each)} · ${escapeMarkup(article.title)}</li>`;
    const from = `<cite lang="${escapeMarkup(article.lang)}">${escapeMarkup(article.title)}</cite>`;
    const words = quoted(setting, passage, article.lang);
    return `<li>${linkTo(each)}${words}<p class="small muted">${from} · ${escapeMarkup(formatCitation(article, messages))}</p></li>`;
  });
  // Whatever is still left stands in the lists of the articles.
  const all = `<li><a href="${escapeMarkup(lists + listPath('articles'))}">${escapeMarkup(messages.home.articles)}</a></li>`;
  const rest = found.length > entries.length ? [all] : [];
  const none = `<p class="muted">${escapeMarkup(messages.popup.none)}</p>`;
  const list = entries.length > 0 ? `<ol>${[...entries, ...rest].join('')}</ol>` : none;
  return section(messages.feature.inTheArticles, list);
}

function namesPart({ language }: Setting, { names, altNames }: Feature): string {
  const all = [
    ...names.map(({ lang, text }) => [lang, text] as const),
    ...Object.entries(altNames).flatMap(([lang, texts = []]) => texts.map((text) => [lang, text] as const)),
  ];
  const entries = all.map(([lang, text]) => `<li lang="${escapeMarkup(lang)}">${escapeMarkup(text)}</li>`);
  return section(MESSAGES[language].feature.names, `<ul>${entries.join('')}</ul>`);
}

/** How each viewpoint shows a line, who administers a feature, and who claims it. */
function positionsPart({ atlas, language }: Setting, feature: Feature): string {
  const { feature: words, punctuation } = MESSAGES[language];
  const { viewpoints } = atlas.settings;
  const nameOfView = (name: (typeof viewpoints)[number]['name']) => escapeMarkup(inLanguage(name, language));
  const lines = viewpoints.flatMap(({ id, name }) => {
    const value = feature.viewpoints[id];
    return value
      ? [`<li>${nameOfView(name)}${punctuation.colon}${escapeMarkup(words.boundaryValues[value])}</li>`]
      : [];
  });
  const claims = viewpoints.flatMap(({ id, name }) => {
    const claim = feature.claims[id];
    return claim ? [`<h3>${nameOfView(name)}</h3>${sourced(claim, language)}`] : [];
  });
  return (
    section(words.boundary, lines.length > 0 ? `<ul>${lines.join('')}</ul>` : '') +
    section(words.administration, feature.administeredBy ? sourced(feature.administeredBy, language) : '') +
    section(words.claims, claims.join(''))
  );
}

function relationsPart(setting: Setting, feature: Feature): string {
  const { atlas, language, base } = setting;
  const words = MESSAGES[language].feature;
  const whole = byId(atlas.features, feature.partOf);
  const members = feature.members.slice(0, MOST_MEMBERS).flatMap((id) => byId(atlas.features, id) ?? []);
  const entries = members.map((member) => placeEntry(setting, member));
  if (feature.members.length > MOST_MEMBERS) {
    const path = pagePath(atlas, { type: 'home' }, language, base) + listPath(`members/${feature.id}`);
    entries.push(`<li><a href="${escapeMarkup(path)}">1–${feature.members.length}</a></li>`);
  }
  return (
    section(words.partOf, whole ? `<ul>${placeEntry(setting, whole)}</ul>` : '') +
    section(words.members, entries.length > 0 ? `<ul>${entries.join('')}</ul>` : '')
  );
}
