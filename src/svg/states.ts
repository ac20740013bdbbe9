/** Which features stand out in a drawing, as classes of its elements. */
import type { FeatureStates } from '../cartography/renderer.ts';

const NAMES = ['hovered', 'selected', 'lit'] as const;

/** The classes of a feature's elements; undefined where it does not stand out. */
export function stateClasses(states: FeatureStates, id: string | undefined): string | undefined {
  const names = NAMES.filter((name) => id !== undefined && states[name].includes(id));
  return names.length > 0 ? names.join(' ') : undefined;
}

/** Puts the classes on the elements that are there. */
export function showStates(root: Element, states: FeatureStates): void {
  for (const use of root.querySelectorAll('.state-only > use')) {
    use.setAttribute('class', stateClasses(states, use.getAttribute('data-shape') ?? undefined) ?? '');
  }
}
