/** What map options and keys do alike. */
import { CHOICES_TEXTS } from '../ui/choicesTexts.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Stage } from './stage.svelte.ts';
import { wishes } from './wishes.ts';

/** Copies latitude and longitude of the middle of the map, to some 10 m, and says so. */
export async function copyPlace(explorer: Explorer, { camera }: Stage): Promise<void> {
  const [lng, lat] = camera.center;
  const text = CHOICES_TEXTS[explorer.language];
  const place = `${lat.toFixed(4)}, ${lng.toFixed(4)}`;
  try {
    await navigator.clipboard.writeText(place);
    explorer.notify({ text: text.copied(place) });
  } catch {
    explorer.notify({ text: text.notCopied });
  }
}

/** The page on the whole screen, or back. With the text: what is told to the reader stands beside the map. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch (error) {
    // Not every browser allows it, nor every page that this one stands in.
    console.warn(error);
  }
}

/** Sets the theme; null goes with the system again. */
export function setTheme(explorer: Explorer, theme: Explorer['theme']): void {
  explorer.theme = theme;
  document.documentElement.dataset['theme'] = theme ?? '';
  wishes.write('theme', theme);
}
