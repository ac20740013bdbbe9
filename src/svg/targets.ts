/** What can be clicked: a link on every feature, with a margin for the hand, on top of all that is drawn. */
import type { Kind } from '../core/model.ts';
import { node, type SvgNode } from './nodes.ts';
import type { ShapePath } from './shapePaths.ts';

export interface TargetText {
  href: string;
  /** Opens in the frame that the drawing stands in, where other links open beside it. */
  inFrame?: boolean;
  title: string;
  description: string;
}

/** Large things below, small ones on top: an islet or a line must not be lost to the large island beside it. */
const ORDER: readonly Kind[] = ['region', 'boundary', 'route', 'pipeline', 'island', 'island-group', 'place'];

/** Stands in the pattern of an address for the id of a feature. */
export const ID_IN_HREF = ':id';

/**
 * A link for each feature that has a path. Where a page has not all features, it says of what form addresses are, for
 * those that are drawn later.
 */
export function targetNodes(
  paths: readonly ShapePath[],
  texts: Pick<ReadonlyMap<string, TargetText>, 'get'>,
  pattern?: string,
): SvgNode[] {
  const links = ORDER.flatMap((kind) =>
    paths.flatMap(({ key, properties }) => {
      const text = properties.id === undefined ? undefined : texts.get(properties.id);
      return text && properties.kind === kind ? [linkNode(key, kind, text)] : [];
    }),
  );
  return [node('g', { class: 'targets', 'data-href': pattern }, links)];
}

function linkNode(
  key: string,
  kind: Kind,
  { href, title, description, inFrame = false }: TargetText,
): SvgNode {
  return node('a', { href, 'data-feature': key, class: kind, ...(inFrame && { target: '_self' }) }, [
    node('title', {}, [title]),
    node('desc', {}, [description]),
    node('use', { href: `#shape:${key}` }),
  ]);
}
