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

/** The text of an element; nothing in it can become markup. `known` are texts of elements that were written before. */
export function toText(given: SvgNode, known?: ReadonlyMap<SvgNode, string>): string {
  return known?.get(given) ?? written(given, known);
}

function written({ name, attributes, children }: SvgNode, known?: ReadonlyMap<SvgNode, string>): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) text += ` ${key}="${escapeMarkup(String(value))}"`;
  text += '>';
  for (const child of children)
    text += typeof child === 'string' ? escapeMarkup(child) : toText(child, known);
  return `${text}</${name}>`;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The element itself. */
export function toElement({ name, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, name);
  fill(element, attributes, children, toElement);
  return element;
}

/** The element of a page: HTML, but for drawings and what is in them. */
export function toPageElement(given: SvgNode): Element {
  if (given.name === 'svg') return toElement(given);
  const element = document.createElement(given.name);
  fill(element, given.attributes, given.children, toPageElement);
  return element;
}

function fill(
  element: Element,
  attributes: SvgNode['attributes'],
  children: SvgNode['children'],
  make: (child: SvgNode) => Element,
): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : make(child))));
}
