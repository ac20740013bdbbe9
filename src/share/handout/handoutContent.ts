/** What stands on a handout: where its map looks, which places have a number, and which passages are quoted. */
import { fitCamera, type Fit } from '../../cartography/fit.ts';
import { joinBboxes } from '../../core/boxes.ts';
import { cameraInDrawing } from '../../core/longitudes.ts';
import type { Article, Atlas, Bbox, Feature, Language } from '../../core/model.ts';
import { isDisputed } from '../../core/disputed.ts';
import { inLanguage, labelLines, nameOf } from '../../core/names.ts';
import { featuresOf, passagesOf, shapesOf, type FeaturePassage } from '../../core/passages.ts';
import type { Camera } from '../../core/url.ts';
import { toUnits, type Frame } from '../../svg/frame.ts';
import { pictureFrame } from '../../svg/picture.ts';
import { handoutSubject, passageKey, type HandoutOptions, type HandoutSubject } from './handoutOptions.ts';
import { mapPx } from './paperSizes.ts';

/** A line of the legend. */
export interface Entry {
  feature: Feature;
  /** The number on the map; 0 for a group, which has those of its members. */
  number: number;
  /** Numbers of the members of a group. */
  members: number[];
  /** What the handout is about; else it only lies on its map. */
  chosen: boolean;
}

export interface HandoutContent {
  options: HandoutOptions;
  subject: HandoutSubject;
  viewpoint: string;
  frame: Frame;
  /** Where the map looks. */
  camera: Camera;
  entries: Entry[];
  /** Those that are quoted. */
  passages: FeaturePassage[];
  /** Those that may be: of what the handout is about. */
  available: FeaturePassage[];
}

/** A map with more numbers than this is not read. */
const MOST_NUMBERS = 40;
/** Without a choice, so many passages on a place are quoted, and of each article so many for a whole atlas. */
const USUAL_PASSAGES = { place: 4, article: 2, atlas: 4 };
/** More passages than anybody ticks off. */
const MOST_AVAILABLE = 60;
/** More room around a place by itself, as a share of its size: nobody can move a map on paper. */
const AIR = 0.4;
/** A place so near to the edge of the map is not on it (CSS pixels). */
const EDGE_PX = 10;

/**
 * All that a handout needs to know before the shapes of the map arrive; `found` are the passages of the feature that it is
 * about, where the atlas itself does not have them.
 */
export function handoutContent(
  atlas: Atlas,
  options: HandoutOptions,
  viewpoint: string,
  found?: FeaturePassage[],
): HandoutContent {
  const subject = handoutSubject(atlas, options);
  const size = mapPx(options);
  const about = aboutOf(atlas, subject);
  const fit = fitOf(atlas, subject, about);
  const camera = options.camera ?? fitCamera(fit, size);
  const frame = pictureFrame(fit, cameraInDrawing(camera, atlas.settings.view), size);
  const available = (found ?? availableOf(atlas, subject)).slice(0, MOST_AVAILABLE);
  return {
    options,
    subject,
    viewpoint,
    frame,
    camera,
    entries: entriesOf(atlas, about, { frame, size, viewpoint }),
    passages: quotedOf(atlas, options, subject, available),
    available,
  };
}

/** What the handout is called: of a claimed place the names of both sides. */
export function handoutTitle(atlas: Atlas, subject: HandoutSubject, language: Language): string {
  switch (subject.type) {
    case 'feature':
      return titleNames(atlas, subject.feature, language).join(' / ');
    case 'article':
      return subject.article.title;
    case 'passage':
      return inLanguage(subject.passage.title, language);
    default:
      return inLanguage(atlas.settings.title, language);
  }
}

/** The name in the language; of what is claimed, the names of both sides as the map has them. */
export function titleNames(atlas: Atlas, feature: Feature, language: Language): string[] {
  const lines = isDisputed(feature) ? labelLines(feature.names, atlas.settings.labels[language]) : [];
  return lines.length > 0 ? lines : [nameOf(feature, language)];
}

/** Ids of the features that the handout is about, groups with their members; all of them for a whole atlas. */
function aboutOf(atlas: Atlas, subject: HandoutSubject): Set<string> {
  const withMembers = (id: string) => [id, ...shapesOf(atlas.features, id)];
  switch (subject.type) {
    case 'feature':
      return new Set(withMembers(subject.feature.id));
    case 'article':
      return new Set(subject.article.passages.flatMap(featuresOf).flatMap(withMembers));
    case 'passage':
      return new Set(featuresOf(subject.passage).flatMap(withMembers));
    default:
      return new Set(atlas.features.map(({ id }) => id));
  }
}

function fitOf(atlas: Atlas, subject: HandoutSubject, about: ReadonlySet<string>): Fit {
  const boxes = atlas.features.filter(({ id }) => about.has(id)).map(({ bbox }) => bbox);
  if (subject.type === 'home' || boxes.length === 0)
    return { kind: 'view', bbox: atlas.settings.view, popup: false };
  const [alone] = boxes.length === 1 ? boxes : [];
  return { kind: 'place', bbox: alone ? withAir(alone) : joinBboxes(boxes), popup: false };
}

function withAir([west, south, east, north]: Bbox): Bbox {
  const [wide, high] = [((east - west) * AIR) / 2, ((north - south) * AIR) / 2];
  return [west - wide, south - high, east + wide, north + high];
}

/** What the handout is about first, then what else lies on its map; boundary lines only where the viewpoint draws them. */
function entriesOf(
  atlas: Atlas,
  about: ReadonlySet<string>,
  { frame, size, viewpoint }: { frame: Frame; size: { width: number; height: number }; viewpoint: string },
): Entry[] {
  const isOnMap = ({ point }: Feature) => {
    const [x, y] = toUnits(frame, point);
    return x > EDGE_PX && y > EDGE_PX && x < size.width - EDGE_PX && y < size.height - EDGE_PX;
  };
  const isDrawn = ({ kind, viewpoints }: Feature) =>
    kind !== 'boundary' || (viewpoints[viewpoint] ?? 'none') !== 'none';
  const shown = atlas.features.filter(
    (feature) => feature.kind !== 'group' && isDrawn(feature) && isOnMap(feature),
  );
  const ordered = [
    ...shown.filter(({ id }) => about.has(id)),
    ...shown.filter(({ id }) => !about.has(id)),
  ].slice(0, MOST_NUMBERS);
  const numbers = new Map(ordered.map(({ id }, index) => [id, index + 1]));
  const groups = atlas.features.filter(({ id, kind }) => kind === 'group' && about.has(id));
  return [
    ...groups.map((feature) => ({
      feature,
      number: 0,
      members: feature.members.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
      chosen: true,
    })),
    ...ordered.map((feature, index) => ({
      feature,
      number: index + 1,
      members: [],
      chosen: about.has(feature.id),
    })),
  ];
}

function availableOf(atlas: Atlas, subject: HandoutSubject): FeaturePassage[] {
  switch (subject.type) {
    case 'feature':
      return passagesOf(atlas, subject.feature.id);
    case 'article':
    case 'passage':
      return allOf([subject.article]);
    default:
      return allOf(atlas.articles);
  }
}

function allOf(articles: readonly Article[]): FeaturePassage[] {
  return articles.flatMap((article) => article.passages.map((passage) => ({ article, passage })));
}

/** The passages asked for, in the order of the atlas; else those that the subject brings. */
function quotedOf(
  atlas: Atlas,
  { passages }: HandoutOptions,
  subject: HandoutSubject,
  available: FeaturePassage[],
): FeaturePassage[] {
  if (passages) return allOf(atlas.articles).filter(({ passage }) => passages.includes(passageKey(passage)));
  switch (subject.type) {
    case 'feature':
      return available.slice(0, USUAL_PASSAGES.place);
    case 'article':
      return available;
    case 'passage':
      return available.filter(({ passage }) => passage.id === subject.passage.id);
    default:
      return atlas.articles
        .flatMap((article) => allOf([article]).slice(0, USUAL_PASSAGES.article))
        .slice(0, USUAL_PASSAGES.atlas);
  }
}
