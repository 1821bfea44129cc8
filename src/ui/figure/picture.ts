import { directionOf } from '../../catalog/languages.ts';
import { type Picture, type PictureParts, type PlacedCaption, pictureOf } from '../../export/picture.ts';
import { type Paint, plainMarkup } from '../../export/plain.ts';

/** What a figure says beside its drawing. */
export interface FigureText
  extends Pick<PictureParts, 'language' | 'title' | 'subtitle' | 'sources' | 'origin' | 'address'> {
  /** of its lists of members, which stand elsewhere in the page: they follow the notes */
  readonly dates: readonly string[];
  /** what stands before the notes */
  readonly before?: readonly string[];
}

interface How {
  readonly theme: 'light' | 'dark';
  /** every note in all its lines */
  readonly uncut: boolean;
}

/** The figure as its page shows it, in light colours whatever the screen's theme, as a picture that needs nothing else. */
export function pictureOfFigure(
  figure: HTMLElement,
  text: FigureText,
  { theme, uncut }: How = { theme: 'light', uncut: false },
): Picture {
  const page = figure.ownerDocument.documentElement;
  return inTheme(page, theme, () => {
    const token = (name: string) => getComputedStyle(page).getPropertyValue(name).trim();
    const colours = {
      paper: token('--paper'),
      ink: token('--ink'),
      soft: token('--ink-soft'),
      edge: token('--class-edge'),
    };
    const root = { ink: colours.ink, direction: directionOf(text.language) };
    const drawn = [...figure.querySelectorAll<SVGSVGElement>('.drawing svg')].filter(isShown);
    const headings = [...figure.querySelectorAll<HTMLElement>('h3, h4')].filter(isShown);
    const boxes = [...drawn, ...headings].map((element) => element.getBoundingClientRect());
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    return pictureOf({
      ...text,
      summary: drawn.map((svg) => svg.querySelector('desc')?.textContent ?? '').join(' '),
      colours,
      drawings: drawn.map((svg) => {
        const box = svg.getBoundingClientRect();
        return {
          x: box.left - left,
          y: box.top - top,
          width: box.width,
          height: box.height,
          markup: plainMarkup(svg, paintOf, root),
        };
      }),
      captions: headings.map((heading) => captionOf(heading, left, top, root.direction)),
      key: [...figure.querySelectorAll<HTMLElement>('.legend li')].filter(isShown).map((item) => ({
        colour: getComputedStyle(item).getPropertyValue('--swatch').trim(),
        text: item.textContent ?? '',
      })),
      uncut,
      notes: [
        ...(text.before ?? []),
        ...[...figure.querySelectorAll('.notes li')].map((note) => note.textContent ?? ''),
        ...text.dates,
      ],
    });
  });
}

/** Reads the page in a theme's colours; it is never painted in between. */
function inTheme<T>(root: HTMLElement, wanted: How['theme'], read: () => T): T {
  const { theme } = root.dataset;
  root.dataset.theme = wanted;
  try {
    return read();
  } finally {
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
  }
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0 && element.closest('figcaption, .menu, dialog') === null;
}

function paintOf(element: Element): Paint {
  const style = getComputedStyle(element);
  return (property) => style.getPropertyValue(property);
}

function captionOf(heading: HTMLElement, left: number, top: number, direction: 'ltr' | 'rtl'): PlacedCaption {
  const box = heading.getBoundingClientRect();
  const style = getComputedStyle(heading);
  const size = Number.parseFloat(style.fontSize);
  return {
    x: (direction === 'rtl' ? box.right : box.left) - left,
    y: box.top - top + box.height / 2 + size * 0.35,
    text: heading.textContent ?? '',
    size,
    bold: Number(style.fontWeight) >= 600,
  };
}
