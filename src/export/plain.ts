import { escaped } from './xml.ts';

/** Resolved CSS of one element, by property name; what is left out has its initial value. */
export type Paint = (property: string) => string;

/** Attributes that say where and what shape; all others are the page's. */
const SHAPE = new Set(
  'x y x1 x2 y1 y2 cx cy r rx ry dx dy width height points d transform patternUnits patternTransform clip-path'.split(
    ' ',
  ),
);
const NAMED = new Set(['pattern', 'clipPath']);
const GROUPS = new Set(['g', 'a', 'defs', 'pattern', 'clipPath', 'svg']);
const LEAVES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan']);

/** What an attribute is when it is not written, in SVG or at the root of a picture. */
const DEFAULTS: Readonly<Record<string, string>> = {
  stroke: 'none',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'fill-opacity': '1',
  opacity: '1',
  'vector-effect': 'none',
  'paint-order': 'normal',
};
const STROKE = Object.keys(DEFAULTS).filter((name) => name.startsWith('stroke-') || name === 'paint-order');

/**
 * The content of a drawing with every style as a plain attribute, for a picture whose root has the given ink, font size 13 and
 * the page's direction. Names, roles, links and whatever is not painted are left out; tooltips stay.
 *
 * @param paintOf how an element is painted, in light colours: `getComputedStyle` in the page
 */
export function plainMarkup(
  drawing: Element,
  paintOf: (element: Element) => Paint,
  root: { readonly ink: string; readonly direction: 'ltr' | 'rtl' },
): string {
  const content = (parent: Element) => [...parent.children].map(element).join('');
  const element = (node: Element): string => {
    const tag = node.localName;
    if (tag === 'title') return `<title>${escaped(node.textContent ?? '')}</title>`;
    const paint = paintOf(node);
    if (paint('display') === 'none' && tag !== 'defs') return '';
    if (GROUPS.has(tag)) return groupOf(tag === 'a' ? 'g' : tag, shapeOf(node), content(node));
    if (!LEAVES.has(tag)) return '';
    const looks = node.closest('clipPath') === null ? looksOf(tag, paint, root) : '';
    if (looks === null) return '';
    const inside = tag === 'text' || tag === 'tspan' ? textOf(node, element) : content(node);
    const open = `<${tag}${shapeOf(node)}${looks}`;
    return inside === '' ? `${open}/>` : `${open}>${inside}</${tag}>`;
  };
  return content(drawing);
}

/** A group in which nothing is painted is left out; one that neither moves nor names anything is opened up. */
function groupOf(tag: string, shape: string, inside: string): string {
  const painted = /<(?!\/|title\b|g\b)/.test(inside);
  if (!painted) return '';
  return tag === 'g' && shape === '' && !inside.startsWith('<title>')
    ? inside
    : `<${tag}${shape}>${inside}</${tag}>`;
}

function shapeOf(node: Element): string {
  return [...node.attributes]
    .filter(({ name }) => SHAPE.has(name) || (name === 'id' && NAMED.has(node.localName)))
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`)
    .join('');
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function textOf(node: Element, element: (child: Element) => string): string {
  return [...node.childNodes]
    .map((node) => (isElement(node) ? element(node) : escaped(node.textContent ?? '')))
    .join('');
}

/** The attributes of something painted; null where nothing of it can be seen. */
function looksOf(
  tag: string,
  paint: Paint,
  root: { readonly ink: string; readonly direction: 'ltr' | 'rtl' },
): string | null {
  const fill = colourOf(paint('fill') || 'black');
  const stroke = colourOf(paint('stroke') || 'none');
  if (paint('visibility') === 'hidden' || (fill.colour === 'none' && stroke.colour === 'none')) return null;
  const looks: [string, string][] = [];
  const add = (name: string, value: string, initial: string | undefined) => {
    if (value !== '' && value !== initial) looks.push([name, value]);
  };
  add('fill', fill.colour, colourOf(root.ink).colour);
  add('fill-opacity', times(paint('fill-opacity'), fill.opacity), '1');
  add('stroke', stroke.colour, 'none');
  if (stroke.colour !== 'none') {
    for (const name of STROKE) {
      const value = name === 'stroke-opacity' ? times(paint(name), stroke.opacity) : plainValue(paint(name));
      add(name, value, DEFAULTS[name]);
    }
  }
  add('opacity', paint('opacity'), '1');
  add('vector-effect', paint('vector-effect'), 'none');
  if (tag === 'text' || tag === 'tspan') {
    add('font-size', plainValue(paint('font-size')), '13');
    add('font-weight', paint('font-weight').replace('normal', '400').replace('bold', '700'), '400');
    add('text-anchor', paint('text-anchor'), 'start');
    add('direction', paint('direction'), root.direction);
  }
  return looks.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

function plainValue(value: string): string {
  return value.replaceAll(/(\d)px/g, '$1');
}

function times(value: string, opacity: number): string {
  return String(Number(((value === '' ? 1 : Number(value)) * opacity).toFixed(3)));
}

/** @example colourOf('rgba(0, 114, 178, 0.5)') // { colour: '#0072b2', opacity: 0.5 } */
function colourOf(value: string): { readonly colour: string; readonly opacity: number } {
  const reference = /^url\("?(#[^")]+)"?\)/.exec(value)?.[1];
  if (reference !== undefined) return { colour: `url(${reference})`, opacity: 1 };
  const parts = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+))?\s*\)$/.exec(value);
  if (parts === null) return { colour: value === 'transparent' ? 'none' : value, opacity: 1 };
  const [, red, green, blue, alpha = '1'] = parts;
  const hex = [red, green, blue]
    .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
    .join('');
  return Number(alpha) === 0 ? { colour: 'none', opacity: 1 } : { colour: `#${hex}`, opacity: Number(alpha) };
}
