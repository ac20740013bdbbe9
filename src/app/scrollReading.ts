/** While a reader scrolls through an article, the passage that they are at becomes the page. */
import type { Explorer } from './explorer.svelte.ts';

/** Where in the height of the text the eye is taken to be. */
const EYE = 0.35;

/** What a reader scrolls with. Without one of these the text was moved by the page itself. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Follows the scrolling of an article's text; the return value ends that. */
export function followScroll(body: HTMLElement, explorer: Explorer): () => void {
  let asked = 0;
  let { visit } = explorer;
  let byHand = false;

  const look = () => {
    asked = 0;
    const { page } = explorer.visit;
    if (page.type !== 'article' && page.type !== 'passage') return;
    const article = page.type === 'article' ? page.id : page.article;
    const id = passageAtEye(body);
    if (id === (page.type === 'passage' ? page.id : null)) return;
    explorer.go(id === null ? { type: 'article', id: article } : { type: 'passage', article, id }, 'scroll');
    ({ visit } = explorer);
  };
  const onHand = () => {
    byHand = true;
    ({ visit } = explorer);
  };
  const onScroll = () => {
    // Another way to a page moves the text too: that is no reading on.
    if (visit !== explorer.visit) byHand = false;
    if (byHand && !asked) asked = requestAnimationFrame(look);
  };
  HANDS.forEach((hand) => body.addEventListener(hand, onHand, { passive: true }));
  body.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    cancelAnimationFrame(asked);
    HANDS.forEach((hand) => body.removeEventListener(hand, onHand));
    body.removeEventListener('scroll', onScroll);
  };
}

/** The id of the passage at the eye's height, the last one at the end of the text; null above the first. */
function passageAtEye(body: HTMLElement): string | null {
  const { top, height } = body.getBoundingClientRect();
  const isEnd = body.scrollTop + body.clientHeight >= body.scrollHeight - 2;
  const eye = top + height * (isEnd ? 1 : EYE);
  const passages = [...body.querySelectorAll<HTMLElement>('article[id]')];
  return passages.findLast((passage) => passage.getBoundingClientRect().top <= eye)?.id ?? null;
}
