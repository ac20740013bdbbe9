/** While a reader scrolls through an article, the passage that they are at becomes the page. */
import type { Explorer } from './explorer.svelte.ts';

/** Where in the height of the text the eye is taken to be. */
const EYE = 0.35;

/** A reader who scrolls up so far has turned back: a few lines. */
const BACK_PX = 60;

/** What a reader scrolls with. Without one of these the text was moved by the page itself. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Follows the scrolling of an article's text; the return value ends that. */
export function followScroll(body: HTMLElement, explorer: Explorer): () => void {
  let asked = 0;
  let { visit } = explorer;
  let byHand = false;
  /** What was at the eye, and how far down the text was, before the reader's hand moved it. */
  let before = { id: passageAtEye(body), top: body.scrollTop };

  const look = () => {
    asked = 0;
    const { page } = explorer.visit;
    if (page.type !== 'article' && page.type !== 'passage') return;
    const article = page.type === 'article' ? page.id : page.article;
    const id = passageAtEye(body);
    // The passage that was asked for may stand lower than the eye: it is the page until the reader goes on, or turns back.
    if (id === before.id && body.scrollTop > before.top - BACK_PX) return;
    before = { id, top: Infinity };
    if (id === (page.type === 'passage' ? page.id : null)) return;
    const { tour } = explorer;
    if (id === null) explorer.go({ type: 'article', id: article }, 'scroll');
    else {
      const details = tour ? { tour: { way: tour.way, mention: 1 } } : {};
      explorer.go({ type: 'passage', article, id }, 'scroll', details);
    }
    ({ visit } = explorer);
  };
  const onHand = () => {
    if (visit !== explorer.visit) before.top = body.scrollTop;
    byHand = true;
    ({ visit } = explorer);
  };
  const onScroll = () => {
    // Another way to a page moves the text too: that is no reading on.
    if (visit !== explorer.visit) byHand = false;
    if (!byHand) before = { id: passageAtEye(body), top: body.scrollTop };
    else if (!asked) asked = requestAnimationFrame(look);
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
