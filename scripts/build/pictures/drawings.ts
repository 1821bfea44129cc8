/** A prerendered drawing alone, in CSS pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** one `svg` element with the charts' classes, without names, roles, links and tooltips */
  readonly svg: string;
}

/**
 * The drawings of a figure in prerendered markup, in its order.
 *
 * @param id what the drawings' ids begin with, as `Showing` has it
 */
export function drawingsIn(html: string, id: string): Drawing[] {
  const [, ...found] = html.split(`<svg id="${id}-`);
  return found.map((rest) => drawingOf(`<svg id="${id}-${rest.slice(0, rest.indexOf('</svg>'))}</svg>`));
}

/** Attributes that only a reader's hand or screen reader meets; of names those that nothing in the drawing refers to. */
const BEYOND_SIGHT = / (?:role|tabindex|href|aria-[\w-]+|data-[\w-]+|id)="[^"]*"/g;
const REFERRED = /^ id="[^"]*-(?:hatch|view)"/;

/** The markup of a chart as a drawing that stands alone. */
export function drawingOf(svg: string): Drawing {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error('expected a drawing with a size');
  return {
    width: Number(width),
    height: Number(height),
    svg: svg
      .replaceAll(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '')
      .replaceAll(/<(circle|path|line) class="hit"[^>]*><\/\1>/g, '')
      // A chosen row's room is coloured.
      .replaceAll(/(<(?:a|g)\b(?![^>]*\bchosen\b)[^>]*>)<rect class="hit"[^>]*><\/rect>/g, '$1')
      .replaceAll(/<(\/?)a\b/g, '<$1g')
      .replaceAll(/<[a-z]+\b[^>]*>/gi, (tag) =>
        tag.replaceAll(BEYOND_SIGHT, (attribute) => (REFERRED.test(attribute) ? attribute : '')),
      ),
  };
}
