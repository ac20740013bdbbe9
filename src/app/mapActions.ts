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

/** The map alone on the whole screen, or back. */
export async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.querySelector('#map')?.parentElement?.requestFullscreen();
}

/** Sets the theme; null goes with the system again. */
export function setTheme(explorer: Explorer, theme: Explorer['theme']): void {
  explorer.theme = theme;
  document.documentElement.dataset['theme'] = theme ?? '';
  wishes.write('theme', theme);
}
