/** Which features the dispute is about. */
import type { Feature } from './model.ts';

/** True for what is claimed, and for the lines that the viewpoints draw differently. */
export function isDisputed({ claims, viewpoints }: Pick<Feature, 'claims' | 'viewpoints'>): boolean {
  return Object.keys(claims).length > 0 || Object.keys(viewpoints).length > 0;
}
