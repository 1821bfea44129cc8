import type { Node } from './jsx-runtime.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

/** Attributes whose names have capitals in SVG itself. */
const CAPITALS = new Set([
  'viewBox',
  'patternUnits',
  'patternTransform',
  'clipPathUnits',
  'preserveAspectRatio',
]);

/** Appends what a component says, as elements. Whoever listens does so by the document: handlers are left out. */
export function mount(node: unknown, parent: Element): void {
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (Array.isArray(node)) {
    for (const child of node) mount(child, parent);
    return;
  }
  if (!isNode(node)) {
    parent.append(String(node));
    return;
  }
  const { type, props } = node;
  if (typeof type === 'function') {
    mount(type(props), parent);
    return;
  }
  const inside = type === 'svg' || parent.namespaceURI === SVG;
  const element = parent.ownerDocument.createElementNS(inside ? SVG : HTML, type);
  for (const [name, value] of Object.entries(props)) {
    const attribute = attributeOf(name, value);
    if (attribute !== null) element.setAttribute(attribute, String(value));
  }
  mount(props.children, element);
  parent.append(element);
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'type' in node && 'props' in node;
}

/** The name of a property's attribute, as React writes it; null where it has none. */
function attributeOf(name: string, value: unknown): string | null {
  if (name === 'children' || name === 'key' || value === null || value === undefined) return null;
  if (typeof value === 'function') return null;
  if (name.startsWith('aria-') || name.startsWith('data-')) return name;
  if (typeof value === 'boolean') return null;
  if (name === 'className') return 'class';
  if (name === 'tabIndex') return 'tabindex';
  return CAPITALS.has(name) ? name : name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
