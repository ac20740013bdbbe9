/** The parts of pages that few readers open: each comes where its page is shown, so that nobody else loads it. */
import type { Component } from 'svelte';
import type { Subject } from '../core/pages.ts';
import type { Explorer } from './explorer.svelte.ts';

export interface RareParts {
  about?: Component;
  unknown?: Component<{ path: string }>;
  embed?: Component<{ explorer: Explorer }>;
}

const LOADERS: { [Name in keyof RareParts]-?: () => Promise<{ default: NonNullable<RareParts[Name]> }> } = {
  about: () => import('../ui/AboutPage.svelte'),
  unknown: () => import('../ui/UnknownPage.svelte'),
  embed: () => import('./EmbedText.svelte'),
};

/** The name of the part that a page needs, where it is one of these. */
export function rarePartOf({ type }: Subject, embed: boolean): keyof RareParts | undefined {
  if (embed) return 'embed';
  return type === 'about' || type === 'unknown' ? type : undefined;
}

/** Loads a part. Throws where it does not arrive. */
export async function loadRarePart(name: keyof RareParts): Promise<RareParts> {
  return { [name]: (await LOADERS[name]()).default };
}
