import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Drawing, drawingOf } from './drawings.ts';

/** A piece of a figure that is text: a drawing, or the text of a heading, a paragraph or an item. */
export type Part =
  | { readonly kind: 'drawing'; readonly drawing: Drawing }
  | { readonly kind: 'text'; readonly text: string; readonly heading: boolean; readonly bold: boolean };

interface Props {
  readonly children?: ReactNode;
}

/** Components of a figure have no hooks: they are functions from what they are given to what they contain. */
type Element = ReactElement<Props, string | ((props: Props) => ReactNode)>;

const TEXTS: readonly unknown[] = ['h2', 'p', 'li'];

const isElement = (node: ReactNode): node is Element => isValidElement(node);

/** What an element contains. */
function inside({ type, props }: Element): ReactNode[] {
  return Children.toArray(typeof type === 'function' ? type(props) : props.children);
}

/** The text of a node. What `bdi` keeps to itself stays isolated. */
function textOf(node: ReactNode): string {
  if (!isElement(node)) return String(node);
  const text = inside(node).map(textOf).join('');
  return node.type === 'bdi' ? `\u2068${text}\u2069` : text;
}

const holds = (node: ReactNode, type: string): boolean =>
  isElement(node) && (node.type === type || inside(node).some((each) => holds(each, type)));

/** Headings, paragraphs, items and drawings of a node in the order in which they are read. */
export function partsOf(node: ReactNode): Part[] {
  if (!isElement(node)) return [];
  if (node.type === 'svg') return [{ kind: 'drawing', drawing: drawingOf(renderToStaticMarkup(node)) }];
  if (!TEXTS.includes(node.type)) return inside(node).flatMap(partsOf);
  const heading = node.type === 'h2';
  return [{ kind: 'text', text: textOf(node).trim(), heading, bold: heading || holds(node, 'strong') }];
}

/** The same of what a node contains, such as a list's item. */
export function partsInside(node: ReactNode): Part[] {
  return isElement(node) ? inside(node).flatMap(partsOf) : [];
}

/** The items of a node that is a list; none where it is no list. */
export function itemsOf(node: ReactNode): ReactNode[] {
  if (!isElement(node)) return [];
  if (node.type === 'ul') return inside(node);
  return typeof node.type === 'function' ? inside(node).flatMap(itemsOf) : [];
}
