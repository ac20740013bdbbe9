/** The map as it is on the screen, as a picture to take away: SVG for print and editing, PNG for slides. */
import type { Explorer } from '../app/explorer.svelte.ts';
import { cameraInDrawing } from '../core/longitudes.ts';
import { PALETTES, type Theme } from '../cartography/palette.ts';
import { inLanguage } from '../core/names.ts';
import { viewChoices } from './presentView.ts';
import { shareLink } from './shareLink.ts';
import type { Camera } from '../core/url.ts';
import type { DrawingContent } from '../svg/drawing.ts';
import { loadLabels, loadShapes } from '../svg/loadContent.ts';
import { node, toText } from '../svg/nodes.ts';
import { nodesIn, pictureFrame, type PictureSize } from '../svg/picture.ts';
import { regionOf } from '../svg/region.ts';
import { endSentence, formatDistance } from '../ui/formats.ts';
import { pictureFoot, type FootText } from './pictureFoot.ts';
import { VIEW_TEXTS } from './viewPictureTexts.ts';

/** A picture as text, with its size in CSS pixels: that of the map, and the foot below it. */
export interface ViewPicture {
  svg: string;
  width: number;
  height: number;
}

/** What is drawn of the atlas. */
export type ViewContent = Pick<DrawingContent, 'shapes' | 'labels'>;

/** What the reader looks at. */
export interface View {
  camera: Camera;
  /** Of the map, in CSS pixels. */
  size: PictureSize;
  theme: Theme;
}

/** Characters that XML cannot hold, however they are written. */
// eslint-disable-next-line no-control-regex -- control characters are what is left out
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A picture is at least so wide: its foot has to be read. */
const LEAST_PX = 300;

/** Pixels of a PNG for each CSS pixel, and how many it may have in all: browsers refuse larger ones. */
const SHARPNESS = 2;
const MOST_PIXELS = 16_000_000;

/**
 * Loads what the map draws of a view, with the names in the language that the reader has chosen for it. Throws where it
 * does not arrive.
 */
export async function loadViewContent(explorer: Explorer, view: View): Promise<ViewContent> {
  const { map } = explorer.files;
  const labels = map.labels[explorer.namesIn];
  if (!labels) throw new Error(`There are no labels in "${explorer.namesIn}".`);
  const region = regionOf(pictureFrame(explorer.fit, view.camera, sizeOf(view)));
  const keep = [...explorer.states.selected, ...explorer.states.lit];
  const [shapes, names] = await Promise.all([
    loadShapes(map.dataUrl, region, keep),
    loadLabels(labels.url, region),
  ]);
  return { shapes, labels: names };
}

function sizeOf({ size: { width, height } }: View): PictureSize {
  return {
    width: Math.max(LEAST_PX, Math.round(width)),
    height: Math.max(LEAST_PX / 2, Math.round(height)),
  };
}

/** The picture of a view. It needs nothing but itself: no style sheet, no file, no font that is not named with others. */
export function viewPicture(explorer: Explorer, content: ViewContent, view: View): ViewPicture {
  const size = sizeOf(view);
  const { width } = size;
  const palette = PALETTES[view.theme];
  const { viewpoint, states } = explorer;
  const drawn = nodesIn(
    { ...content, states: { ...states, hovered: [] }, palette, viewpoint },
    pictureFrame(explorer.fit, cameraInDrawing(view.camera, explorer.atlas.settings.view), size),
    size,
  );
  const foot = pictureFoot(
    footText(explorer, view.camera),
    { width, top: size.height },
    view.camera,
    palette,
  );
  const height = size.height + foot.heightPx;
  const text = toText(
    node(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        'xml:lang': explorer.language,
      },
      [node('title', {}, [explorer.title]), ...drawn, ...foot.nodes],
    ),
  );
  return { svg: text.replace(NO_XML, ''), width, height };
}

function footText(explorer: Explorer, camera: Camera): FootText {
  const { atlas, language, messages, version } = explorer;
  const { settings } = atlas;
  const text = VIEW_TEXTS[language];
  const viewpoint = settings.viewpoints.find(({ id }) => id === explorer.viewpoint);
  const sentence = (words: string) => endSentence(words, messages).trimEnd();
  const credits = settings.licences.filter(({ onMap }) => onMap);
  const view = { camera, ...viewChoices(explorer) };
  const address = shareLink({ page: explorer.visit.page, view }, (page, query) =>
    explorer.publicAddress(page, query),
  );
  return {
    title: explorer.title,
    notes: [
      inLanguage(settings.dispute.text, language),
      ...(viewpoint ? [sentence(text.boundaries + inLanguage(viewpoint.name, language))] : []),
      sentence(text.data + credits.map(({ credit, licence }) => `${credit} (${licence})`).join('; ')),
      address,
      sentence(text.version + version),
    ],
    formatDistance: (lengthKm) => formatDistance(lengthKm, messages),
    lang: language,
  };
}

/** The picture as PNG, twice as fine as the screen's pixels where that is not too large. Throws where the browser draws none. */
export async function picturePng({ svg, width, height }: ViewPicture): Promise<Blob> {
  const scale = Math.min(SHARPNESS, Math.sqrt(MOST_PIXELS / (width * height)));
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => {
        if (blob) done(blob);
        else fail(new Error('The browser made no PNG.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A name for the file that says what is on it and of which version: `etorofu-map-data-0123456789.svg`. */
export function pictureName({ subject, version }: Explorer, ending: 'svg' | 'png'): string {
  return `${subjectName(subject)}-map-${version}.${ending}`;
}

function subjectName(subject: Explorer['subject']): string {
  switch (subject.type) {
    case 'feature':
      return subject.feature.id;
    case 'article':
      return subject.article.id;
    case 'passage':
      return `${subject.article.id}-${subject.passage.id}`;
    default:
      return 'atlas';
  }
}
