/** A drawing of a page or an embed as it is prerendered, in CSS pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** one `svg` element with the charts' classes, without names, roles, links and tooltips */
  readonly svg: string;
}

/** What a prerendered figure says and shows. */
export interface DrawnFigure {
  readonly title: string;
  readonly measure: string;
  readonly source: string;
  /** the same drawing at different widths */
  readonly drawings: readonly Drawing[];
  /** what colours mean where nothing else in the drawing says it: the tone of a maturity class, null for hatched */
  readonly key: readonly { readonly tone: number | null; readonly text: string }[];
}

/** The figures of a prerendered page that have one drawing, in the order of the page. */
export function figuresOf(html: string): DrawnFigure[] {
  return [...html.matchAll(/<figure [^>]*class="figure">([\s\S]*?)<\/figure>/g)].flatMap(
    ([, inside = '']) => {
      const drawings = [
        ...inside.matchAll(/<div class="(at-narrow|at-wide|fitted)">(<svg[\s\S]*?<\/svg>)<\/div>/g),
      ];
      const places = drawings.map(([, place]) => place);
      if (drawings.length === 0 || new Set(places).size < places.length) return [];
      return [
        {
          title: textOf(inside, /<h2[^>]*>([\s\S]*?)<\/h2>/),
          measure: textOf(inside, /<p class="measure">([\s\S]*?)<\/p>/),
          source: textOf(inside, /<div class="source">([\s\S]*?)(?:<ul>|<\/div>)/),
          drawings: drawings.map(([, , svg = '']) => drawingOf(svg)),
          key: places.includes('fitted') ? keyOf(inside) : [],
        },
      ];
    },
  );
}

function keyOf(html: string): DrawnFigure['key'] {
  return [...html.matchAll(/<li class="(?:class-(\d)|hatched)">([^<]*)<\/li>/g)].map(
    ([, tone, text = '']) => ({
      tone: tone === undefined ? null : Number(tone),
      text: plain(text),
    }),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** The text of a part of the markup; what `bdi` keeps to itself stays isolated. */
function textOf(html: string, part: RegExp): string {
  return plain(part.exec(html)?.[1] ?? '');
}

/** The text of markup; what `bdi` keeps to itself stays isolated. */
export function plain(html: string): string {
  return html
    .replaceAll('<bdi>', '\u2068')
    .replaceAll('</bdi>', '\u2069')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}

/** Attributes that only a reader's hand or screen reader meets; of names those that nothing in the drawing refers to. */
const BEYOND_SIGHT = / (?:role|tabindex|href|aria-[\w-]+|data-[\w-]+|id)="[^"]*"/g;
const REFERRED = /^ id="[^"]*-(?:hatch|view)"/;

/** A chart of a prerendered page as a drawing that stands alone. */
export function drawingOf(svg: string): Drawing {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error('expected a drawing with a size');
  return {
    width: Number(width),
    height: Number(height),
    svg: svg
      .replaceAll(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '')
      .replaceAll(/<(circle|path|line) class="hit"[^>]*><\/\1>/g, '')
      .replaceAll(/<(\/?)a\b/g, '<$1g')
      .replaceAll(/<[a-z]+\b[^>]*>/gi, (tag) =>
        tag.replaceAll(BEYOND_SIGHT, (attribute) => (REFERRED.test(attribute) ? attribute : '')),
      ),
  };
}
