/** The parts of the page that not every reader sees: each is loaded where it is asked for. */
import type { Component } from 'svelte';
import type { Subject } from '../core/pages.ts';
import type { Page } from '../core/url.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Size } from './popupPlacement.ts';
import type { Stage } from './stage.svelte.ts';

interface OnMap {
  explorer: Explorer;
  stage: Stage;
  size: Size;
}

/** The text of a page that few open. */
type PagePart = Component<{ explorer: Explorer; page: Page }>;

export interface LazyParts {
  about?: PagePart;
  data?: PagePart;
  quiz?: PagePart;
  lesson?: PagePart;
  lessons?: PagePart;
  handout?: PagePart;
  unknown?: Component<{ path: string }>;
  embed?: Component<{ explorer: Explorer }>;
  search?: Component<{ explorer: Explorer; onClose: () => void }>;
  tour?: Component<{ explorer: Explorer }>;
  keys?: Component<{ explorer: Explorer; onClose: () => void }>;
  choices?: Component<OnMap>;
  measure?: Component<OnMap & { onClose: () => void }>;
  share?: Component<OnMap & { onClose: () => void }>;
}

export type LazyPart = keyof LazyParts;

const LOADERS: {
  [Name in LazyPart]-?: (explorer: Explorer) => Promise<{ default: NonNullable<LazyParts[Name]> }>;
} = {
  about: () => import('../ui/AboutPage.svelte'),
  data: () => import('../share/data/DataPage.svelte'),
  quiz: () => import('../share/quiz/Quiz.svelte'),
  lesson: (explorer) => import('../share/lessons/lessonPages.ts').then((pages) => pages.lesson(explorer)),
  lessons: (explorer) => import('../share/lessons/lessonPages.ts').then((pages) => pages.lessons(explorer)),
  handout: () => import('../share/handout/Handout.svelte'),
  unknown: () => import('../ui/UnknownPage.svelte'),
  embed: () => import('./EmbedText.svelte'),
  search: () => import('./SearchBox.svelte'),
  tour: () => import('./TourBar.svelte'),
  keys: () => import('./KeySheet.svelte'),
  choices: () => import('./MoreChoices.svelte'),
  measure: () => import('./Measure.svelte'),
  share: () => import('../share/ShareDialog.svelte'),
};

/** The part that a page is made of, where it is one of these. */
export function pagePartOf({ type }: Subject, embed: boolean): LazyPart | undefined {
  if (embed) return 'embed';
  return type in LOADERS ? (type as LazyPart) : undefined;
}

/** Loads a part. Throws where it does not arrive. */
export async function loadPart(name: LazyPart, explorer: Explorer): Promise<LazyParts> {
  return { [name]: (await LOADERS[name](explorer)).default };
}
