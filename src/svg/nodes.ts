/** The drawing as plain data: written as text by the build, and as elements in the browser. */
import { escapeMarkup } from '../core/markup.ts';

export interface SvgNode {
  name: string;
  attributes: Readonly<Record<string, string | number | undefined>>;
  children: readonly (SvgNode | string)[];
}

/** An element; attributes that are undefined are left out. */
export function node(
  name: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
): SvgNode {
  return { name, attributes, children };
}

/** The text of an element; nothing in it can become markup. */
export function toText({ name, attributes, children }: SvgNode): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeMarkup(String(value))}"`],
  );
  const inside = children.map((child) => (typeof child === 'string' ? escapeMarkup(child) : toText(child)));
  return `<${name}${given.join('')}>${inside.join('')}</${name}>`;
}

/** The element itself. */
export function toElement({ name, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : toElement(child))));
  return element;
}
