/** Listens to the page around the frame, and tells it what is shown (docs/embed.md). */
import type { Explorer } from '../../app/explorer.svelte.ts';
import type { Visit } from '../../app/visit.ts';
import { pageName, parseHostMessage, type EmbedMessage, type HostMessage } from '../../core/embedMessages.ts';

/** Hears what the page around asks for, and nobody else; the return value ends that. */
export function listenToHost(explorer: Explorer, act: (message: HostMessage) => void): () => void {
  const onMessage = ({ source, data }: MessageEvent) => {
    if (window.parent === window || source !== window.parent) return;
    const message = parseHostMessage(data, explorer.atlas);
    if (message) act(message);
  };
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}

/** Tells the page around what the atlas shows: whoever it is may know, for these are public addresses. */
export function tellHost(explorer: Explorer, { page }: Visit, type: EmbedMessage['type']): void {
  if (window.parent === window) return;
  const { title, address } = explorer;
  const message: EmbedMessage = { type, page: pageName(page), title, address };
  window.parent.postMessage(message, '*');
}
